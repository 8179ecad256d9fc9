import type { ConsentRow, ConsentServices, ConsentView, SaidState } from '../../../core/consent-services';
import type { Result } from '../../../core/errors';
import { CapturedText } from '../../components/captured-text';
import { FullHash } from '../../components/hash';
import { Meter } from '../../components/meter';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction, useResult } from '../../model/use-result';
import { METHOD_WORDS } from '../../strings/consent-words';
import { HoldPart, Terms } from '../dossier/keeping';
import { LinkPerson } from '../dossier/link-person';
import { Heading } from '../heading';
import { addressOf } from '../route';
import { ChosenTable } from './chosen-table';
import { ConsentMark } from './consent-mark';
import { EvidenceChecks } from './evidence-checks';
import { Receipts } from './receipts';
import { WaysBack } from './ways-back';

/** One record: what was said, of which request, how it was seen, and what the record has and lacks as evidence. */
export function ConsentPage({ recordId, consents }: { recordId: string; consents: ConsentServices }) {
  const { t } = useUi();
  const [loaded, load] = useResult(() => consents.open(recordId), [consents, recordId]);
  if (loaded.status === 'ready') return <Opened view={loaded.value} consents={consents} again={load} />;
  return (
    <>
      <Heading>{t('consents_title')}</Heading>
      {loaded.status === 'busy' ? (
        <Busy>{t('busy_label')}</Busy>
      ) : (
        <FailureNote failure={loaded.failure} retry={load} />
      )}
    </>
  );
}

interface Props {
  view: ConsentView;
  consents: ConsentServices;
  again(): void;
}

function Opened({ view, consents, again }: Props) {
  const { t, format } = useUi();
  const { record, sequence } = view.kept;
  const follow = async (work: Promise<Result<ConsentView>>) => {
    const result = await work;
    if (result.ok) again();
    return result;
  };
  return (
    <article class="consent" data-record={record.recordId} data-state={record.event.state}>
      <Heading>{t('consent_title', { n: format.number(sequence) })}</Heading>
      <p class="summary">
        <ConsentMark state={record.event.state} />
      </p>
      {record.noticeBefore === 'missing' && <p class="note note-doubt measure">{t('consent_noticeMissing')}</p>}
      {record.method.kind === 'by-hand' && <p class="note measure">{t('consent_byHandNote')}</p>}
      <FactsOf view={view} />
      <section aria-labelledby="chosen">
        <h2 id="chosen">{t('consent_chosen')}</h2>
        <ChosenTable record={record} />
      </section>
      <section aria-labelledby="ways-back">
        <h2 id="ways-back">{t('consent_waysBack')}</h2>
        <WaysBack view={view} />
      </section>
      <section aria-labelledby="shows">
        <h2 id="shows">{t('consent_shows')}</h2>
        <Meter proof={view.reading} />
      </section>
      <section aria-labelledby="evidence">
        <h2 id="evidence">{t('consent_evidence')}</h2>
        <EvidenceChecks checks={view.checks} />
      </section>
      <Receipts recordId={record.recordId} offers={view.receipts} consents={consents} />
      <section aria-labelledby="consent-person">
        <h2 id="consent-person">{t('consent_person')}</h2>
        <LinkPerson
          kept={view}
          title={t('consent_linkTitle')}
          link={(activityId, identifier) => follow(consents.link(record.recordId, activityId, identifier))}
        />
      </section>
      {view.keeping && (
        <section aria-labelledby="consent-keeping">
          <h2 id="consent-keeping">{t('consent_keeping')}</h2>
          <Terms kept={view.keeping} />
          <HoldPart
            kept={view.keeping}
            set={(reason) => follow(consents.setHold(record.recordId, reason))}
            lift={(reason) => follow(consents.liftHold(record.recordId, reason))}
          />
        </section>
      )}
      <Later view={view} consents={consents} again={again} />
    </article>
  );
}

function FactsOf({ view: { kept, earlier } }: { view: ConsentView }) {
  const { t, format } = useUi();
  const { record, digest } = kept;
  const { capture, method, notices } = record;
  return (
    <dl class="facts">
      <dt>{t('consent_when')}</dt>
      <dd>{format.exactTime(record.event.time)}</dd>
      <dt>{t('consent_where')}</dt>
      <dd>
        <CapturedText text={record.site.url} />
      </dd>
      <dt>{t('consent_how')}</dt>
      <dd>
        {t(METHOD_WORDS[method.kind])}
        {method.button && (
          <>
            {': '}
            <CapturedText text={method.button.text} />
          </>
        )}
      </dd>
      <dt>{t('consent_capture')}</dt>
      <dd>
        {capture ? (
          <a href={addressOf({ page: 'capture', captureId: capture.captureId })} data-capture={capture.captureId}>
            {t('consent_toDossier', { time: format.exactTime(capture.capturedAt) })}
          </a>
        ) : (
          t('word_none')
        )}
      </dd>
      {notices.map(({ noticeId, exact }) => (
        <>
          <dt>{t('consent_noticeHash')}</dt>
          <dd key={noticeId}>
            <FullHash hash={exact} />
          </dd>
        </>
      ))}
      {record.form && (
        <>
          <dt>{t('consent_fingerprint')}</dt>
          <dd>
            <FullHash hash={record.form.fingerprint} />
          </dd>
        </>
      )}
      <dt>{t('consent_hash')}</dt>
      <dd>
        <FullHash hash={digest} />
      </dd>
      {earlier && (
        <>
          <dt>{t('consent_follows')}</dt>
          <dd>
            <RowLink row={earlier} />
          </dd>
        </>
      )}
    </dl>
  );
}

function RowLink({ row }: { row: ConsentRow }) {
  const { t, format } = useUi();
  return (
    <>
      <a href={addressOf({ page: 'consent', recordId: row.recordId })}>
        {t('consent_title', { n: format.number(row.sequence) })}
      </a>{' '}
      <ConsentMark state={row.state} /> {format.dateTime(row.time)}
    </>
  );
}

/** What came after it, and saying by hand what happened next. */
function Later({ view, consents, again }: Props) {
  const { t } = useUi();
  const { record } = view.kept;
  const [followed, follow] = useAction(async (state: SaidState) => {
    const result = await consents.follow(record.recordId, state);
    if (result.ok) location.hash = addressOf({ page: 'consent', recordId: result.value.recordId });
    return result;
  });
  const [removed, remove] = useAction(async () => {
    const result = await consents.remove(record.recordId);
    if (result.ok) location.hash = addressOf({ page: 'consents' });
    return result;
  });
  const failed = [followed, removed].find((each) => each?.status === 'failed');
  return (
    <section aria-labelledby="later">
      <h2 id="later">{t('consent_later')}</h2>
      {view.later.length > 0 && (
        <ul class="bullets">
          {view.later.map((row) => (
            <li key={row.recordId}>
              <RowLink row={row} />
            </li>
          ))}
        </ul>
      )}
      <p class="measure">{t('consent_laterNote')}</p>
      <div class="actions">
        <button type="button" data-action="withdraw-consent" onClick={() => follow('withdrawn')}>
          {t('consent_withdraw')}
        </button>
        <button type="button" data-action="renew-consent" onClick={() => follow('given')}>
          {t('consent_renew')}
        </button>
        {record.capture === null && (
          <button
            type="button"
            class="quiet"
            data-action="remove-consent"
            disabled={view.keeping?.hold !== null}
            onClick={() => remove()}
          >
            {t('consent_remove')}
          </button>
        )}
      </div>
      {failed?.status === 'failed' && <FailureNote failure={failed.failure} retry={again} />}
    </section>
  );
}
