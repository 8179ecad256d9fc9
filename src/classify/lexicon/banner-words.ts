import { lexicon } from './lexicon';

/** Words of cookie banners that only rules look at: no classifier decision depends on them. */

/** A button that says "I have read this" rather than "I want this". Tested against the whole words of the button. */
export const ACKNOWLEDGE_BUTTON = /* @__PURE__ */ lexicon({
  nl: `prima; begrepen; ik begrijp het; ik snap het; is goed; duidelijk; doorgaan; ga door; verder; ga verder`,
  en: `
    ok(ay)?; got it; understood; i understand; that's (ok|okay|fine); alright; sounds good; continue; proceed;
    fine by me`,
  de: `verstanden; in ordnung; das ist ok; alles klar; weiter; fortfahren`,
  fr: `j'ai compris; compris; d'accord; c'est noté; continuer; poursuivre`,
});

/** The notice says itself that nothing beyond the necessary is used. */
export const ONLY_NECESSARY = /* @__PURE__ */ lexicon({
  nl: `
    (gebruik*|plaats*) … (alleen|enkel|uitsluitend|slechts) … (noodzakelijk*|functionele|technische) cookies;
    (alleen|enkel|uitsluitend|slechts) … (noodzakelijk*|functionele|technische) cookies … (gebruik*|plaats*)`,
  en: `
    (use|uses|using|set|sets) … (only|just|solely) … (necessary|essential|functional|required) cookies;
    only … (use|uses|using|set|sets) … (necessary|essential|functional|required) cookies`,
  de: `
    (verwende*|nutz*|setz*) … (nur|ausschließlich|lediglich) … (notwendige*|erforderliche*|essen[tz]ielle*) cookies;
    (nur|ausschließlich|lediglich) … (notwendige*|erforderliche*|essen[tz]ielle*) cookies … (verwende*|nutz*|setz*)`,
  fr: `
    (utilis*|dépos*) … (uniquement|seulement|que) … cookies … (nécessaires|essentiels|fonctionnels|techniques);
    (utilis*|dépos*) … cookies … (nécessaires|essentiels|techniques) … (uniquement|seulement)`,
});
