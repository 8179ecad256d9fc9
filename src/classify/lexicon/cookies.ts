import { lexicon } from './lexicon';

/** Words for the techniques themselves. */
export const COOKIE = /* @__PURE__ */ lexicon({
  any: `cookies?; *cookies; cookie-?*; *-cookies?; trackers?; local ?storage`,
  nl: `(vergelijkbare|soortgelijke) techn*; trackingtechn*`,
  en: `(similar|tracking) technolog*`,
  de: `(ähnliche|vergleichbare)n? technologien; tracking-?technologien`,
  fr: `traceurs; technologies similaires`,
  es: `tecnologías similares`,
  it: `tecnologie simili`,
  pl: `ciasteczk*; plik(i|ów|ami) cookie`,
  da: `lignende teknologier`,
  sv: `kakor; webbkakor; liknande tekniker`,
});

/** Phrases of consent managers that avoid the word cookie. */
export const PRIVACY_CHOICE = /* @__PURE__ */ lexicon({
  nl: `
    (wij|we) (waarderen|respecteren|geven om) (uw|je|jouw) privacy;
    (uw|je|jouw) privacy( is (voor ons )?belangrijk); privacy-?(instellingen|voorkeuren|keuzes|keuze);
    diensten die (wij|we) … gebruiken;
    (diensten|services) … (in of uit|in- of uit|aan of uit|in-/uit|in of uitschakelen)*;
    toestemmings?-?(instellingen|voorkeuren|keuzes|beheer)*; (beheer|beheren|wijzig)* … toestemming*;
    toestemming beheren; (op een|op uw|op je) apparaat … (opslaan|opgeslagen|openen|toegang);
    (opslaan|bewaren|openen|lezen|schrijven) … (op|van) (een|uw|je|jouw) (apparaat|toestel|telefoon|computer); (statistieken|bezoek*) … met (uw|je) toestemming;
    met (uw|je) toestemming … (meten|bezoek|advertenties|tonen)`,
  en: `
    we (value|respect|care about) your privacy; your privacy (matters|choices|is important|rights);
    privacy (settings|preferences|choices|preference cent(er|re));
    consent (preferences|settings|choices|management); (manage|withdraw|change|update) … consent;
    services … (we|this (web)?site|the (web)?site) … use;
    (store|access|storing|accessing)* … information on (a|your) device; (read|write|store|save|place|put) … (on|from|to) (your|this) (device|phone|computer|browser);
    (enable|allow|disable) … (third[- ]party )?services; legitimate interests?; do not sell( or share)? my*`,
  de: `
    (wir )?(schätzen|respektieren|achten) (deine|ihre) privatsphäre; (ihre|deine) privatsphäre;
    privatsphäre-?(einstellungen|optionen|präferenzen); datenschutz-?(einstellungen|präferenzen);
    dienste,? die wir … (nutzen|verwenden|einsetzen)*; (wir )?(nutzen|verwenden) … dienste;
    einwilligungs?-?(einstellungen|verwaltung); (einwilligung|zustimmung)en? … (verwalten|widerrufen|ändern);
    informationen … auf (einem|ihrem|deinem) (gerät|endgerät); auf (ihrem|deinem) (gerät|endgerät|handy|computer) … (lesen|schreiben|speichern|ablegen|auslesen|zugreifen); einwilligungen`,
  fr: `(lire|écrire|stocker|enregistrer|déposer|accéder) … (sur|dans) (votre|ton|cet) (appareil|terminal|téléphone|ordinateur);
    (respect|protection) … (de )?votre vie privée;
    (votre|la) vie privée … (importe|importante|priorité|compte|respect*); (respectons|protégeons) … vie privée;
    paramètres de (confidentialité|consentement);
    (gérer|gestion|modifier|retirer) … (consentement|services|préférences);
    préférences (pour tous les services|de confidentialité|de consentement); services que nous … utiliser;
    (services|contenus) tiers; (stocker|accéder) … informations sur un (terminal|appareil); consentements?`,
  es: `(leer|escribir|guardar|almacenar|acceder) … (en|a) (su|tu|este) (dispositivo|equipo|móvil|teléfono|ordenador);
    (valoramos|respetamos) (tu|su) privacidad; configuración de privacidad;
    preferencias de (privacidad|consentimiento); información en un dispositivo`,
  it: `(leggere|scrivere|salvare|conservare|archiviare|accedere) … (sul|nel|al) (suo|tuo|vostro|questo) (apparecchio|dispositivo|telefono|computer|terminale);
    (rispettiamo|teniamo)* … (tua|vostra) privacy; impostazioni (della )?privacy; preferenze … (consenso|privacy);
    informazioni su(l| un) dispositivo`,
  pl: `(zapisywa|odczytywa|przechowywa)* … (na|w) (twoim|państwa|tym) (urządzeni|telefon|komputer)*;(szanujemy|cenimy)* … prywatność; ustawienia prywatności; zgod* … (zarządza*|wycofa*)`,
  pt: `(ler|escrever|guardar|armazenar|aceder) … (no|ao) (seu|teu|vosso) (dispositivo|equipamento|telemóvel|computador);
    (valorizamos|respeitamos) (a )?(tua|sua) privacidade; definições de privacidade;
    preferências de (privacidade|consentimento)`,
  da: `(vi )?værdsætter dit privatliv; privatlivsindstillinger; samtykke(indstillinger|valg)*`,
  sv: `(vi )?(värnar|värdesätter) … integritet; integritetsinställningar; samtyckes*`,
});
