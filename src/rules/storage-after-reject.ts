import type { NoticeArtifact } from './artifacts';
import { type AfterRefusal, afterRefusal } from './facts/after-refusal';
import { observationIn } from './facts/visit';
import { apCookies, ePrivacy, tw } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';
import { AFTER_REJECT_MESSAGES } from './words/after-reject-messages';

/**
 * What is new after the visitor refused: names of advertising and statistics, and calls to known trackers. Judged on watched
 * sites only, where the names just before the refusal and the times of requests are known; a capture of one moment says only
 * that it was not looked at.
 */
export const storageAfterReject = defineRule({
  id: 'storage-after-reject',
  version: 2,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'high' },
  title: { nl: 'Tracking na weigeren', en: 'Tracking after refusal' },
  explanation: {
    nl: 'Wie weigert, mag erop rekenen dat er daarna niets nieuws wordt opgeslagen of uitgelezen waarvoor toestemming nodig is.',
    en: 'Whoever refuses may count on nothing new being stored or read afterwards that needs consent.',
  },
  remedy: {
    nl: 'Laat een weigering doorwerken in alle onderdelen van de pagina.',
    en: 'Let a refusal reach all parts of the page.',
  },
  lookAt: {
    nl: 'Weiger in een schoon profiel en vergelijk wat er in de browser staat vóór en na die keuze.',
    en: 'Refuse in a fresh profile, and compare what is in the browser before and after that choice.',
  },
  falsePositives: [
    { nl: 'Een cookie die een andere juist verwijdert.', en: 'A cookie that in fact deletes another.' },
    { nl: 'Het vastleggen van de keuze zelf.', en: 'The record of the choice itself.' },
    {
      nl: 'Een onderdeel dat de bezoeker later zelf start, zoals een video.',
      en: 'A part that the visitor starts later, such as a video.',
    },
  ],
  needs: ['watched-site', 'after-choice', 'network-observation'],
  basis: [ePrivacy('Art. 5(3)'), tw('Art. 11.7a lid 1'), apCookies('vuistregels cookiebanners')],
  reads: ['notices', 'pages'],
  messages: AFTER_REJECT_MESSAGES,
  evaluate({ notices, pages }) {
    const seen = observationIn(pages);
    const refused = seen && afterRefusal(seen, pages, notices);
    if (!refused) return [notSeen(notices)];
    if (seen.earlierChoice === 'found') return [notApplicable('earlier-choice')];
    return concluding(judge(refused), () => conclusion(refused));
  },
});

type Message = keyof typeof AFTER_REJECT_MESSAGES;

function judge(found: AfterRefusal): RuleOutcome<Message>[] {
  const { certain, advertising, trackers, analytics, pings, unknown } = found;
  const outcomes: RuleOutcome<Message>[] = [];
  const names = (list: readonly string[]) => ({ params: { names: list.join(', ') } });
  const hosts = (list: readonly string[]) => ({ params: { hosts: list.join(', ') } });
  if (advertising.length > 0)
    outcomes.push(
      certain ? fail('stored', names(advertising)) : needsReview('stored-perhaps-refused', names(advertising)),
    );
  if (trackers.length > 0)
    outcomes.push(certain ? fail('called', hosts(trackers)) : needsReview('called-perhaps-refused', hosts(trackers)));
  if (analytics.length > 0) outcomes.push(needsReview('analytics', { ...names(analytics), severity: 'warning' }));
  if (pings.length > 0) outcomes.push(needsReview('maybe-without-cookies', { ...hosts(pings), severity: 'warning' }));
  if (unknown.length > 0) outcomes.push(needsReview('unknown-names', { ...names(unknown), severity: 'info' }));
  return outcomes;
}

function conclusion({ whole, settled }: AfterRefusal): RuleOutcome<Message> {
  if (!settled) return needsReview('too-soon', { severity: 'info' });
  return whole ? pass('nothing-new') : needsReview('nothing-new-seen', { severity: 'info' });
}

/** A refusal that was not seen cannot be followed; where one can be made, that is said. */
function notSeen(notices: readonly NoticeArtifact[]): RuleOutcome<Message> {
  const refusable = notices.filter(
    ({ asks, notice, buttons }) =>
      asks === 'cookies' && notice.visible && buttons.some((b) => b.class === 'reject' && b.button.visible),
  );
  const locators = refusable.map(({ notice }) => notice.locator);
  return refusable.length > 0 ? notApplicable('not-observed', { locators }) : notApplicable('no-refusal-offered');
}
