import { lexicon } from './lexicon';

/** Words on buttons. Looked for in this order: reject, pay, save, settings, close, accept, submit (see classify-button). */

export const REJECT_BUTTON = /* @__PURE__ */ lexicon({
  nl: `
    (af)?weiger*; afwijzen; wijs* … af; niet (akkoord|accepteren|toestaan|toelaten|aanvaarden|nu);
    zonder (te )?(accepteren|toestemming|akkoord|cookies);
    (alleen|enkel|uitsluitend|slechts) … (noodzakelijk*|nodige|functione*|essenti*|technisch*|vereiste|basis);
    (noodzakelijke|essentiële|functionele) cookies (accepteren|toestaan|gebruiken); nee; ga verder zonder;
    (verder|doorgaan|doe maar|bezoek|lees|luister|kijk) zonder; verbied*; blokkeer*; bezwaar maken; liever niet`,
  en: `
    reject*; refuse*; declin*; deny*; denied; disagree;
    (do not|don't|not) (accept|agree|allow|consent|sell|track); (continue|carry on|go on|proceed) without; without (accepting|consent*|agreeing|cookies);
    (only|just) … (necessary|essential|required|functional|strictly);
    (necessary|essential|required|functional)( cookies?)? only;
    accept (the )?(necessary|essential|required)( cookies)?;
    (use|allow) (the )?(necessary|essential|required)( cookies)?; no; no,? thank*; nope; opt[- ]?out; disallow;
    object to all; block( all)?; disable all; not now`,
  de: `
    *ablehn*; lehne* … ab; verweiger*; nicht (akzeptieren|zustimmen|einverstanden|erlauben|zulassen);
    (weiter|fortfahren|fortsetzen) ohne; ohne (zustimmung|einwilligung|akzeptieren|zu akzeptieren|cookies|tracking);
    (nur|lediglich|ausschließlich) … (notwendig*|erforderlich*|essen[tz]iell*|technisch*|funktional*|unbedingt);
    (notwendige|essen[tz]ielle|erforderliche|technisch notwendige)( cookies)? (akzeptieren|zulassen|erlauben|verwenden);
    nein; verbieten; alle deaktivieren; widersprechen`,
  fr: `
    refuse[rz]?; rejete[rz]?; interdi[rt]e?; décline[rz]?; (continuer|poursuivre) sans; sans (accepter|consentir|consentement|cookies);
    (n'accepte|ne pas accepter|n'autorise|ne consens) *;
    (uniquement|seulement|que) … (nécessaires|essentiels|obligatoires|fonctionnels|indispensables|techniques);
    (nécessaires|essentiels|obligatoires|indispensables) (uniquement|seulement); non; non,? merci; bloquer;
    tout désactiver; s'opposer; pas maintenant`,
  es: `(continuar|seguir) sin; (solo|sólo) … (indispensables|imprescindibles); 
    rechaz*; denegar; no acept*; sin aceptar;
    (solo|solamente|unicamente) … (necesarias|esenciales|técnicas|funcionales); no,? gracias`,
  it: `(prosegu*|continu*) senza; (solo|soltanto) … (indispensabili|tecnici); 
    rifiut*; non accett*; senza accettare; (solo|soltanto) … (necessari|essenziali|tecnici|funzionali);
    nega( tutto| tutti)?; no,? grazie`,
  pl: `(kontynuuj|przejdź|dalej) … bez; tylko … (niezbędne|konieczne); odrzu*; odmaw*; odmow*; nie (zgadzam|akceptuj|wyrażam)*; (tylko|wyłącznie) … (niezbędne|konieczne); nie`,
  pt: `(continuar|prosseguir) sem; (só|apenas|somente) … (indispensáve*|necessári*|essencia*); rejeit*; recus*; não aceit*; sem aceitar; (apenas|somente|só) … (necessários|essenciais); não`,
  da: `afvis*; afslå; (kun|alene) … (nødvendige|funktionelle); nej; nej,? tak; uden … samtykke`,
  sv: `avvisa*; neka*; avböj*; (endast|bara) … (nödvändiga|funktionella); nej,? tack`,
});

export const PAY_BUTTON = /* @__PURE__ */ lexicon({
  nl: `abonne*; betaal*; reclamevrij; advertentievrij; zonder (advertenties|reclame)`,
  en: `
    pay; (ad|ads)[- ]free; without (ads|advertising); subscribe (for|from|now for); pay to (reject|refuse);
    reject and (pay|subscribe)`,
  de: `
    pur[- ]?abo*; abonn*; werbefrei*; ohne werbung; abo (abschließen|kaufen|bestellen); mit werbung … ablehnen;
    kostenpflichtig abonnieren`,
  fr: `s'abonner; m'abonner; abonne[rz]( vous)?; j'(e )?m'abonne; je m'abonne; payer; sans publicité`,
  es: `suscrib* … (sin|desde); pagar; sin (publicidad|anuncios)`,
  it: `abbon*; paga; senza (pubblicità|annunci)`,
  pl: `zapłać; subskrybuj*; bez reklam`,
  pt: `pagar; subscrev*; assinar; sem (publicidade|anúncios)`,
  da: `betal*`,
  sv: `betala`,
});

