import type { Basis } from '../../core/evaluation';
import type { Bilingual, Lang } from '../../core/text';

const INSTRUMENTS: Record<Basis['instrument'], Bilingual> = {
  GDPR: { nl: 'AVG', en: 'GDPR' },
  ePrivacy: { nl: 'e-Privacyrichtlijn', en: 'ePrivacy Directive' },
  Tw: { nl: 'Telecommunicatiewet', en: 'Dutch Telecommunications Act (Tw)' },
  UAVG: { nl: 'UAVG', en: 'Dutch GDPR Implementation Act (UAVG)' },
  'EDPB-05/2020': { nl: 'EDPB-richtsnoeren 05/2020', en: 'EDPB Guidelines 05/2020' },
  'EDPB-TF-2023': { nl: 'EDPB, rapport taskforce cookiebanners 2023', en: 'EDPB, Cookie Banner Taskforce report 2023' },
  'EDPB-03/2022': { nl: 'EDPB-richtsnoeren 03/2022', en: 'EDPB Guidelines 03/2022' },
  'EDPB-4/2019': { nl: 'EDPB-richtsnoeren 4/2019', en: 'EDPB Guidelines 4/2019' },
  CJEU: { nl: 'HvJ EU', en: 'CJEU' },
  AP: { nl: 'Autoriteit Persoonsgegevens', en: 'Autoriteit Persoonsgegevens (AP)' },
};

/** A legal source as the law of that language writes it: `AVG art. 25 lid 2`, `GDPR Art. 25(2)`. */
export function cite(basis: Basis, lang: Lang): string {
  const instrument = INSTRUMENTS[basis.instrument][lang];
  return `${instrument} ${lang === 'nl' ? dutch(basis.provision) : basis.provision.replace(/\bR(\d+)\b/g, 'recital $1')}`;
}

/** The source's own words in that language, or in the only language it has; null when they are not kept. */
export function quoteIn({ quote }: Basis, lang: Lang): { text: string; lang: Lang } | null {
  const own = quote?.[lang];
  if (own !== undefined) return { text: own, lang };
  const other = lang === 'nl' ? 'en' : 'nl';
  const only = quote?.[other];
  return only === undefined ? null : { text: only, lang: other };
}

function dutch(provision: string): string {
  return provision
    .replace(/\bArt\.? ?(\d+(?:\.\d+)*[a-z]?)((?:\([^)]*\))*)/g, (_all, article: string, members: string) => {
      const [first, second] = [...members.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
      const words = [first && member(article, first), second && ` onder ${second}`];
      return `art. ${article}${words.filter(Boolean).join('')}`;
    })
    .replace(/\bR(\d+)\b/g, 'overweging $1')
    .replace(/\bparas? /g, 'punt ');
}

/** Article 4 of the AVG is a list of definitions: it has points, not paragraphs. */
function member(article: string, name: string): string {
  if (!/^\d/.test(name)) return ` onder ${name}`;
  return article === '4' ? `, punt ${name}` : ` lid ${name}`;
}
