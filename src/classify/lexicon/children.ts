import { lexicon } from './lexicon';

/** Words of a page or form that speaks to children. */
export const FOR_CHILDREN = /* @__PURE__ */ lexicon({
  nl: `voor kinderen; kids; kinderclub; kinderpagina; jeugdclub; jongerenclub; groep [3-8]; basisschool; in welke (groep|klas); welke klas zit je; kinder(site|spelletjes|quiz|krant)`,
  en: `for (kids|children); kids; kids' club; children's club; year [3-9]; (which|what|your) (grade|school year|class); primary school; elementary school`,
  de: `für kinder; kids; kinderclub; kinderseite; grundschule; (welche|deine) klasse; klasse [1-6]; kinderspiele`,
  fr: `pour (les )?enfants; kids; club des enfants; école primaire; (quelle|ta) classe; jeux pour enfants`,
});

/** A question of age. */
export const AGE_QUESTION = /* @__PURE__ */ lexicon({
  nl: `leeftijd*; hoe oud`,
  en: `age; age group; how old`,
  de: `alter; altersgruppe; wie alt`,
  fr: `âge; tranche d'âge`,
});

/** A parent or guardian takes part. */
export const PARENT = /* @__PURE__ */ lexicon({
  nl: `ouders; ouderlijk*; (je|jouw|een|mijn|uw|de) ouder; ouder (of|en) voogd; ouder/voogd; voogd*; opvoeder*; verzorger*; moeder; vader`,
  en: `parents?; parental; guardians?; carers?; mother; father; mum; dad`,
  de: `eltern*; elternteil; erziehungsberechtigte*; sorgeberechtigte*; vormund; mutter; vater`,
  fr: `parents?; parental*; tuteur*; tutrice*; représentant légal; mère; père`,
});
