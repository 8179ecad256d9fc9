import { lexicon } from './lexicon';

/** Names of fields and questions about what GDPR Art. 9(1) lists: health, belief, origin, politics, union, sexual life, genes. */
export const SENSITIVE_QUESTION = /* @__PURE__ */ lexicon({
  nl: `
    aandoening*; ziekte(n|s)?; ziektegeschiedenis; diagnose*; medische?; medicatie; medicijn(en|gebruik)?; gezondheid(sklachten|stoestand|sproblemen)?;
    handicap; beperking(en)?; zwanger*; geloof; geloofsovertuiging; religie; levensovertuiging; kerkgenootschap;
    etniciteit; etnische (afkomst|achtergrond); politieke (voorkeur|overtuiging|partij); vakbond*; seksuele (geaardheid|voorkeur|orientatie);
    geaardheid; bloedgroep; dna`,
  en: `
    medical (condition*|history|information|record*); health (condition*|problem*|issue*|status|information|history); illness*; disease*; diagnos(is|es);
    medications?; disability; disabilities; pregnan*; religion; religious belief*; ethnicity; ethnic (origin|background|group);
    political (opinion*|affiliation|party|preference*); trade union*; union membership; sexual (orientation|preference*|identity);
    blood (type|group); genetic*`,
  de: `
    erkrankung*; krankheit*; diagnose*; medikament*; gesundheitszustand; gesundheitsdaten; behinderung*; schwanger*; religion*;
    konfession; glaubens*; ethnische herkunft; politische (meinung|einstellung|partei); gewerkschaft*; sexuelle (orientierung|ausrichtung); blutgruppe`,
  fr: `
    maladie*; diagnostic*; etat de santé; antécédents médicaux; traitement médical; médicaments?; handicap; enceinte; grossesse; religion;
    confession religieuse; origine ethnique; opinions? politiques?; syndicat; appartenance syndicale; orientation sexuelle; groupe sanguin`,
});

/** Help on the spot or with a meal: asked so that somebody can take part. */
export const PRACTICAL_HELP = /* @__PURE__ */ lexicon({
  nl: `dieet*; dieetwens*; maaltijd*; eten; toegankelijk*; rolstoel*; hulp (nodig|ter plaatse); begeleiding; tolk; voorziening*`,
  en: `diet*; meal*; food; accessib*; wheelchair*; assistance; interpreter; accommodations?; adjustments?`,
  de: `diät*; ernährung*; essen; barrierefrei*; rollstuhl*; unterstützung; assistenz; dolmetscher*`,
  fr: `régime*; repas; accessib*; fauteuil roulant; assistance; interprète; aménagement*`,
});

/** A place of care, which may have another ground (GDPR Art. 9(2)(h)). */
export const CARE_PROVIDER = /* @__PURE__ */ lexicon({
  nl: `huisarts*; *arts; *praktijk; ziekenhuis*; kliniek*; apotheek*; tandarts*; fysiotherap*; psycholo*; verloskund*; zorg(verlener|instelling|aanbieder)?; ggd; thuiszorg; patient*`,
  en: `doctor*; gp; surgery; practice; hospital*; clinic*; pharmac*; dentist*; dental; physiotherap*; psycholog*; midwi*; healthcare; patient*; nhs`,
  de: `arzt*; ärzt*; *praxis; krankenhaus*; klinik*; apotheke*; zahnarzt*; physiotherap*; psycholog*; hebamme*; patient*`,
  fr: `médecin*; cabinet; hôpital*; clinique*; pharmacie*; dentiste*; kiné*; psycholog*; sage-femme*; patient*`,
});

/** Consent that says that it is explicit. */
export const EXPLICIT = /* @__PURE__ */ lexicon({
  nl: `uitdrukkelijk*; expliciet*`,
  en: `explicit; explicitly; express consent; expressly`,
  de: `ausdrücklich*`,
  fr: `explicite*; expressément; exprès`,
});
