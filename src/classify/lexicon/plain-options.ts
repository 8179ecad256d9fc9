import type { ControlRole } from '../../core/evaluation';
import { lexicon, type Pattern } from './lexicon';

/** Narrowing down a list (facets). Said by a heading or by the choice itself. */
export const FILTER = /* @__PURE__ */ lexicon({
  nl: `
    filter*; verfijn*; sorteer*; sorteren; zoekresultaten; toon (alleen|enkel); (alleen|enkel) … tonen;
    op voorraad; in de aanbieding; zoek op; beperk *`,
  en: `
    filter*; refine*; narrow (by|your)*; sort by; show only; only show; in stock; on sale; shop by;
    search results; hide sold`,
  de: `
    filter*; eingrenzen; sortier*; nur … (anzeigen|zeigen); auf lager; im angebot; suchergebnisse; verfeinern;
    sofort lieferbar`,
  fr: `
    filtr*; affiner; trier par; afficher (uniquement|seulement); en stock; en promotion; résultats de recherche;
    disponibilité`,
  es: `filtr*; ordenar por; en stock; refinar`,
  it: `filtr*; ordina per; disponibile; affina`,
  pl: `filtr*; sortuj; dostępn* od ręki`,
  pt: `filtr*; ordenar por; em stock`,
  da: `filtr*; sorter*; på lager`,
  sv: `filtr*; sorter*; i lager`,
});

/** Messages about what the visitor asked for: a service, not advertising. */
export const SERVICE_MESSAGE = /* @__PURE__ */ lexicon({
  nl: `
    (over|van|omtrent|voor|bij) (de status van )?(uw|je|jouw|mijn|deze|dit) … (aanvraag|bestelling|order|afspraak|account|zaak|melding|reservering|bezorging|levering|pakket|bericht|reactie|vraag|sollicitatie|vlucht|reis|rit|bezoek|verblijf|reparatie|les);
    vertraging*; over (de )?(bezorging|verzending|zending|levering)\\b;
    (bestel|bezorg|order|lever|verzend)(status|updates|bericht\\w*|informatie); track ?(&|and|en) ?trace;
    weer op voorraad; (uitkomst|voortgang|status|uitslag) van; (reacties|antwoorden) op (dit|mijn|deze);
    (stuur|ontvang|e-?mail|mail) … (een )?(kopie|afschrift|bevestiging|factuur|bon|kassabon);
    (een|mijn|uw|gratis|vrijblijvende) offerte; kopie van (dit|mijn|het); wanneer … beschikbaar is`,
  en: `
    (about|on|of|regarding|for|to|with) (the status of )?(my|your|this) … (order|application|appointment|account|case|booking|reservation|delivery|parcel|request|enquiry|inquiry|ticket|shipment|purchase|question|submission|message|comment|flight|trip|journey|stay|visit|repair|class|lesson);
    delays?; disruptions?; (about|of) (the )?(delivery|shipping|dispatch)\\b;
    (order|delivery|shipping|parcel|shipment|tracking) (status|updates|notifications?|information); back in stock; (outcome|status|progress|result) of; (when|if) (my|this|the|it|someone|your|an?) … (arrives?|cancell?ed|moved|full|available|ready|changes?|replies|delivered|ships?);
    (follow-?up|new|subsequent|further) (comments|replies); (comments|replies) (to|on|by|via);
    (send|email|e-mail|mail) … (copy|receipt|invoice|confirmation); copy of (this|my|the|your); email me a copy; (a|my|the|your) (free |personal )?(quote|quotation);
    reminders?`,
  de: `
    (über|zum|zu) (den |die |der )?(versand|zustellung|lieferung|liefertermin|sendungsverlauf|bestellstatus)\\b;
    (zu|über|bezüglich|von|für) (dem status |den status )?(meine[rnm]?|ihre[rnm]?|diese[rnm]?|deine[rnm]?) … (anfrage|bestellung|antrag|termin|konto|buchung|lieferung|paket|sendung|nachricht|bewerbung|vorgang|reservierung|kommentar|flug|reise|fahrt|besuch|aufenthalt|reparatur);
    verspätung*;
    sendungsverfolgung; bestellstatus; wieder (verfügbar|lieferbar|da);
    (nachfolgende|weitere|neue|folgende) (kommentare|antworten);
    (sende|schicke|senden|zusenden|erhalten)* … (kopie|rechnung|quittung|bestätigung);
    kopie (dieser|der|meiner|an); erinnerung*`,
  fr: `
    (sur|de|concernant|pour|au sujet de) (ma|votre|mon|cette|ce|l'état de ma) … (commande|demande|rendez-vous|compte|dossier|réservation|livraison|colis|message|candidature|commentaire|vol|voyage|trajet|séjour|visite|réparation);
    retards?; (sur|de) (la |ma )?(livraison|expédition)\\b;
    suivi de (ma |votre |la )?(commande|livraison|colis); quand (mon|ma|mes|votre|le|la) (\\w+ )?(panier|commande|colis|livraison|réservation) … (prête?s?|disponibles?|arriv|expédi|annul|livr)*; (de nouveau|à nouveau) (disponible|en stock);
    (commentaires|réponses) (à venir|suivants?|par);
    (envoyer|recevoir|envoyez) … (copie|facture|reçu|confirmation); copie de (ce|mon|votre); rappels?`,
  es: `resumen de (mis |tus |las )?notificaciones; (sobre|de) (mi|su|tu) (pedido|solicitud|reserva|cita|cuenta); copia de; estado del pedido`,
  it: `(su|sul|del) (mio|tuo|suo) (ordine|account); copia (di|del); stato (dell')?ordine`,
  pl: `(status|o) … (zamówieni|przesyłk)*; kopi* (wiadomości|tej);
    stan* (moj\\w+ |twoj\\w+ )?(zamówieni|przesyłk)*`,
  pt: `(sobre|do) (meu|seu) (pedido|encomenda); cópia (de|desta)`,
  da: `(om|på) (min|din) (ordre|bestilling|sag); kopi af`,
  sv: `(om|på) (min|din) (beställning|order|bokning); kopia (av|på)`,
});

