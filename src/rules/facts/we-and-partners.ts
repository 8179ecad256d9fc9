import { lexicon } from '../../classify/lexicon/lexicon';

/** Several who ask, none by name: "we and our partners". */
export const WE_AND_PARTNERS = /* @__PURE__ */ lexicon({
  nl: `(wij|we) en (onze )?(\\w+ )?(\\w+ )?(partners|derden|groepsmaatschappijen|adverteerders)`,
  en: `we(,)? and (our )?(\\w+ )?(\\w+ )?(partners|third parties|affiliates|vendors|advertisers)`,
  de: `wir und (unsere )?(\\w+ )?(\\w+ )?(partner\\w*|dritte\\w*|drittanbieter\\w*)`,
  fr: `nous et (nos )?(\\w+ )?(\\w+ )?(partenaires|tiers|fournisseurs)`,
});
