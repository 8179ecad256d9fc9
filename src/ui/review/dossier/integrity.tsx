import { BLOB_ROLES } from '../../../core/capture';
import type { Dossier } from '../../../core/sealed';
import type { IntegrityLine, ReviewServices } from '../../../core/services';
import { CapturedText } from '../../components/captured-text';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { useResult } from '../../model/use-result';
import { BLOB_ROLE_WORDS } from '../../strings/store-words';
import { INTEGRITY_WORDS } from '../../strings/words';

/** Every hash recomputed on opening: shown, not assumed. */
export function Integrity({ dossier, services }: { dossier: Dossier; services: Pick<ReviewServices, 'checkDossier'> }) {
  const { t } = useUi();
  const [checked] = useResult(
    async () => ({ ok: true as const, value: await services.checkDossier(dossier) }),
    [services, dossier],
  );
  if (checked.status === 'busy') return <Checking dossier={dossier} />;
  if (checked.status === 'failed') return <FailureNote failure={checked.failure} />;
  const intact = dossier.damaged.length === 0 && checked.value.length > 0 && checked.value.every(({ ok }) => ok);
  return (
    <section
      class={`note ${intact ? 'note-good' : 'note-broken'}`}
      aria-labelledby="integrity"
      data-intact={String(intact)}
    >
      <h2 id="integrity" class="note-title">
        <Icon name={intact ? 'pass' : 'broken'} />
        {t('section_integrity')}
      </h2>
      <p>{t(intact ? (dossier.withheld ? 'integrity_redacted' : 'integrity_ok') : 'integrity_broken')}</p>
      <Entry dossier={dossier} />
      <details open={!intact}>
        <summary>{t('integrity_show')}</summary>
        <ul class="checks">
          {checked.value.map((line, i) => (
            <Line key={`${i} ${line.id} ${line.subject} ${line.expected}`} line={line} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** As big as what comes in its place, so that the dossier does not move when the hashes are there. */
function Checking({ dossier }: { dossier: Dossier }) {
  const { t } = useUi();
  return (
    <section class="note" aria-labelledby="integrity">
      <h2 id="integrity" class="note-title">
        <Icon name="skipped" />
        {t('section_integrity')}
      </h2>
      <Busy>{t('integrity_checking')}</Busy>
      <Entry dossier={dossier} />
      <p class="waiting" aria-hidden="true">
        {t('integrity_show')}
      </p>
    </section>
  );
}

function Entry({ dossier: { entry } }: { dossier: Dossier }) {
  const { t, format } = useUi();
  const { sequence, recordedAt } = entry.body;
  return (
    <p class="aside">
      {t('integrity_entry', { n: format.number(sequence), time: format.exactTime(recordedAt) })}{' '}
      <code class="hash whole">{entry.keyFingerprint}</code>
    </p>
  );
}

function Line({ line }: { line: IntegrityLine }) {
  const { t } = useUi();
  const role = BLOB_ROLES.find((one) => one === line.subject);
  return (
    <li class={`check check-${line.ok ? 'passed' : 'failed'}`} data-integrity={line.id} data-ok={String(line.ok)}>
      <p class="check-title">
        <span class="mark">
          <Icon name={line.ok ? 'pass' : 'broken'} />
          <span>{t(line.ok ? 'integrity_pass' : 'integrity_fail')}</span>
        </span>{' '}
        {t(INTEGRITY_WORDS[line.id])}{' '}
        <span class="aside">{role ? t(BLOB_ROLE_WORDS[role]) : <CapturedText text={line.subject} />}</span>
      </p>
      <dl class="facts">
        <dt>{t('integrity_expected')}</dt>
        <dd>
          <Compared line={line} value={line.expected} ok />
        </dd>
        <dt>{t('integrity_found')}</dt>
        <dd>{line.found === '' ? t('word_none') : <Compared line={line} value={line.found} ok={line.ok} />}</dd>
      </dl>
    </li>
  );
}

interface ComparedProps {
  line: IntegrityLine;
  value: string;
  /** Whether it is what it should be. */
  ok: boolean;
}

/** A hash, or of a signature whether it is good: that is a word, and in the language of the reader. */
function Compared({ line, value, ok }: ComparedProps) {
  const { t } = useUi();
  if (line.id === 'ledger-signature') return <>{t(ok ? 'integrity_valid' : 'integrity_notValid')}</>;
  return <code class="hash whole">{value}</code>;
}