/** Choices of a form that ask for no consent at all, with the role they play. First hit counts. */
export const PLAIN_OPTIONS: readonly (readonly [ControlRole, string, Pattern])[] = [
  [
    'preference',
    'remember-me',
    /* @__PURE__ */ lexicon({
      nl: `
        onthoud (mij|me|mijn|dit|deze)*; (ingelogd|aangemeld) blijven; blijf (ingelogd|aangemeld);
        (houd|hou) mij (ingelogd|aangemeld);
        (gebruikersnaam|inloggegevens|wachtwoord) (onthouden|bewaren|opslaan); mij onthouden`,
      en: `
        remember (me|my (login|username|password|user|id)|this (device|computer|browser)|password|username);
        (keep|stay) (me )?(signed|logged)[- ]?in; trust this (device|browser|computer); don't ask (me )?again;
        save (my )?(password|username|login)`,
      de: `
        (angemeldet|eingeloggt) bleiben; (zugangsdaten|benutzername|passwort|login|daten) (merken|speichern);
        erinnere mich; an mich erinnern; dauerhaft anmelden; merken`,
      fr: `
        se souvenir de moi; (rester|restez) connecté*; mémoriser (mes|mon|ma) (?!(achats|goûts|lectures|écoutes|recherches|visites|habitudes|trajets)\\b)*; se rappeler de moi;
        garder ma session; maintenir la connexion`,
      es: `recordar(me)?; recuérdame; mantener la sesión; no cerrar sesión`,
      it: `ricordami; resta connesso; rimani connesso`,
      pl: `zapamiętaj mnie; nie wylogowuj*`,
      pt: `lembrar-me; lembrar de mim; manter (a )?sessão`,
      da: `husk mig; forbliv logget ind`,
      sv: `kom ihåg mig; håll mig inloggad; förbli inloggad`,
    }),
  ],
  [
    'unrelated',
    'address',
    /* @__PURE__ */ lexicon({
      nl: `
        (ander|afwijkend|zelfde|hetzelfde|verzend|bezorg|aflever|factuur|post|woon)* ?-?adres;
        (bezorg|aflever|factuur|verzend|lever|post)adres*; zelfde als; gelijk aan; geen vast adres;
        (verzenden|bezorgen|leveren) (naar|op|aan)`,
      en: `
        (ship|deliver|send|bill)\\w* … address*; (billing|shipping|delivery|invoice|mailing|home|postal) address*;
        same as; use (this|my|the same) address; default address`,
      de: `
        (liefer|rechnungs|versand|abweichende|andere|gleiche|post)\\w*(adresse|anschrift)*;
        (adresse|anschrift) (ist |ist identisch|entspricht|verwenden|abweich)*; rechnung (per|als|digital)*;
        abweichend*`,
      fr: `
        adresse de (livraison|facturation); (livrer|expédier|facturer) … adresse; même adresse;
        adresse (différente|identique); identique à`,
      es: `(dirección|domicilio) (de )?(envío|facturación|diferente); misma dirección`,
      it: `indirizzo (di )?(spedizione|fatturazione|diverso); stesso indirizzo`,
      pl: `adres* (dostawy|wysyłki|do faktury|inny); inny adres; faktur*`,
      pt: `(morada|endereço) (de )?(entrega|faturação|envio|diferente); mesma morada`,
      da: `(anden|leverings|fakturerings)\\w* ?adresse`,
      sv: `(annan|leverans|fakturerings)\\w* ?adress`,
    }),
  ],
  [
    'unrelated',
    'account',
    /* @__PURE__ */ lexicon({
      nl: `account (aanmaken|maken); (maak|ook) … account( aan)?; als gast; ik heb al een account`,
      en: `
        (create|open|set up|register) (an|a|my|your) (\\w+ )?account; as (a )?guest; guest checkout;
        already have an account`,
      de: `
        (kunden)?konto (anlegen|erstellen|eröffnen|einrichten); als gast;
        (anlegen|erstellen|eröffnen) … kundenkonto`,
      fr: `créer (un|mon|votre) compte; en tant qu'invité; création de compte`,
      es: `crear (una )?cuenta; como invitado`,
      it: `crea(re)? (un )?account; come ospite`,
      pl: `(załóż|utwórz|założyć) konto`,
      pt: `criar (uma )?conta`,
      da: `opret (en )?(konto|bruger|profil)`,
      sv: `skapa (ett )?konto`,
    }),
  ],
  [
    'unrelated',
    'payment',
    /* @__PURE__ */ lexicon({
      any: `
        ideal; paypal; klarna; bancontact; apple pay; google pay; sofort*; visa; mastercard; sepa; giropay;
        afterpay; riverty; billink`,
      nl: `
        creditcard; (bank)?overschrijving; overboeking; betaal(methode|wijze)*; achteraf betalen;
        (kaart|betaalgegevens|rekeningnummer) … (opslaan|bewaren);
        (sla|bewaar) … (kaart|betaalgegevens|betaalmethode); contant; op rekening; transactiekosten; acceptgiro; factu(ur|ren)`,
      en: `
        credit card; debit card; bank transfer; cash on delivery; pay(ment)? (by|with|method|later);
        (save|store|remember) … (card|payment|later use|future use|future purchases|next time|checkout);
        check / money order; cheque; invoices?; receipts?; transaction (fee|cost)s?; cover (the )?(\\w+ )?(fee|cost)s?; gift aid`,
      de: `
        kreditkarte; lastschrift; vorkasse; nachnahme; überweisung; zahlungsart; kauf auf rechnung; rechnungskauf; (e-)?rechnung(en)?;
        (karte|zahlungsdaten|zahlungsart) … speichern`,
      fr: `
        carte (bancaire|bleue|de crédit); virement; paiement*; chèque;
        (enregistrer|mémoriser|sauvegarder) … (carte|paiement); à la livraison`,
      es: `tarjeta; transferencia bancaria; contra reembolso; guardar … tarjeta`,
      it: `carta di credito; bonifico; contrassegno`,
      pl: `przelew*; płatność*; za pobraniem; karta płatnicza`,
      pt: `cartão de crédito; transferência; multibanco; referência`,
      da: `betalingskort; bankoverførsel; mobilepay`,
      sv: `kortbetalning; banköverföring; swish`,
    }),
  ],
  [
    'product-option',
    'gift',
    /* @__PURE__ */ lexicon({
      nl: `cadeau*; inpak*; geschenk*; kadoverpakking; wenskaart*`,
      en: `gift[- ]?(wrap*|message|card|receipt|box); (is|as) a gift; greeting card`,
      de: `geschenk*; als geschenk; grußkarte`,
      fr: `(emballage|paquet|papier|carte|message)[- ]cadeau; c'est un cadeau`,
      es: `(envolver|papel) (para|de) regalo; es un regalo`,
      it: `(confezione|pacchetto) regalo`,
      pl: `(na|jako) prezent; opakowanie prezentowe`,
      pt: `embrulho; é um presente`,
      da: `gaveindpakning; som gave`,
      sv: `presentinslagning; som present`,
    }),
  ],
  [
    'unrelated',
    'captcha',
    /robot\b|\broboter\b|captcha|\bi('| a)m (a )?human|\bmens bent|\bein mensch\b|\bun humain\b|verify you are/,
  ],
  [
    'unrelated',
    'show-password',
    /\b(show|hide|reveal|toon|verberg|bekijk|anzeigen|zeigen|afficher|masquer|mostrar|mostra|pokaz|vis|visa)\b[^.]{0,20}\b(password|wachtwoord|passwort|mot de passe|contrasena|haslo|adgangskode|losenord|kennwort)\b|\b(passwort|wachtwoord|password) (anzeigen|tonen|weergeven|zeigen|show)\b/,
  ],
  [
    'product-option',
    'discount-code',
    /\b(kortings|actie|promo|coupon|gutschein|rabatt|voucher|discount|cadeau|reductie)[- ]?(code|bon)\b|\bcode (promo|de reduction|promotionnel)\b|\b(have|add|enter|use) (a|my) (coupon|voucher|promo|discount)|\bpromotion(al)? code\b|\bbon de reduction\b.*\bcode\b/,
  ],
  [
    'product-option',
    'product',
    /* @__PURE__ */ lexicon({
      nl: `
        garantie; (annulerings|reis|product)?verzekering; express; bezorg(en|ing|moment); afhalen; ophalen;
        montage; installatie(service)?; oud apparaat; ontbijt; statiegeld; service ?kosten; avondlevering`,
      en: `
        warranty; (travel|cancellation|shipping) (insurance|protection);
        (express|standard|next[- ]day|free) (delivery|shipping); pick[- ]?up; click (and|&) collect; assembly;
        breakfast; subscribe (and|&) save; auto-?(renew\\w*|ship\\w*|deliver\\w*); one[- ]time purchase; add-?ons?;
        extra (cheese|\\w+ing); round up`,
      de: `
        garantieverlängerung; (reise|rücktritts|geräte)\\w*versicherung; expressversand; standardversand; abholung;
        selbstabholung; altgerät*; frühstück; aufbauservice; lieferung; altgeräte-?mitnahme`,
      fr: `
        (extension de )?garantie; assurance*;
        (livraison|retrait) (express|standard|en magasin|gratuite|à domicile); point relais; petit[- ]déjeuner;
        reprise de l'ancien; montage`,
      es: `garantía; seguro de; envío (exprés|estándar|gratis); desayuno; recogida en tienda`,
      it: `garanzia; assicurazione; spedizione (express|standard); colazione; ritiro in negozio`,
      pl: `gwarancj*; ubezpieczeni*; odbiór osobisty; śniadanie; kurier*`,
      pt: `garantia; seguro; entrega (expresso|normal); pequeno-almoço`,
      da: `garanti; forsikring; afhentning; morgenmad`,
      sv: `garanti; försäkring; hämta i butik; frukost`,
    }),
  ],
  [
    'preference',
    'display',
    /* @__PURE__ */ lexicon({
      nl: `
        anoniem*; donkere modus; (profiel|naam) … (openbaar|zichtbaar|verbergen|tonen); (opmaak|weergave|taal);
        niet meer (tonen|weergeven|laten zien); alles selecteren; grote letters; geluid`,
      en: `
        anonymous*; dark mode; (profile|name) … (public|visible|private); (hide|show) my;
        (don't|do not) show (this )?(again|message)*; select all; large (text|print); high contrast; sound;
        autoplay; language`,
      de: `
        anonym*; dunkelmodus; profil … (öffentlich|sichtbar); nicht (mehr|wieder) anzeigen; alle auswählen;
        sprache; ton`,
      fr: `anonyme*; mode sombre; profil … (public|visible); ne plus afficher; tout sélectionner; langue`,
      es: `anónim*; no volver a mostrar; idioma`,
      it: `anonim*; non mostrare più; lingua`,
      pl: `anonimow*; nie pokazuj ponownie; język`,
      pt: `anónim*; não mostrar novamente; idioma`,
      da: `anonym*; vis ikke igen; sprog`,
      sv: `anonym*; visa inte igen; språk`,
    }),
  ],
];
