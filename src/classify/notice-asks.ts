import type { Notice } from '../core/controls';
import type { Classification, ControlClass } from '../core/evaluation';
import { standingsOf } from './button-standing';
import { classifyButton } from './classify-button';
import { detectLanguage } from './detect-language';
import type { FrameSurroundings } from './surroundings';
import { foldedSignals } from './text-signals';

type NoticeClass = Classification['notices'][number];

/** What a notice asks, once its controls are known. */
export function askedBy(
  notice: Notice,
  surroundings: FrameSurroundings,
  classes: ReadonlyMap<string, ControlClass>,
): NoticeClass {
  const reading = surroundings.notices.get(notice.id);
  const buttons = reading?.buttons ?? notice.buttons.map((button) => classifyButton(button.text.normalised));
  return {
    noticeId: notice.id,
    asks: reading?.cookies ? 'cookies' : asks(notice, surroundings, classes),
    language: detectLanguage(wordsOf(notice)),
    buttons,
    standings: standingsOf(notice.buttons, buttons),
  };
}

/** The heading is mostly among the words already, and counted twice it weighs twice. */
function wordsOf({ heading, text }: Notice): string {
  return text.normalised.includes(heading) ? text.normalised : `${heading}\n${text.normalised}`;
}

function asks(
  notice: Notice,
  surroundings: FrameSurroundings,
  classes: ReadonlyMap<string, ControlClass>,
): NoticeClass['asks'] {
  let doubtful = false;
  let found: NoticeClass['asks'] = 'nothing';
  for (const id of notice.controlIds) {
    const control = classes.get(id);
    if (!control) continue;
    if (control.role === 'unsure') doubtful = true;
    const kind = kindOf(control);
    if (WEIGHT[kind] > WEIGHT[found]) found = kind;
  }
  if (found !== 'nothing') return found;
  // A form without any box may still ask: sending it is the consent (a newsletter form with one field).
  const words = surroundings.notices.get(notice.id)?.words ?? '';
  const signals = foldedSignals(words.slice(0, READ));
  if (signals.marketingStrong && signals.receive) return 'marketing';
  if (doubtful) return 'unsure';
  if (signals.consent && signals.dataProcessing) return 'data';
  if (signals.terms && signals.agree) return 'terms';
  return signals.marketingStrong ? 'marketing' : 'nothing';
}

function kindOf(control: ControlClass): NoticeClass['asks'] {
  if (control.role === 'terms') return 'terms';
  if (control.role === 'acknowledgement') return 'data';
  if (control.role !== 'consent' && control.role !== 'opt-out') return 'nothing';
  const cookies =
    control.purposes.some((purpose) => COOKIE_PURPOSES.includes(purpose)) &&
    control.reasons.some((r) => r.startsWith('cookie'));
  if (cookies) return 'cookies';
  return control.purposes.some((purpose) => purpose.startsWith('marketing')) ? 'marketing' : 'data';
}

const READ = 4000;
const WEIGHT = { nothing: 0, unsure: 1, terms: 2, data: 3, marketing: 4, cookies: 5 } as const;
const COOKIE_PURPOSES: readonly string[] = [
  'analytics',
  'advertising',
  'functional',
  'social-media',
  'cookies-all',
  'unknown',
];
