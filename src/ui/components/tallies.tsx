import type { ProofTallies, ProofTally } from '../../core/proof';
import { useUi } from '../context';

/** How many captures and how many consents can be shown in full, in part, or hardly. */
export function Tallies({ tallies: { captures, consents } }: { tallies: ProofTallies }) {
  const { t } = useUi();
  return (
    <dl class="facts" data-tally={numbers(captures)} data-consents={numbers(consents)}>
      <dt>{t('tally_captures')}</dt>
      <dd>
        <Result tally={captures} />
      </dd>
      <dt>{t('tally_consents')}</dt>
      <dd>{isNone(consents) ? t('tally_noConsents') : <Result tally={consents} />}</dd>
    </dl>
  );
}

function Result({ tally }: { tally: ProofTally }) {
  const { t, format } = useUi();
  const { proven, partly, unproven, notLookedAt } = tally;
  return (
    <>
      {t('tally_result', {
        proven: format.number(proven),
        partly: format.number(partly),
        unproven: format.number(unproven),
      })}{' '}
      {notLookedAt > 0 && t('tally_rest', { n: format.number(notLookedAt) })}
    </>
  );
}

function numbers({ proven, partly, unproven }: ProofTally): string {
  return `${proven} ${partly} ${unproven}`;
}

function isNone({ proven, partly, unproven, notLookedAt }: ProofTally): boolean {
  return proven + partly + unproven + notLookedAt === 0;
}
