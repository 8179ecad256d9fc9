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

/** Going on with the visit, without any answer to the question: not "in order to go on", and not pressing a button. */
export const GOING_ON = /* @__PURE__ */ lexicon({
  nl: `
    door (verder|door) te (gaan|surfen|browsen|kijken|klikken|scrollen|lezen|navigeren); door te (scrollen|surfen|browsen);
    door (verder )?gebruik te (blijven )?maken van (deze|onze|de) (website|site|webshop|app|dienst|diensten);
    door (deze|onze|de) (website|site|webshop|app) te (blijven )?(gebruiken|bezoeken);
    (als|indien|wanneer) (u|je|jij) … (doorgaat|verdergaat|verder gaat|doorsurft|verder surft|blijft gebruiken|scrolt)`,
  en: `
    by (continuing|browsing|scrolling|remaining|staying);
    by using (this|our|the|my) (website|site|service|services|app);
    (if|when) you (continue|keep|carry on|stay|remain) … (use|using|browse|browsing|site|website|scrolling);
    your continued use`,
  de: `
    durch (die|ihre|deine) (weitere|fortgesetzte) (nutzung|verwendung); mit (der|ihrer|deiner) weiteren nutzung;
    durch (die )?nutzung (unserer|dieser|der) (website|webseite|seite|dienste);
    durch (das )?(weitersurfen|weiterscrollen|scrollen);
    wenn (sie|du) … (weitersurfen|weitersurfst|weiter (nutzen|nutzt|surfen|surfst)); indem (sie|du) … weiter(surfen|scrollen|nutzen)`,
  fr: `
    en (poursuivant|continuant|restant|faisant défiler); en utilisant (ce|notre|le) (site|service);
    si vous (continuez|poursuivez); la poursuite de (votre|la) navigation`,
});

/** That which the page makes of it. */
export const COUNTS_AS_AGREEING = /* @__PURE__ */ lexicon({
  nl: `akkoord; (in)?stemt* … (in|toe); instemt; instemmen; toestemming; accepteer*; aanvaard*; goedkeur*; goed vindt`,
  en: `agree*; consent*; accept*; (we )?(will )?assume; happy with; (ok|okay|fine) with`,
  de: `einverstanden; *zustimm*; stimm(en|st) … zu; willig(en|st) … ein; *einwillig*; akzeptier*`,
  fr: `accept(ez|er|es); consent*; d'accord; votre accord; autorisez`,
});

/** Turns such a sentence round, or makes it about taking consent back or another choice: then a person reads it. */
export const TURNS_ROUND = /* @__PURE__ */ lexicon({
  nl: `
    niet; geen; nooit; pas als; tenzij; zonder (te (accepteren|kiezen)|akkoord|toestemming|keuze); intrekken; wijzig*;
    aanpas*`,
  en: `
    not; no; never; unless; don't; won't; only if; without (accepting|consenting|agreeing|choosing|consent|your consent);
    withdraw*; revoke*; change your; manage; adjust`,
  de: `nicht; kein*; nie; niemals; ohne (zustimmung|zuzustimmen|einwilligung|ihre); widerruf*; *ändern; anpassen`,
  fr: `ne; pas; jamais; sauf; sans (accepter|consentir|votre); retirer; modifier`,
});