export const SAVE_BUTTON = /* @__PURE__ */ lexicon({
  nl: `
    (opslaan|bewaar|bewaren); sla … op;
    (bevestig*|vastleggen)( (mijn|de|uw|je|deze|huidige))? (selectie|keuze|keuzes|voorkeur*|instellingen);
    (keuze|keuzes|selectie|voorkeuren|instellingen|cookies) … (opslaan|bewaren|bevestigen|toepassen|accepteren|toestaan);
    (accepteer|aanvaard|sta)( (de|mijn|uw|alle))? (selectie|geselecteerde*|keuze|keuzes|gekozen);
    (selectie|geselecteerde*|keuze|gekozen)( cookies)?( (toestaan|accepteren|aanvaarden))?; toepassen`,
  en: `
    save*;
    (confirm|apply|submit|store|update)( (my|your|the|these|current))?( (cookie|consent|privacy))? (choice|choices|selection|selections|preference|preferences|settings);
    (accept|allow|agree to|confirm)( (my|the|current|only))?( (cookie))? (selected|selection|choices|checked|current);
    accept settings; apply`,
  de: `
    speicher*; *auswahl( …)? (speichern|bestätigen|akzeptieren|erlauben|übernehmen|zulassen|zustimmen);
    (auswahl|ausgewählte*|markierte*)( cookies| dienste)?( (erlauben|akzeptieren|zulassen|bestätigen))?;
    (einstellungen|präferenzen) (speichern|übernehmen|bestätigen); übernehmen`,
  fr: `
    enregistre[rz]?; sauvegarder; (valider|confirmer)( …)? (choix|préférences|sélection|paramètres);
    (accepter|autoriser)( (la|ma|les))? (sélection|sélectionnés|choix); valide[rz]?`,
  es: `guarda*; (confirmar|aceptar) … (selección|preferencias|seleccionadas); aplicar`,
  it: `salva*; (conferma|accetta)* … (selezion*|preferenze|scelte); applica`,
  pl: `zapisz*; (potwierdź|zatwierdź|zezwól na) … (wyb[oó]r\\w*|wybrane|ustawienia)`,
  pt: `guardar*; salvar*; (confirmar|aceitar) … (seleção|preferências|selecionados|escolhas)`,
  da: `gem*; (accepter|tillad|bekræft) (valgte|udvalgte|valg)`,
  sv: `spara*; (acceptera|tillåt|bekräfta) (valda|urval|mina val)`,
});

export const SETTINGS_BUTTON = /* @__PURE__ */ lexicon({
  nl: `
    *instellingen; instellen; stel … in; *voorkeuren; voorkeur; aanpassen; pas … aan; beheer*;
    zelf (kiezen|instellen|bepalen); laat (mij|me) kiezen; kies (zelf|cookies|je|uw|mijn); wijzig*;
    personaliseer*; meer opties; meer keuzes; details (tonen|weergeven|bekijken); toon details;
    cookies (bekijken|beheren|instellen); cookie-?keuzes`,
  en: `
    *settings; *preferences;
    (manage|customi[sz]e|configure|adjust|change|edit|set|review|view|see|toggle|personali[sz]e|update|more|my|your|select|choose|show|learn more (and|&)) … (cookies?|consent|options|choices|preferences|settings|purposes|vendors|partners|controls|details|trackers|services);
    customi[sz]e; manage; configure; preference center; privacy cent(er|re); let me (choose|decide);
    (choose|decide|pick) (myself|yourself|which); more (options|choices); options; cookies? (options|details);
    show (details|purposes|more options)`,
  de: `
    *einstellungen; einstellen; anpassen; konfigurier*; verwalten; *präferenzen; individuell*; auswählen;
    lassen sie mich wählen; selbst (wählen|entscheiden|bestimmen|auswählen); mehr optionen;
    weitere (optionen|einstellungen); details (anzeigen|zeigen|einblenden); zwecke (anzeigen|verwalten); optionen;
    cookies ändern; personalisieren`,
  fr: `
    paramètre[rz]?s?; paramétrer; paramétrage*; personnalise[rz]?; configure[rz]?; gére[rz]; gérer *;
    gestion des *; préférences*; choisir; plus d'options; voir (les|plus) (détails|options); réglages;
    afficher les (détails|finalités); définir (mes|vos|les); options; je choisis`,
  es: `configura*; personaliza*; gestiona*; administrar*; ajustes; preferencias; más opciones; opciones`,
  it: `personalizza*; gestisci*; impostazioni; preferenze; configura*; più opzioni; scopri di più e personalizza`,
  pl: `ustawienia*; dostosuj*; zarządzaj*; preferencje; więcej opcji; spersonalizuj`,
  pt: `configura*; personaliza*; gerir*; gerenciar*; definições; preferências; mais opções; opções`,
  da: `indstil*; tilpas*; administrer*; præferencer; vis detaljer; flere valg`,
  sv: `inställningar*; anpassa*; hantera*; preferenser; visa detaljer; fler val`,
});

export const CLOSE_BUTTON = /* @__PURE__ */ lexicon({
  nl: `sluit; sluiten; venster sluiten; annuleer; annuleren; verberg*; niet meer tonen`,
  en: `close; dismiss; cancel; hide( this)?( message| banner)?`,
  de: `schließen; abbrechen; ausblenden`,
  fr: `ferme[rz]; masquer; annuler`,
  es: `cerrar; cancelar`,
  it: `chiudi; annulla`,
  pl: `zamknij; anuluj`,
  pt: `fechar; cancelar`,
  da: `luk; annuller`,
  sv: `stäng; avbryt`,
});
