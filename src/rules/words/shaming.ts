import { lexicon } from '../../classify/lexicon/lexicon';

/**
 * A refusal that makes the visitor give up something good: "No, I do not want the best experience". Over the folded words of
 * a button that refuses.
 */
export const GIVES_UP = /* @__PURE__ */ lexicon({
  nl: `
    (geen|niet|zonder|liever) … (optimale|beste|betere|goede|leuke|volledige|snelle|veilige|gratis)* … (ervaring|website|site|service|werking|inhoud|korting*|voordeel|voordelen);
    (slechtere|mindere|beperkte|saaie) (\\w+ )?(ervaring|website|site|service); (mis|missen) … (liever|graag|kansen|voordeel|korting*); ik (hou|houd) niet van; ik betaal liever meer; doe mij maar saaie*`,
  en: `
    (no|not|don't|without) … (best|better|optimal|great|good|full|amazing|free|fast) … (experience|site|website|service|content|deals?|offers?);
    (worse|limited|boring|degraded|poor|bad) (\\w+ )?(experience|site|website|ads|content); (hate|dislike|rather miss|don't (like|care)|do not (like|care)) *; (miss|missing) out; pay full price; prefer (boring|irrelevant)`,
  de: `
    (kein|keine|keinen|nicht|ohne) … (beste|optimale|bessere|gute|volle|schnelle|sichere)\\w* … (erlebnis|erfahrung|website|webseite|seite|service|angebot*|inhalte);
    (schlechtere|eingeschränkte|langweilige)\\w* (\\w+ )?(erlebnis|erfahrung|website|seite|werbung); verpasse lieber; lieber (verpassen|langweilig*); mag keine`,
  fr: `
    (pas|sans|plus) … (meilleure?|optimale?|bonne|complète|rapide) … (expérience|site|service|contenu|offres?); (pas|sans) … (expérience|site|service|navigation) (optimale?|complète|fluide|agréable);
    (moins bonne|mauvaise|limitée?) (\\w+ )?(expérience|navigation); préfère (rater|manquer|payer); n'aime pas`,
});

/** Says what refusing does to what is shown: neutral or steering, only a person hears. */
export const PERHAPS_GIVES_UP = /* @__PURE__ */ lexicon({
  nl: `ervaring; relevante; persoonlijke; gepersonaliseerde; op maat; voordelen; jammer; helaas`,
  en: `experience; relevant; personali[sz]ed; tailored; benefits?; sadly; unfortunately`,
  de: `erlebnis; erfahrung; relevante*; personalisierte*; vorteile?; leider`,
  fr: `expérience; pertinente?s?; personnalisée?s?; avantages?; dommage`,
});
