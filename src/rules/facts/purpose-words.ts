import { fold } from '../../classify/fold';
import { RECEIVE } from '../../classify/lexicon/consent';
import { ADVERTISING_CATEGORY, ANALYTICS_CATEGORY, MEDIA_CATEGORY } from '../../classify/lexicon/cookie-categories';
import {
  DATA_SHARING,
  LOCATION,
  PROFILING,
  RETENTION,
  SPECIAL_CATEGORY,
  USAGE_DATA,
} from '../../classify/lexicon/data-use';
import { lexicon, type Pattern } from '../../classify/lexicon/lexicon';
import { MARKETING_STRONG, MARKETING_WEAK } from '../../classify/lexicon/marketing';
import { PICTURES } from '../../classify/lexicon/pictures';
import { FOR_SALE, MESSAGES_ABOUT } from '../../classify/lexicon/reached';

/** `concrete`: some purpose a person can picture. `vague`: only words that fit anything. `none`: no purpose at all. */
export type PurposeWords = 'concrete' | 'vague' | 'none';

/** For what a text says the data or the cookies are used. Vague phrases are taken out first: "improve our services" offers none. */
export function purposeWordsOf(text: string): { readonly found: PurposeWords; readonly vague: string } {
  let rest = fold(text);
  let vague = '';
  for (let hit = VAGUE.exec(rest); hit; hit = VAGUE.exec(rest)) {
    if (hit[0] === '') break;
    vague ||= hit[0];
    rest = rest.replace(hit[0], ' ');
  }
  if (CONCRETE.some((pattern) => pattern.test(rest))) return { found: 'concrete', vague };
  // "Calls about loans": how one is reached and with what.
  if (MESSAGES_ABOUT.test(rest) && FOR_SALE.test(rest)) return { found: 'concrete', vague };
  return { found: vague ? 'vague' : 'none', vague };
}

/** "To improve your experience", "for marketing purposes": EDPB 05/2020 footnote 30 calls them too vague alone. */
const VAGUE = /* @__PURE__ */ lexicon({
  nl: `
    (uw|je|jouw|de|een)? ?(gebruikers|gebruiks|web|surf|klant|online)?-?ervaring … (verbeter*|verrijk*|optimalis*|te bieden|bieden|geven|maken);
    (verbeter*|verrijk*|optimalis*|bied*|geven|geeft) … (gebruikers|gebruiks|web|surf|klant|online)?-?ervaring; (beste|optimale|betere|goede|prettige) (\\w+ )?(\\w+ )?ervaring;
    (verbeter*|optimalis*) … (onze|van onze|de) (dienst*|service*|website|site|aanbod|producten); (diverse|verschillende|allerlei|bedrijfs|commerciële|zakelijke|andere) ?-?doeleinden;
    marketingdoeleinden; (optimaal|beter|goed|soepel) (te laten )?(functioneren|werken|werkt)`,
  en: `
    (improve|enhance|optimi[sz]e|enrich|better) … (experience|services?|website|site|products?); (best|better|optimal|great|good|full) (\\w+ )?(\\w+ )?experience;
    (ensure|give|offer|provide) … experience; (business|commercial|various|other|legitimate|internal|marketing) purposes; marketing reasons; future research;
    (work|works|working|function) (properly|better|well)`,
  de: `
    *(nutzererlebnis|nutzererfahrung|nutzungserlebnis|benutzererlebnis|besuchserlebnis|surferlebnis|erlebnis|erfahrung) … (verbesser*|optimier*|bieten|ermöglich*|gewährleist*);
    (verbesser*|optimier*|bestmögliche*|beste[ns]?|optimale[ns]?) … *(nutzererlebnis|nutzererfahrung|benutzererlebnis|erlebnis|erfahrung|dienste|angebot|website); marketingzwecke*; (diverse|verschiedene|geschäftliche|andere) zwecke*`,
  fr: `
    (améliorer|optimiser|enrichir|meilleure|bonne) … (expérience|services|site|navigation); (offrir|garantir|assurer) … expérience; (fins|finalités) (marketing|commerciales|diverses)`,
});

const MORE = /* @__PURE__ */ lexicon({
  nl: `
    *onderzoek*; enquête*; *nieuws*; *statistiek*; meten; bezoek … meten; *bezoekers*; uitnodig*; *evenement*; sollicita*; vacature*; *behandeling; beantwoord*; offerte*; afspraak; aanvraag; inschrijving; (contact|telefonisch)* … (op te nemen|opnemen);
    publicer*; plaats* … (website|foto*); zien hoe; hoe (u|je|bezoekers|mensen) … (gebruik*|bezoek*); fraude*; beveilig*; onthoud*`,
  en: `
    research on *; surveys?; events?; invit*; job; vacanc*; application; treatment; quote; appointment; answer*; enquir*; inquir*; request; reply; respond; publish*; (understand|know|see|learn) how; how (you|people|visitors) (\\w+ )?(use|visit|interact);
    fraud; security; remember*; traffic; personali[sz]*; measure*; appl(y|ying); research`,
  de: `
    umfrage*; *forschung*; studie*; bewerbung*; stelle*; behandlung; anfrage*; beantwort*; angebot* (erstell*|zusend*); termin*; veröffentlich*; wie (sie|besucher|nutzer) … (nutz*|verwend*); betrug*; sicherheit*; *messung; zugriffe`,
  fr: `
    enquêtes?; sondages?; recherche*; candidature*; demande*; devis; rendez-vous; réponse; répondre; publier; publication; comprendre comment; comment (vous|les visiteurs); fraude; sécurité; mesure*`,
});

const CONCRETE: readonly Pattern[] = [
  MARKETING_STRONG,
  ADVERTISING_CATEGORY,
  ANALYTICS_CATEGORY,
  MARKETING_WEAK,
  RECEIVE,
  DATA_SHARING,
  PROFILING,
  USAGE_DATA,
  RETENTION,
  LOCATION,
  SPECIAL_CATEGORY,
  PICTURES,
  MEDIA_CATEGORY,
  MORE,
];
