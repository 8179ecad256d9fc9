import type { ControlChange, FieldChange } from '../../../compare/control-change';
import type { Control } from '../../../core/controls';
import { CapturedText } from '../../components/captured-text';
import { StateMark, YesNo } from '../../components/marks';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import type { PlainKey } from '../../strings/messages';
import { KIND_WORDS } from '../../strings/words';
import { WordChanges, type WordsView } from './word-changes';

const FIELD_WORDS: Readonly<Record<FieldChange['field'], PlainKey>> = {
  initial: 'field_initial',
  markup: 'field_markup',
  required: 'field_required',
  disabled: 'field_disabled',
  visible: 'field_visible',
  kind: 'field_kind',
  text: 'field_text',
  surrounding: 'field_surrounding',
  heading: 'field_heading',
  accessibleName: 'field_accessibleName',
  options: 'field_options',
  name: 'field_name',
};

/** One control in two captures: what was on at first, then every other difference. */
export function ControlChangeItem({ change, view }: { change: ControlChange; view: WordsView }) {
  const { t } = useUi();
  return (
    <div class="change" data-control={change.after.id}>
      <h3>
        <ControlName control={change.after} />
      </h3>
      {change.defaultChanged && <FirstStates change={change} />}
      <dl class="differences">
        {change.fields
          .filter(({ field }) => field !== 'initial')
          .map((field) => (
            <div key={field.field}>
              <dt>{t(FIELD_WORDS[field.field])}</dt>
              <dd>
                <Field change={field} view={view} />
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

export function ControlName({ control }: { control: Control }) {
  const { t } = useUi();
  const words = control.text.exact.trim() || control.accessibleName || control.heading;
  return words === '' ? <span class="aside">{t('text_empty')}</span> : <CapturedText text={words} />;
}

function FirstStates({ change }: { change: ControlChange }) {
  const { t } = useUi();
  const { before, after, chosen } = change;
  return (
    <p class="first-states">
      <span class="aside">{t('compare_before')}</span> <StateMark state={before.states.initial} first />
      <Chosen options={chosen.before} />
      <Icon name="arrow" />
      <span class="aside">{t('compare_after')}</span> <StateMark state={after.states.initial} first />
      <Chosen options={chosen.after} />
    </p>
  );
}

function Chosen({ options }: { options: readonly string[] }) {
  return (
    <>
      {options.map((option) => (
        <q key={option}>
          <CapturedText text={option} />
        </q>
      ))}
    </>
  );
}

function Field({ change, view }: { change: FieldChange; view: WordsView }) {
  const { t } = useUi();
  switch (change.field) {
    case 'initial':
    case 'markup':
      return (
        <>
          <StateMark state={change.before} /> <Icon name="arrow" /> <StateMark state={change.after} />
        </>
      );
    case 'required':
    case 'disabled':
    case 'visible':
      return (
        <>
          <YesNo value={change.before} /> <Icon name="arrow" /> <YesNo value={change.after} />
        </>
      );
    case 'kind':
      return (
        <>
          {t(KIND_WORDS[change.before])} <Icon name="arrow" /> {t(KIND_WORDS[change.after])}
        </>
      );
    default:
      return <WordChanges words={change.words} view={view} lang="" />;
  }
}
