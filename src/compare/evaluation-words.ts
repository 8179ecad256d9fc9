import type { Bilingual, Lang } from '../core/text';
import type { ChangeReason } from './compare-evaluations';

/** Why a rule answers differently, in words: the same on the command line and on screen. */
export function reasonWords(reason: ChangeReason, lang: Lang): string {
  return wordsOf(reason)[lang];
}

function wordsOf(reason: ChangeReason): Bilingual {
  switch (reason.why) {
    case 'rule-is-new':
      return { nl: `regel is nieuw (versie ${reason.version})`, en: `rule is new (version ${reason.version})` };
    case 'rule-is-gone':
      return {
        nl: `regel bestaat niet meer (was versie ${reason.version})`,
        en: `rule no longer exists (was version ${reason.version})`,
      };
    case 'rule-changed':
      return {
        nl: `regel veranderd van versie ${reason.from} naar ${reason.to}`,
        en: `rule changed from version ${reason.from} to ${reason.to}`,
      };
    case 'classifier-changed': {
      const read = reason.read.map(({ subject, from, to }) => `${subject}: ${from} → ${to}`).join(', ');
      return {
        nl: `classificatie veranderd van ${reason.from} naar ${reason.to} [${read}]`,
        en: `classifier changed from ${reason.from} to ${reason.to} [${read}]`,
      };
    }
    case 'settings-changed':
      return { nl: 'instelling van de organisatie voor deze regel', en: 'setting of the organisation for this rule' };
    case 'unexplained':
      return {
        nl: 'ONVERKLAARD: regel, classificatie en instellingen zijn dezelfde',
        en: 'UNEXPLAINED: rule, classifier and settings are the same',
      };
  }
}

/** How many rules answer as before. */
export function sameAnswers(n: number, lang: Lang): string {
  if (lang === 'nl') return n === 1 ? '1 regel geeft hetzelfde antwoord' : `${n} regels geven hetzelfde antwoord`;
  return n === 1 ? '1 rule gives the same answer' : `${n} rules give the same answer`;
}
