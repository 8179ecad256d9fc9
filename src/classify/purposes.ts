import type { Purpose } from '../core/evaluation';
import { CHANNELS } from './lexicon/answers';
import {
  ADVERTISING_CATEGORY,
  ANALYTICS_CATEGORY,
  FUNCTIONAL_CATEGORY,
  MEDIA_CATEGORY,
} from './lexicon/cookie-categories';
import { LOCATION, SPECIAL_CATEGORY } from './lexicon/data-use';
import type { TextSignals } from './text-signals';

type PurposeSignals = Pick<
  TextSignals,
  'marketing' | 'partners' | 'profiling' | 'dataSharing' | 'deviceStorage' | 'dataProcessing'
>;

/** For what a worded consent is asked, by all that its words say (rule 11 counts them). */
export function wordedPurposes(words: string, signals: PurposeSignals): Purpose[] {
  const purposes: Purpose[] = [];
  const shares = signals.dataSharing !== '';
  if (signals.marketing) purposes.push(aboutPartners(words, signals) ? 'marketing-partners' : 'marketing-own');
  if (signals.profiling) purposes.push('profiling');
  if (shares) purposes.push('data-sharing');
  if (signals.deviceStorage) purposes.push('device-storage');
  if (LOCATION.test(words)) purposes.push('location');
  if (SPECIAL_CATEGORY.test(words)) purposes.push('special-category');
  if (signals.dataProcessing && !signals.marketing) purposes.push('data-processing');
  if (signals.marketing) for (const [purpose, pattern] of CHANNELS) if (pattern.test(words)) purposes.push(purpose);
  return purposes.length ? purposes : ['unknown'];
}

/** For what a choice in a cookie notice is asked. */
export function cookiePurposes(words: string): Purpose[] {
  if (ALL.test(words)) return ['cookies-all'];
  const purposes: Purpose[] = [];
  if (ANALYTICS_CATEGORY.test(words)) purposes.push('analytics');
  if (ADVERTISING_CATEGORY.test(words)) purposes.push('advertising');
  if (MEDIA_CATEGORY.test(words)) purposes.push('social-media');
  if (FUNCTIONAL_CATEGORY.test(words)) purposes.push('functional');
  return purposes.length ? purposes : ['unknown'];
}

/** "Own" unless others are who sends: "offers from our partners", not "we never share with partners". */
function aboutPartners(words: string, signals: PurposeSignals): boolean {
  return signals.partners !== '' && !NEVER.test(words);
}

const ALL =
  /^(tout|alle?s?|all|todo|todas|tutti|tutto|wszystkie|tudo|alla|allt) |\b(alle|all|toutes?|tous) (\w+ )?(cookies|diensten|dienste|services|categorieen|kategorien|categories|purposes|doeleinden|zwecke|vendors|partners|toggles)\b|^(select|toggle|enable|accept|allow|alles?|tout) ?(all|accepter|refuser)?$/;
const NEVER =
  /\b(never|nooit|niemals|jamais|not|niet|nicht|pas)\b[^.]{0,40}\b(share|shared|sell|delen|gedeeld|weitergegeben|weitergeben|partag\w*|verkopen|verkocht)/;
