import { lexicon } from './lexicon';

/** Words of links to information, and the words their addresses are made of. */

export const PRIVACY_LINK = /* @__PURE__ */ lexicon({
  nl: `
    privacy*; *privacyverklaring; *privacybeleid; gegevensbescherming; (omgang|omgaan|gaan) … (persoons)?gegevens;
    (bescherming|verwerking|gebruik) van (uw |je |jouw )?(persoons)?gegevens; persoonsgegevens; avg[- ]?verklaring; (uw|jouw|je) gegevens (bij|en)`,
  en: `
    privacy*; data protection*; data policy; personal (data|information) (policy|notice|statement);
    how we (use|process|handle|protect) your (personal )?(data|information|details); (protection|use) of your (personal )?(data|information); fair processing notice; gdpr; your data (at|and)`,
  de: `
    datenschutz*; privatsphäre*; (schutz|verarbeitung|verwendung) (ihrer|deiner) (persönlichen )?daten; umgang mit (ihren|deinen) daten; informationen (zum|zur) (datenschutz|datenverarbeitung); datenverarbeitung*;
    dsgvo; (ihre|deine) daten (bei|und)`,
  fr: `
    (politique|charte|déclaration|règles|mentions) … (confidentialité|vie privée|données); confidentialité;
    données (personnelles|à caractère personnel); vie privée; (vos|mes) données (chez|et); notice d'information; (protection|traitement|utilisation) (des|de vos|de mes) données; rgpd`,
  es: `privacidad; (protección|tratamiento) de (tus |sus |los )?datos; datos personales`,
  it: `informativa(?! (sui cookie|cookie|sui prodotti|sul prodotto)); trattamento dei dati; dati personali; riservatezza`,
  pl: `polityk* prywatności; klauzul* informacyjn*; obowiąz* informacyjn*; prywatność; ochron* danych; rodo`,
  pt: `privacidade; (proteção|tratamento) (de|dos seus|dos teus) dados; dados pessoais; lgpd`,
  da: `privatliv*; persondata*; databeskyttelse*; personoplysninger`,
  sv: `integritet*; dataskydd*; personuppgift*; sekretess*`,
});

export const COOKIE_LINK = /* @__PURE__ */ lexicon({
  any: `cookie*; *cookies; cookies?[- ]?(policy|notice|statement|list)`,
  fr: `traceurs`,
  pl: `ciasteczk*`,
  sv: `kakor`,
});

export const TERMS_LINK = /* @__PURE__ */ lexicon({
  nl: `*voorwaarden; *reglement; *spelregels; huisregels`,
  en: `
    terms; terms (of|and|&) *; *conditions; user agreement; licen[cs]e agreement; eula; t(&|and)cs?;
    contest rules; rules`,
  de: `agb; *bedingungen; *geschäftsbedingungen; widerruf*; teilnahmebedingungen`,
  fr: `cg[uv]s?; conditions (générales|d'utilisation|de vente|d'accès|de participation); règlement`,
  es: `(términos|condiciones)( y condiciones)?; condiciones *`,
  it: `termini( e condizioni)?; condizioni *; regolamento`,
  pl: `regulamin*; warunk* *`,
  pt: `termos*; condições *`,
  da: `*betingelser; vilkår*; *vilkår`,
  sv: `*villkor`,
});

export const PARTNERS_LINK = /* @__PURE__ */ lexicon({
  nl: `*partners; leveranciers; *adverteerders; derde partijen; derden; partnerlijst; *sponsoren; *sponsors`,
  en: `
    *partners; *vendors; third[- ]part(y|ies); recipients; list of (companies|partners|vendors|sponsors);
    vendor list; advertisers`,
  de: `*partner; *partnern; anbieterliste; anbieter; drittanbieter*; partnerliste; sponsoren`,
  fr: `*partenaires; fournisseurs; sociétés tierces; (liste des )?tiers; sponsors`,
  es: `socios; proveedores; terceros; colaboradores`,
  it: `partner; fornitori; terze parti; terzi`,
  pl: `partner(zy|ów); dostawc*`,
  pt: `parceiros; fornecedores; terceiros`,
  da: `partnere; leverandører; samarbejdspartnere`,
  sv: `partners?; leverantörer; samarbetspartners`,
});

/** Whole address segments that say it without the words above ("/privacy.html", "/datenschutz", "/avg"). */
export const PRIVACY_ADDRESS =
  /privac|datenschutz|confidentialit|donnees-?personnelles|data-?protection|vie-?privee|gegevensbescherming|persoonsgegevens|privatsphaere|dataskydd|integritet|persondata|rodo\b|\bavg\b|gdpr|dsgvo|rgpd|prywatno|vos-?donnees|your-?data\b|(uw|jouw|je)-?gegevens|(ihre|deine)-?daten|(sus|tus)-?datos|(tuoi|suoi)-?dati|(seus|teus)-?dados|twoje-?dane|proteccion-?de-?datos|politica-?de-?privac/;
export const COOKIE_ADDRESS = /cookie|ciasteczk|traceurs|kakor/;
export const TERMS_ADDRESS =
  /\bterms|voorwaarden|\bagb\b|\bcg[uv]\b|conditions|bedingungen|reglement|regulamin|\btos\b|\beula\b|legal\/terms|betingelser|villkor|condicion|condizioni|termini|termos/;
/** A segment of its own: "/partners", "/liste-partenaires". */
export const PARTNERS_ADDRESS =
  /\/([a-z]+[-_])*(partners?|partenaires|sponsors?|sponsoren|vendors?|third-part(y|ies)|colaboradores|socios|terzi|parceiros|partnerzy)([-_][a-z]+)*\/?$/;

/** A chapter of a document of another name: "/legal#cookies". */
export const COOKIE_CHAPTER = /#cookies?([-_]?(policy|statement|notice|beleid|verklaring|richtlinie))?$/i;
export const PRIVACY_CHAPTER =
  /#(privacy|datenschutz|confidentialite|donnees-personnelles|privacidad|privacidade|prywatnosc)$/i;
