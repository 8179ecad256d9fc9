import { lexicon } from './lexicon';

/** Names of things one can be sent regularly. */
export const LIST_NAME = /* @__PURE__ */ lexicon({
  nl: `
    *nieuws; *aanbiedingen; acties; *kortingen; *update*; *brief; tips; weekoverzicht; wekelijks*; maandelijks*;
    dagelijks*; partners; uitnodigingen; evenementen; *magazine; *mail; *mails; *berichten; *bulletin; inspiratie;
    e-zine; *alerts?`,
  en: `
    news; *letters?; *offers; deals; updates?; tips; digest*; weekly*; monthly*; daily*; announcements?; partners;
    partner offers; promotions?; events?; invitations?; bulletin; alerts?; emails; magazine; roundup; briefing;
    new arrivals; sales`,
  de: `
    *angebote; aktionen; neuigkeiten; *news; *brief; tipps; wöchentlich*; monatlich*; täglich*; einladungen;
    veranstaltungen; *magazin; partner(angebote|news|newsletter); produktneuheiten; *mail; rabatte; gutscheine; *updates?`,
  fr: `
    actualités?; *offres; promotions?; nouveautés; lettre*; hebdo*; mensuel*; quotidien*; invitations?;
    événements; bons plans; partenaires; conseils; alertes?; magazine`,
  es: `noticias; ofertas; promociones; novedades; semanal; mensual; boletín`,
  it: `notizie; offerte; promozioni; novità; settimanale; mensile`,
  pl: `aktualności; oferty; promocje; nowości; tygodniow*`,
  pt: `notícias; ofertas; promoções; novidades; semanal`,
  da: `nyheder; tilbud; ugentlig*; månedlig*`,
  sv: `nyheter; erbjudanden; veckobrev; veckovis; månatlig*`,
});

/** Headings above a set of mail or contact preferences. */
export const COMMUNICATION_HEADING = /* @__PURE__ */ lexicon({
  nl: `
    (communicatie|contact|mail|e-mail|marketing|nieuwsbrief|mailing)[- ]?voorkeur*; op de hoogte;
    (e-?mail)?(abonnementen|meldingen|notificaties);
    mogen (wij|we) … (benaderen|informeren|contact|mailen|bellen|houden);
    hoe … (op de hoogte|informeren|benaderen); welke nieuwsbrief*; *nieuwsbrieven; wil (je|u)? … ontvangen;
    waarover (mogen|mag|zullen|kunnen) … (mailen|bellen|appen|schrijven|informeren|berichten|benaderen); wat (mogen|mag) (we|wij) (je|u) … (mailen|sturen); wat (we|wij) (je|u) (sturen|mailen)`,
  en: `
    (communication|contact|email|e-mail|marketing|mailing|subscription|newsletter)s? (preferences?|settings|subscriptions|choices|permissions?|options);
    (stay|keep) in touch; (hear|keep up to date|updates) (from|with|about); marketing permissions?;
    how (would|may|can|should) … (hear|contact|keep|get in touch); which … (newsletters?|emails|updates);
    i (would like|want) to (receive|hear); (email|mail) me; stay (up to date|informed|connected);
    email notifications;
    what we (send|e-?mail) you; what (may|can|should|shall|would you like us to) … (e-?mail|mail|call|text|message|contact|write to|tell|send) you; what … (hear|be (told|contacted|emailed)) about`,
  de: `
    (kommunikations|kontakt|e-mail|newsletter|benachrichtigungs)[- ]?(präferenzen|einstellungen);
    auf dem laufenden; in kontakt bleiben; (bleiben sie|bleib) (informiert|in kontakt); ich möchte … (erhalten|informiert); werbeeinwilligung*;
    welche newsletter; einwilligung … (werbung|kontakt*);
    (worüber|wozu|wie) (dürfen|dürften) wir (sie|dich|ihnen|dir|euch) … (informieren|schreiben|mailen|anrufen|kontaktieren|benachrichtigen)`,
  fr: `
    préférences (de communication|de contact|e-?mail|marketing); rest(er|ez|ons) (informé*|en contact);
    je souhaite (recevoir|être); communications? (commerciales?|marketing); abonnements?;
    comment … (contacter|informé*); ce (que|qu') … (m'|vous )(envoie|envoient|envoyons|adresse)*;
    (de quoi|sur quoi|à quel sujet|pour quoi|comment) (pouvons|pourrions|peut)-(nous|on) vous (informer|écrire|contacter|appeler|parler|joindre)`,
  es: `preferencias de (comunicación|contacto|correo);
    (cómo|sobre qué|de qué) (podemos|quiere que|quieres que) … (contactar|informar|escribir|llamar)*`,
  it: `preferenze di (comunicazione|contatto);
    (come|su cosa|di cosa) possiamo … (contattar|informar|scriver|chiamar)*`,
  pl: `preferencje (komunikac|kontakt)*; zgody marketingowe;
    (jak|o czym|w jakich sprawach) możemy … (kontaktować|informować|pisać|dzwonić)`,
  pt: `preferências de (comunicação|contacto);
    (como|sobre o que|sobre que) podemos … (contact|contat|inform|escrev|lig)*`,
  da: `kommunikationspræferencer; hold kontakten`,
  sv: `kommunikationsinställningar; håll kontakten`,
});

/** Choosing among subjects: a personal preference, allowed on a newsletter form (rule 20). */
export const TOPIC_HEADING = /* @__PURE__ */ lexicon({
  any: `
    interesse*; interest*; onderwerp*; topics?; themen; thema*; centres? d'intérêts?; rubrieken; categorie*;
    categor(y|ies); sujets?; kategorien; temas; argomenti; tematy`,
});

/** The names among them that no product, topic or person goes by. */
export const OFFERS =
  /\b(\w*newsletter\w*|offers|deals|promotions?|\w*aanbiedingen|\w*kortingen|\w*angebote|rabatte|offres|promotions|partners|news|nieuws|neuigkeiten|actualites|emails|updates)\b/;

/** Above names of newsletters, whatever those are called. */
export const NEWSLETTERS_HEADING = /* @__PURE__ */ lexicon({
  nl: `(kies|selecteer|beheer|welke|onze|jouw|je|uw|mijn|alle) (\\w+ )?nieuwsbrieven; ^nieuwsbrieven$`,
  en: `(choose|select|pick|manage|which|our|your|my|all) (\\w+ )?newsletters; ^newsletters$`,
  de: `(unsere|ihre|deine|meine|welche[rn]?|alle) newsletters?; newsletters? (auswählen|wählen|verwalten|aussuchen); *newsletter-?auswahl; ^newsletters$`,
  fr: `(choisissez|choisir|sélectionnez|gérez|gérer|quelles|nos|vos|mes|toutes les) (\\w+ )?(newsletters|lettres d'information|infolettres); ^(newsletters|infolettres)$`,
  es: `(elige|elija|selecciona|seleccione|gestiona|nuestros|nuestras|tus|sus|mis) (\\w+ )?(boletines|newsletters); ^(boletines|newsletters)$`,
  it: `(scegli|seleziona|gestisci|le nostre|le tue|le mie|quali) (\\w+ )?newsletter; ^newsletters$`,
  pl: `(wybierz|zarządzaj|nasze|twoje|moje|jakie) (\\w+ )?(newsletter(y|ami)|biuletyny); ^newslettery$`,
  pt: `(escolha|escolhe|selecione|gerir|as nossas|nossas|suas|minhas) (\\w+ )?newsletters; ^newsletters$`,
});
