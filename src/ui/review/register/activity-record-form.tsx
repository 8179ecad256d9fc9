import { useState } from 'preact/hooks';
import type { Activity } from '../../../core/activity';
import type { Result } from '../../../core/errors';
import { type ActivityRecord, EMPTY_RECORD, LAWFUL_BASES } from '../../../core/register';
import type { RegisterDraft } from '../../../core/register-services';
import { Choose } from '../../components/choose';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import type { PlainKey } from '../../strings/messages';
import { BASIS_WORDS } from '../../strings/register-words';
import { EntryForm } from './entry-form';
import { Day, halvesOf, joined, Line, Lines, linesOf } from './fields';

interface Props {
  /** Null for a new one. */
  before: Activity | null;
  save(draft: RegisterDraft): Promise<Result<unknown>>;
  close(): void;
}

/** What Art. 30(1) and 30(2) GDPR ask of one activity, under the headings of the AP. */
export function ActivityRecordForm({ before, save, close }: Props) {
  const { t } = useUi();
  const [name, setName] = useState(before?.name ?? '');
  const [controllerName, setController] = useState(before?.controller.name ?? '');
  const [typed, setTyped] = useState(() => typedOf(before?.record ?? EMPTY_RECORD));
  const set = (part: Partial<Typed>) => setTyped((all) => ({ ...all, ...part }));
  const lines = (key: ListKey, label: PlainKey, hint: PlainKey = 'record_listHint') => (
    <Lines label={t(label)} name={key} hint={t(hint)} value={typed[key]} change={(value) => set({ [key]: value })} />
  );
  const isProcessor = typed.capacity === 'processor';
  return (
    <EntryForm
      title={before ? t('activity_edit', { name: visibleLine(before.name) }) : t('activity_add')}
      action="save-record"
      save={() =>
        save({
          activityId: before?.activityId ?? null,
          name,
          controllerName,
          record: recordOf(typed, before?.record ?? EMPTY_RECORD),
        })
      }
      close={close}
    >
      <Line label={t('activity_name')} name="name" required value={name} change={setName} />
      <Line
        label={t('activity_controller')}
        name="controller"
        required
        hint={t('activity_controllerHint')}
        value={controllerName}
        change={setController}
      />
      <Choose
        label={t('record_capacity')}
        name="capacity"
        options={CAPACITIES}
        words={CAPACITY_WORDS}
        value={typed.capacity}
        change={(capacity) => set({ capacity })}
      />
      {isProcessor ? (
        lines('onBehalfOf', 'record_onBehalfOf', 'record_pairHint')
      ) : (
        <>
          {lines('purposes', 'record_purposes')}
          <Choose
            label={t('record_basis')}
            name="lawfulBasis"
            options={LAWFUL_BASES}
            words={BASIS_WORDS}
            value={typed.lawfulBasis}
            change={(lawfulBasis) => set({ lawfulBasis })}
          />
          {lines('subjectCategories', 'record_subjects')}
          {lines('dataCategories', 'record_data')}
          {lines('recipientCategories', 'record_recipients')}
          {lines('jointControllers', 'record_joint')}
          <Line
            label={t('record_erasure')}
            name="erasureTerm"
            hint={t('record_erasureHint')}
            value={typed.erasureTerm}
            change={(erasureTerm) => set({ erasureTerm })}
          />
        </>
      )}
      {lines('transfers', 'record_transfers', 'record_transfersHint')}
      <Lines
        label={t('record_security')}
        name="security"
        value={typed.security}
        change={(security) => set({ security })}
      />
      <div class="fields-line">
        <Day
          label={t('record_from')}
          name="activeFrom"
          value={typed.activeFrom}
          change={(activeFrom) => set({ activeFrom })}
        />
        <Day label={t('record_to')} name="activeTo" value={typed.activeTo} change={(activeTo) => set({ activeTo })} />
      </div>
    </EntryForm>
  );
}

const CAPACITIES = ['controller', 'processor'] as const;
const CAPACITY_WORDS = { controller: 'record_asController', processor: 'record_asProcessor' } as const;
const LIST_KEYS = [
  'jointControllers',
  'purposes',
  'subjectCategories',
  'dataCategories',
  'recipientCategories',
] as const;
type ListKey = (typeof LIST_KEYS)[number] | 'transfers' | 'onBehalfOf';

/** The record as it stands in the form: lists one a line. */
type Typed = Pick<ActivityRecord, 'capacity' | 'erasureTerm' | 'security' | 'lawfulBasis' | 'activeFrom' | 'activeTo'> &
  Record<ListKey, string>;

function typedOf(record: ActivityRecord): Typed {
  const text = (all: readonly string[]) => all.join('\n');
  return {
    ...record,
    jointControllers: text(record.jointControllers),
    purposes: text(record.purposes),
    subjectCategories: text(record.subjectCategories),
    dataCategories: text(record.dataCategories),
    recipientCategories: text(record.recipientCategories),
    transfers: text(record.transfers.map(({ country, safeguard }) => joined(country, safeguard))),
    onBehalfOf: text(record.onBehalfOf.map(({ controller, categories }) => joined(controller, categories))),
  };
}

/** What the form does not show stays: the forms that were linked. */
function recordOf(typed: Typed, before: ActivityRecord): ActivityRecord {
  return {
    formFingerprints: before.formFingerprints,
    capacity: typed.capacity,
    erasureTerm: typed.erasureTerm.trim(),
    security: typed.security.trim(),
    lawfulBasis: typed.lawfulBasis,
    activeFrom: typed.activeFrom,
    activeTo: typed.activeTo,
    jointControllers: linesOf(typed.jointControllers),
    purposes: linesOf(typed.purposes),
    subjectCategories: linesOf(typed.subjectCategories),
    dataCategories: linesOf(typed.dataCategories),
    recipientCategories: linesOf(typed.recipientCategories),
    transfers: linesOf(typed.transfers)
      .map(halvesOf)
      .map(([country, safeguard]) => ({ country, safeguard })),
    onBehalfOf: linesOf(typed.onBehalfOf)
      .map(halvesOf)
      .map(([controller, categories]) => ({ controller, categories })),
  };
}
