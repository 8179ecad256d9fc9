import { lexicon } from '../../classify/lexicon/lexicon';

/** What the site says it will not do with the data asks for nothing. Over folded text. */
export const PROMISE =
  /\b(never|not|no|nooit|niet|geen|nicht|niemals|keine?n?|jamais|ne|pas|without|zonder|ohne|sans)\b[^.]{0,50}\b(shar\w*|sold|sell|pass\w*|transfer\w*|gedeeld|deelt|delen|verstrek\w*|doorgegeven|doorgeven|verkop\w*|verkocht|weitergegeben|weitergeben|weitergabe|verkauf\w*|partag\w*|transmis\w*|cede\w*|vend\w*|profil\w*)|\b(shar\w*|delen|deelt|geben|partag\w*)\b[^.]{0,50}\b(never|nooit|niet|nicht|niemals|keine?n?|jamais|pas|geen)\b/;

/** Somebody who carries out for the one who asks is a processor, no recipient of its own. */
export const ON_BEHALF = /* @__PURE__ */ lexicon({
  nl: `namens (ons|\\w+); in (onze )?opdracht; verwerker*; dienstverlener*; (voor|van) ons (verzend*|verstur*|uitvoer*)`,
  en: `on (our|its|their) behalf; processors?; service providers?; for us`,
  de: `in unserem auftrag; auftragsverarbeit*; dienstleister*`,
  fr: `pour notre compte; en notre nom; sous-traitants?; prestataires?`,
});
