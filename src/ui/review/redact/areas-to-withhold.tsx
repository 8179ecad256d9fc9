import type { PictureArea } from '../../../core/redaction';
import type { Dossier } from '../../../core/sealed';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import { type AreaLine, areaPicksOf, type RedactionChoice, withArea, withChangedArea, withoutArea } from './choice';
import { DrawAreas } from './draw-areas';
import { ReasonFields } from './reason-fields';

interface Props {
  dossier: Dossier;
  choice: RedactionChoice;
  change(choice: RedactionChoice): void;
}

const FIELDS = [
  ['x', 'redact_areaX'],
  ['y', 'redact_areaY'],
  ['width', 'redact_areaWidth'],
  ['height', 'redact_areaHeight'],
] as const;

/** Parts of the screenshot: drawn on it, taken from what is marked in it, or told in numbers. */
export function AreasToWithhold({ dossier: { sealed, blobs }, choice, change }: Props) {
  const { t } = useUi();
  const { screenshot } = sealed.capture;
  if (screenshot.state === 'missing') return null;
  const blob = blobs.find(({ digest }) => digest === screenshot.blob);
  if (!blob) return null;
  return (
    <fieldset class="redact-part">
      <legend>{t('redact_areas')}</legend>
      {screenshot.tiles === undefined && <p class="note note-doubt">{t('redact_areasOlder')}</p>}
      {screenshot.tiles !== undefined && choice.files.screenshot && <p class="aside">{t('redact_areasWhole')}</p>}
      {screenshot.tiles !== undefined && !choice.files.screenshot && (
        <>
          <p class="aside measure">{t('redact_areasHint')}</p>
          <DrawAreas
            blob={blob}
            size={screenshot}
            areas={choice.areas}
            add={(area) => change(withArea(choice, area))}
          />
          <PickArea capture={sealed.capture} pick={(area) => change(withArea(choice, area))} />
          {choice.areas.map((line, i) => (
            <AreaFields key={line.key} line={line} number={i + 1} size={screenshot} choice={choice} change={change} />
          ))}
          <button type="button" data-action="add-area" onClick={() => change(withArea(choice, middleOf(screenshot)))}>
            {t('redact_areaAdd')}
          </button>
        </>
      )}
    </fieldset>
  );
}

function PickArea({ capture, pick }: { capture: Dossier['sealed']['capture']; pick(area: PictureArea): void }) {
  const { t } = useUi();
  const picks = areaPicksOf(capture);
  if (picks.length === 0) return null;
  return (
    <label class="field">
      <span>{t('redact_areaPick')}</span>
      <select
        data-field="pick-area"
        value=""
        onChange={(event) => {
          const picked = picks[Number(event.currentTarget.value)];
          event.currentTarget.value = '';
          if (picked) pick(picked.area);
        }}
      >
        <option value="">{t('redact_areaPickNone')}</option>
        {picks.map(({ of, text }, i) => (
          <option key={`${of} ${text}`} value={i}>
            {t(of === 'control' ? 'redact_pickControl' : 'redact_pickButton')}: {visibleLine(text)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AreaProps extends Pick<Props, 'choice' | 'change'> {
  line: AreaLine;
  /** As it is called in the picture. */
  number: number;
  size: { width: number; height: number };
}

function AreaFields({ line, number, size, choice, change }: AreaProps) {
  const { t, format } = useUi();
  const set = (changed: AreaLine) => change(withChangedArea(choice, changed));
  return (
    <fieldset class="redact-area" data-area={number}>
      <legend>{t('redact_area', { n: format.number(number) })}</legend>
      <div class="area-numbers">
        {FIELDS.map(([side, words]) => (
          <label key={side} class="field">
            <span>{t(words)}</span>
            <input
              type="number"
              step={1}
              min={side === 'x' || side === 'y' ? 0 : 1}
              max={side === 'x' || side === 'width' ? size.width : size.height}
              data-field={`area-${side}`}
              value={line[side]}
              onInput={({ currentTarget: { valueAsNumber } }) => {
                const least = side === 'x' || side === 'y' ? 0 : 1;
                if (Number.isInteger(valueAsNumber) && valueAsNumber >= least) set({ ...line, [side]: valueAsNumber });
              }}
            />
          </label>
        ))}
      </div>
      <div class="redact-line">
        <ReasonFields reason={line.reason} change={(reason) => set({ ...line, reason })} />
        <button type="button" onClick={() => change(withoutArea(choice, line.key))}>
          {t('redact_remove')}
        </button>
      </div>
    </fieldset>
  );
}

/** Where somebody who tells it in numbers begins. */
function middleOf({ width, height }: { width: number; height: number }): PictureArea {
  const [w, h] = [Math.max(1, Math.round(width / 5)), Math.max(1, Math.round(height / 10))];
  return { x: Math.round((width - w) / 2), y: Math.round((height - h) / 2), width: w, height: h };
}
