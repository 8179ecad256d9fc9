import { fold } from '../../classify/fold';
import { lexicon } from '../../classify/lexicon/lexicon';

/** How long cookies stay, and who else can get at them: what Planet49 (paras 75-81) asks besides who and what for. */
export function cookieDetails(text: string): { readonly lifetime: boolean; readonly access: boolean } {
  const words = fold(text);
  return { lifetime: LIFETIME.test(words), access: ACCESS.test(words) };
}

const LIFETIME = /* @__PURE__ */ lexicon({
  nl: `bewaartermijn*; bewaarduur; bewaarperiode*; looptijd; geldigheidsduur; vervalt; verlo(op|pen)*; bewaard; \\d+ (dag|dagen|weken|maand|maanden|jaar|uur|minuten)`,
  en: `retention*; lifetime; lifespan; duration; expir*; stored for; kept for; \\d+ (days?|weeks?|months?|years?|hours?|minutes)`,
  de: `speicherdauer; laufzeit*; ablauf*; gültigkeit*; aufbewahr*; \\d+ (tag|tage|tagen|wochen|monate?n?|jahre?n?|stunden|minuten)`,
  fr: `durée*; conservation; expir*; conservés?; \\d+ (jours?|semaines?|mois|ans?|heures?|minutes)`,
});

const ACCESS = /* @__PURE__ */ lexicon({
  any: `*partners; google*; facebook; meta; youtube; microsoft; linkedin; tiktok; hotjar`,
  nl: `derden; derde partij(en)?; leveranciers; aanbieders?; adverteerders; delen; gedeeld; alleen (door )?(wij|ons)`,
  en: `third[- ]part(y|ies); vendors?; providers?; suppliers; advertisers; share[ds]?; sharing; first[- ]party`,
  de: `dritte[nr]?; drittanbieter*; anbieter*; partner*; weitergegeben; weitergeben; geteilt`,
  fr: `tiers; partenaires; fournisseurs?; partag*; annonceurs`,
});
