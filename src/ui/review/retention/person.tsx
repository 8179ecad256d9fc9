import { useState } from 'preact/hooks';
import type { DeletionReceipt, KeepingServices, PersonAnswer } from '../../../core/keeping';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction, useResult, useShown } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { LinkedRecords } from '../consents/linked-records';
import { ImportedRows } from '../logs/log-rows';
import { IdentifierField } from './identifier-field';
import { PlannedList } from './planned-list';

interface Props {
  keeping: KeepingServices;
  onDeleted(receipt: DeletionReceipt): void;
  /** Changes when controllers may have. */
  turn: unknown;
}

/** Whether a person is in here, under one controller, and deleting what concerns them. */
export function Person({ keeping, onDeleted, turn }: Props) {
  const { t } = useUi();
  const [answer] = useResult(() => keeping.controllers(), [keeping, turn]);
  const controllers = useShown(answer);
  return (
    <section class="retention-part" aria-labelledby="person">
      <h2 id="person">{t('person_title')}</h2>
      <p class="aside measure">{t('person_intro')}</p>
      {controllers.status === 'failed' && <FailureNote failure={controllers.failure} />}
      {controllers.status === 'ready' && controllers.value.length === 0 && <p>{t('person_noController')}</p>}
      {controllers.status === 'ready' && controllers.value.length > 0 && (
        <Ask controllers={controllers.value} keeping={keeping} onDeleted={onDeleted} />
      )}
    </section>
  );
}

interface AskProps {
  controllers: readonly { controllerId: string; name: string }[];
  keeping: KeepingServices;
  onDeleted(receipt: DeletionReceipt): void;
}

function Ask({ controllers, keeping, onDeleted }: AskProps) {
  const { t } = useUi();
  const [chosen, setChosen] = useState('');
  const [identifier, setIdentifier] = useState('');
  const controllerId = chosen || (controllers[0]?.controllerId ?? '');
  const [answer, ask] = useAction(() => keeping.findPerson(controllerId, identifier));
  /** What the answer is about, so that a changed field never deletes by an answer about somebody else. */
  const [asked, setAsked] = useState<string | null>(null);
  const about = JSON.stringify([controllerId, identifier]);
  return (
    <>
      <label class="field">
        <span>{t('activity_controller')}</span>
        <select
          name="person-controller"
          value={controllerId}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {controllers.map((one) => (
            <option key={one.controllerId} value={one.controllerId}>
              {visibleLine(one.name)}
            </option>
          ))}
        </select>
      </label>
      <IdentifierField value={identifier} change={setIdentifier} />
      <div class="actions">
        <button
          type="button"
          data-action="find-person"
          disabled={identifier.trim() === ''}
          onClick={() => {
            setAsked(about);
            void ask();
          }}
        >
          {t('person_ask')}
        </button>
      </div>
      {answer?.status === 'failed' && <FailureNote failure={answer.failure} />}
      {answer?.status === 'ready' && asked === about && (
        <Answer
          answer={answer.value}
          remove={(captureIds, recordIds, imported) =>
            keeping.deletePerson(controllerId, identifier, captureIds, recordIds, imported)
          }
          onDeleted={(receipt) => {
            setIdentifier('');
            onDeleted(receipt);
          }}
        />
      )}
    </>
  );
}

interface AnswerProps {
  answer: PersonAnswer;
  remove(captureIds: string[], recordIds: string[], imported: number): ReturnType<KeepingServices['deletePerson']>;
  onDeleted(receipt: DeletionReceipt): void;
}

function Answer({ answer, remove, onDeleted }: AnswerProps) {
  const { t, count } = useUi();
  const due = answer.captures.filter(({ state }) => state === 'due').map(({ row }) => row.captureId);
  const alone = answer.records.filter(({ captureId }) => captureId === null).map(({ recordId }) => recordId);
  const told = answer.importedTotal;
  const rows = told - answer.importedHeld;
  const [done, run] = useAction(async () => {
    const result = await remove(due, alone, rows);
    if (result.ok) onDeleted(result.value);
    return result;
  });
  const n = answer.captures.length;
  const some = n + answer.records.length + told > 0;
  const going = due.length + alone.length + rows;
  return (
    <div class="preview" data-person={String(some)} data-records={answer.records.length} data-imported={told}>
      <p role="status">
        {some
          ? t('person_yes', {
              captures: count('count_captures', n),
              records: count('count_records', answer.records.length),
            })
          : t('person_no')}
      </p>
      {n > 0 && <PlannedList captures={answer.captures} />}
      {answer.records.length > 0 && <LinkedRecords records={answer.records} />}
      {told > 0 && (
        <>
          <p>{t('person_imported', { rows: count('count_logRows', told) })}</p>
          {told > rows && <p>{t('person_importedHeld', { rows: count('count_logRows', told - rows) })}</p>}
          <ImportedRows rows={answer.imported} />
        </>
      )}
      {going > 0 && (
        <>
          <p class="note note-doubt measure">{t('retention_noUndo')}</p>
          <div class="actions">
            <button
              type="button"
              class="delete"
              data-action="delete-person"
              disabled={done?.status === 'busy'}
              onClick={() => run()}
            >
              {rows > 0
                ? t('person_deleteImported', {
                    captures: count('count_captures', due.length),
                    records: count('count_records', alone.length),
                    rows: count('count_logRows', rows),
                  })
                : alone.length === 0
                  ? t('preview_delete', { captures: count('count_captures', due.length) })
                  : t('person_delete', {
                      captures: count('count_captures', due.length),
                      records: count('count_records', alone.length),
                    })}
            </button>
          </div>
        </>
      )}
      {n + told > 0 && going === 0 && <p>{t('person_allHeld')}</p>}
      {done?.status === 'busy' && <Busy>{t('deleting_busy')}</Busy>}
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </div>
  );
}
