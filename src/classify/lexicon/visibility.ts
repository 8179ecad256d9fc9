import { lexicon } from './lexicon';

/** A question about who may see what belongs to a person. */
export const WHO_MAY_SEE = /* @__PURE__ */ lexicon({
  nl: `
    wie (kan|mag|kunnen|mogen) … (zien|bekijken|vinden|lezen); zichtbaar*; vindbaar*; (profiel|account|naam|gegevens|foto)
    … (openbaar|publiek); (openbaar|publiek) (profiel|account)`,
  en: `
    who (can|may) … (see|view|find|read); visib*; findable; searchable; (profile|account|name|details|photo) … public;
    public (profile|account); privacy of (my|your) (profile|account)`,
  de: `
    wer (kann|darf) … (sehen|ansehen|finden|lesen); sichtbar*; auffindbar*; (profil|konto|name) … öffentlich;
    öffentliches (profil|konto)`,
  fr: `
    qui (peut|peuvent) … (voir|consulter|trouver|lire); visib*; (profil|compte|nom) … public; (profil|compte) public`,
});

/** What is said of a person, not of an article or a price. */
export const OF_A_PERSON = /* @__PURE__ */ lexicon({
  nl: `ik; mij; mijn; jouw; je; uw; *profiel*; *account; naam; *gegevens; *foto; activiteit*; leden; lidmaatschap; vrienden`,
  en: `i; me; my; your; *profile*; account; name; details; photo; activity; members?; membership; friends`,
  de: `ich; mich; mein*; dein*; ihr*; *profil*; *konto; name; daten; foto; aktivität*; mitglied*; freunde`,
  fr: `je; moi; mon; mes; votre; vos; *profil*; compte; nom; données; photo; activité*; membres?; amis`,
});

/** An answer by which everybody may see it. */
export const EVERYBODY = /* @__PURE__ */ lexicon({
  nl: `iedereen; openbaar; publiek; alle bezoekers; hele wereld; het internet; zoekmachines`,
  en: `everyone; everybody; anyone; public; publicly; all visitors; the world; the web; search engines`,
  de: `jeder*; alle; öffentlich; alle besucher; suchmaschinen`,
  fr: `tout le monde; tous; public; publique; publiquement; moteurs de recherche`,
});

/** A box that makes something of a person public when it is on. */
export const SHOW_TO_ALL = /* @__PURE__ */ lexicon({
  nl: `
    (toon|publiceer|vermeld|plaats) … (mijn|je|uw|jouw); (mijn|je|uw|jouw) … (tonen|openbaar|zichtbaar|vindbaar|publiceren|vermelden);
    maak … (openbaar|publiek|zichtbaar|vindbaar); (openbaar|publiek) profiel`,
  en: `
    (show|publish|display|list) (my|your); make (my|your) … (public|visible|findable|searchable);
    (my|your) (profile|account|name|photo|details) … (public|visible|searchable); public profile`,
  de: `
    (mein|meinen|meine|ihr|ihren|dein|deinen) … (anzeigen|öffentlich|sichtbar|veröffentlichen|auffindbar);
    öffentliches profil`,
  fr: `
    (afficher|publier|montrer) (mon|ma|mes|votre|vos); rendre (mon|ma|mes|votre|vos) … (public|publique|visible|visibles);
    profil public`,
});

/** The opposite: on keeps it from others. */
export const KEEP_PRIVATE = /* @__PURE__ */ lexicon({
  nl: `verberg*; niet (tonen|zichtbaar|openbaar|vindbaar|publiceren|vermelden); prive; anoniem; geheim; alleen (ik|vrienden|voor)`,
  en: `hid(e|den|ing); not (show|visible|public|publish|searchable|listed); don't (show|publish); private; anonym*; only (me|friends)`,
  de: `verberg*; verbergen; nicht (anzeigen|sichtbar|öffentlich|veröffentlichen); privat; anonym; nur (ich|freunde)`,
  fr: `masquer; cacher; ne pas (afficher|publier|montrer); privé*; anonym*; (moi seul|seulement|uniquement)`,
});
