import { lexicon } from './lexicon';

/** Pictures and films of people. */
export const PICTURES = /* @__PURE__ */ lexicon({
  nl: `
    *foto'?s?; *video'?s?; *filmpjes?; beeldmateriaal; beeld-? ?en geluid*; (beeld|film|video|geluids)opnam(e|en); portret*;
    in beeld; gefilmd; gefotografeerd`,
  en: `
    photos?; photographs?; photograph(ed|ing|y); pictures?; images?; videos?; footage; filmed; recordings?; likeness;
    portraits?`,
  de: `*fotos?; *fotografien?; *bild(er|ern|es)?; bildmaterial; *videos?; *aufnahmen; fotografier*; gefilmt; abgebildet`,
  fr: `photos?; photographies?; photographiée?s?; (mon|son|leur|droit à l')[ ]?image; images?; vidéos?; filmée?s?; portraits?`,
  es: `fotos?; fotografías?; imagen(es)?; vídeos?; fotografiad[oa]s?; filmad[oa]s?; retratos?`,
  it: `foto; fotografie; immagin[ei]; video; riprese; fotografat[oaie]; filmat[oaie]; ripres[oaie] in video; ritratt[oi]`,
  pl: `zdję(cia|ć|ciach); wizerun(ek|ku|ki); nagra(nia|ń); fotografi*; (s)?fotografowan*; (s)?filmowan*; nagrywan*; na filmie`,
  pt: `fotos?; fotografias?; imagem; imagens; vídeos?; fotografad[oa]s?; filmad[oa]s?; filmagens; retratos?`,
  da: `billede(r|t)?; fotos?; videoer`,
  sv: `bilder; foton?; filmer`,
});

/** Being allowed, by whatever word. */
export const PERMITS = /* @__PURE__ */ lexicon({
  nl: `mag; mogen; akkoord; goed (dat|als); geen bezwaar; *toestemming*; toestaan`,
  en: `may; can; could; happy; fine; ok; okay; agree*; consent*; permission; allow*; authori[sz]e*; no objection; don't mind`,
  de: `darf; dürfen; einverstanden; *einwillig*; willige; erlaub*; gestatte*; *zustimm*; stimme`,
  fr: `peu(t|vent); pou(vez|vons|rra|rront); accepte*; autoris*; d'accord; consen*; permets; laisse; veux bien; me va; opposé à`,
  es: `autoriz*; acept*; consient*; puede[n]?; podemos; podéis; permit*; de acuerdo; parece bien; no me (importa|opongo)`,
  it: `autorizz*; accett*; acconsent*; può; possono; possiamo; potete; permett*; consento; d'accordo; (va|sta) bene`,
  pl: `zgod*; zgadza*; może; mogą; możemy; możecie; można; pozwalam; zezwalam; nie mam nic przeciwko?`,
  pt: `autoriz*; aceit*; consint*; pode(m|mos)?; permit*; concordo; de acordo; tudo bem; não me importo`,
  da: `må; samtykke*; tillad*`,
  sv: `får; samtycke*; tillåt*; godkänn*`,
});

/** Whose picture it is, or that it is made public: "you may attach photos" is neither. */
export const OF_SOMEBODY = /* @__PURE__ */ lexicon({
  nl: `mijn; mij; ik; me; ons; onze; kind(eren)?; herkenbaar; (ge)?publi*; plaatsen; geplaatst; website; sociale? media; gebruik*`,
  en: `my; me; i; i'm; our; child(ren)?; child's; publi[sc]*; website; social media; used?`,
  de: `meine?[nrms]?; mich; ich; unser*; kind(er|es|ern)?; *veröffentlich*; website; webseite; homepage; internet`,
  fr: `mon; ma; mes; moi; je; notre; enfants?; publi*; diffus*; site; réseaux sociaux`,
  es: `mi; mis; hij[oa]s?; menor(es)?; publica*; web; redes sociales`,
  it: `mi[oae]i?; figli[oa]?; minor[ei]; pubblica*; sito; social`,
  pl: `moj*; mnie; dzieck*; publik*; stron*`,
  pt: `meu; minha; filh[oa]s?; educand[oa]s?; publica*; site; redes sociais`,
  da: `mit; mig; jeg; barn; hjemmeside; offentlig*`,
  sv: `min; mig; jag; barn; webbplats; public*`,
});
