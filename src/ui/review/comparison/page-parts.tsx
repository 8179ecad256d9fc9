import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../../compare/compare-captures';
import type { PartChanges, PartField } from '../../../compare/part-change';
import type { Button, Field, InformationLink } from '../../../core/controls';
import { CapturedText } from '../../components/captured-text';
import { YesNo } from '../../components/marks';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import type { PlainKey } from '../../strings/messages';
import { LINK_KIND_WORDS, LINK_PLACE_WORDS } from '../../strings/words';
import { Part } from './part';
import { WordChanges, type WordsView } from './word-changes';

const FIELD_WORDS: Readonly<Record<PartField['field'], PlainKey>> = {
  text: 'field_text',
  accessibleName: 'field_accessibleName',
  label: 'field_label',
  visible: 'field_visible',
  disabled: 'field_disabled',
  required: 'field_required',
  dead: 'field_dead',
  filled: 'field_filled',
  fontSize: 'field_fontSize',
  contrast: 'field_contrast',
  wordColour: 'field_wordColour',
  background: 'field_background',
  target: 'field_target',
  type: 'field_type',
  name: 'field_name',
  class: 'field_class',
  place: 'field_place',
};

/** Buttons, fields and links that came, went or changed. */
export function PageParts({ comparison, view }: { comparison: Comparison; view: WordsView }) {
  const { t } = useUi();
  return (
    <>
      <Changes words="compare_buttons" changes={comparison.buttons} view={view} name={buttonName} />
      <Changes words="compare_fields" changes={comparison.fields} view={view} name={fieldName} />
      <Changes
        words="compare_links"
        changes={comparison.links}
        view={view}
        name={(link) => (
          <>
            {linkName(link)} <span class="aside">{t(LINK_KIND_WORDS[link.kind])}</span>
          </>
        )}
      />
    </>
  );
}

function buttonName({ text, accessibleName }: Button): ComponentChildren {
  return <CapturedText text={text.exact.trim() || accessibleName} />;
}

function fieldName({ label, name, class: kind }: Field): ComponentChildren {
  return <CapturedText text={label.trim() || name || kind} />;
}

function linkName({ text, accessibleName, target }: InformationLink): ComponentChildren {
  return <CapturedText text={text.exact.trim() || accessibleName || target || ''} />;
}

interface ChangesProps<T> {
  words: PlainKey;
  changes: PartChanges<T>;
  view: WordsView;
  name(part: T): ComponentChildren;
}

function Changes<T>({ words, changes: { changed, added, removed }, view, name }: ChangesProps<T>) {
  return (
    <Part words={words} shown={changed.length + added.length + removed.length > 0}>
      {changed.map(({ after, fields }, i) => (
        <div key={`changed ${i}`} class="change">
          <h3>{name(after)}</h3>
          <dl class="differences">
            {fields.map((field) => (
              <FieldChange key={field.field} change={field} view={view} />
            ))}
          </dl>
        </div>
      ))}
      {added.map((part, i) => (
        <OneSided key={`added ${i}`} kind="added">
          {name(part)}
        </OneSided>
      ))}
      {removed.map((part, i) => (
        <OneSided key={`removed ${i}`} kind="removed">
          {name(part)}
        </OneSided>
      ))}
    </Part>
  );
}

function OneSided({ kind, children }: { kind: 'added' | 'removed'; children: ComponentChildren }) {
  const { t } = useUi();
  return (
    <div class={`change change-${kind}`}>
      <h3>
        <Icon name={kind === 'added' ? 'plus' : 'minus'} />
        <span class="aside">{t(kind === 'added' ? 'compare_partAdded' : 'compare_partRemoved')}</span> {children}
      </h3>
    </div>
  );
}

function FieldChange({ change, view }: { change: PartField; view: WordsView }) {
  const { t } = useUi();
  return (
    <div>
      <dt>{t(FIELD_WORDS[change.field])}</dt>
      <dd>
        {'words' in change ? (
          <WordChanges words={change.words} view={view} lang="" />
        ) : (
          <>
            <Value change={change} value={change.before} /> <Icon name="arrow" />{' '}
            <Value change={change} value={change.after} />
          </>
        )}
      </dd>
    </div>
  );
}

type Plain = Exclude<PartField, { words: unknown }>;

function Value({ change, value }: { change: Plain; value: Plain['before'] }) {
  const { t, format } = useUi();
  if (value === null) return <>{t(change.field === 'target' ? 'word_none' : 'standing_unknown')}</>;
  if (typeof value === 'boolean') return <YesNo value={value} />;
  if (typeof value === 'number')
    return <>{change.field === 'contrast' ? `${format.hundredths(value)} : 1` : format.hundredths(value)}</>;
  if (change.field === 'place')
    return <>{t(LINK_PLACE_WORDS[value === change.before ? change.before : change.after])}</>;
  return <CapturedText text={value} />;
}
