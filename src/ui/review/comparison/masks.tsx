import { useId, useState } from 'preact/hooks';
import { readPattern } from '../../../compare/mask-pattern';
import { type Mask, MOST_MASKS, MOST_PATTERN_CHARACTERS } from '../../../core/mask';
import { CapturedText } from '../../components/captured-text';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import { MASK_WORDS } from '../../strings/mask-words';
import type { Masks } from './use-masks';

const FIXED = ['date', 'time', 'amount', 'number'] as const;

/** Which changing parts are left aside on this page. Applied at once, kept for the next comparison. */
export function MasksPanel({ masks: { masks, failure, keep } }: { masks: Masks }) {
  const { t, format } = useUi();
  const named = masks.map((mask) => (mask.kind === 'pattern' ? visibleLine(mask.pattern) : t(MASK_WORDS[mask.kind])));
  return (
    <details class="masks" data-masks={masks.length}>
      <summary>{masks.length === 0 ? t('masks_title') : t('masks_on', { masks: format.list(named) })}</summary>
      <p class="aside measure">{t('masks_hint')}</p>
      <fieldset class="choices-line">
        <legend>{t('masks_legend')}</legend>
        {FIXED.map((kind) => (
          <label key={kind} class="radio">
            <input
              type="checkbox"
              name={`mask-${kind}`}
              checked={masks.some((mask) => mask.kind === kind)}
              onChange={(event) => {
                const others = masks.filter((mask) => mask.kind !== kind);
                void keep(event.currentTarget.checked ? [...others, { kind }] : others);
              }}
            />
            {t(MASK_WORDS[kind])}
          </label>
        ))}
      </fieldset>
      <ul class="mask-patterns">
        {masks.map((mask) =>
          mask.kind === 'pattern' ? (
            <li key={mask.pattern}>
              <code>
                <CapturedText text={mask.pattern} />
              </code>{' '}
              <button
                type="button"
                class="link-button"
                aria-label={t('masks_remove', { pattern: visibleLine(mask.pattern) })}
                onClick={() => void keep(masks.filter((one) => one !== mask))}
              >
                {t('action_remove')}
              </button>
            </li>
          ) : null,
        )}
      </ul>
      {masks.length < MOST_MASKS && <AddPattern add={(mask) => void keep([...masks, mask])} />}
      {failure && <FailureNote failure={failure} />}
    </details>
  );
}

function AddPattern({ add }: { add(mask: Mask): void }) {
  const { t } = useUi();
  const [pattern, setPattern] = useState('');
  const hint = useId();
  const tooLittle = pattern.trim() !== '' && readPattern(pattern) === null;
  const ready = pattern.trim() !== '' && !tooLittle;
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        add({ kind: 'pattern', pattern: pattern.trim() });
        setPattern('');
      }}
    >
      <label class="field">
        <span>{t('masks_add')}</span>
        <input
          type="text"
          name="mask-pattern"
          autocomplete="off"
          maxLength={MOST_PATTERN_CHARACTERS}
          aria-describedby={hint}
          aria-invalid={tooLittle}
          value={pattern}
          onInput={(event) => setPattern(event.currentTarget.value)}
        />
        <small id={hint} class="aside">
          {t(tooLittle ? 'masks_tooLittle' : 'masks_addHint')}
        </small>
      </label>
      <button type="submit" data-action="add-mask" disabled={!ready}>
        {t('masks_addAct')}
      </button>
    </form>
  );
}
