import { useEffect, useMemo } from 'preact/hooks';
import type { Dossier, StoredBlob } from '../../../core/sealed';
import { CapturedText } from '../../components/captured-text';
import { StateMark } from '../../components/marks';
import { useUi } from '../../context';
import type { Choice } from '../../model/choices';

/** The picture with numbers, beside the exact words the numbers stand for. */
export function Shown({ dossier, choices }: { dossier: Dossier; choices: readonly Choice[] }) {
  const { t } = useUi();
  return (
    <div class="shown">
      <Screenshot dossier={dossier} choices={choices} />
      {choices.length === 0 ? (
        <p>{t('choices_none')}</p>
      ) : (
        <ol class="legend">
          {choices.map((choice) => (
            <li key={choice.control.id}>
              <span class="number">{choice.number}</span>
              <div>
                <StateMark state={choice.control.states.initial} first />
                <p>
                  <ChoiceWords choice={choice} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** The exact words of a choice; when it has none, what assistive technology would read out. */
export function ChoiceWords({ choice: { control, frame } }: { choice: Choice }) {
  const { t } = useUi();
  if (control.text.exact.trim() !== '') return <CapturedText text={control.text.exact} lang={frame.language} />;
  if (control.accessibleName === '') return <span class="aside">{t('text_empty')}</span>;
  return (
    <>
      <span class="aside">{t('text_spoken')}</span> <CapturedText text={control.accessibleName} lang={frame.language} />
    </>
  );
}

function Screenshot({ dossier, choices }: { dossier: Dossier; choices: readonly Choice[] }) {
  const { t, count } = useUi();
  const { screenshot } = dossier.sealed.capture;
  const blob =
    screenshot.state === 'taken' ? dossier.blobs.find(({ digest }) => digest === screenshot.blob) : undefined;
  const url = useBlobUrl(blob);
  if (screenshot.state === 'missing')
    return (
      <p class="note note-doubt">
        <span>
          {t('shot_missing')} <CapturedText text={screenshot.reason} />
        </span>
      </p>
    );
  if (url === null) return <p class="note note-broken">{t('shot_damaged')}</p>;
  const width = (screenshot.width * 1000) / screenshot.scale;
  const height = (screenshot.height * 1000) / screenshot.scale;
  return (
    <figure class="shot">
      <div class="shot-picture">
        <img src={url} width={width} height={height} alt={t('shot_alt')} />
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {choices
            .filter((choice) => isInPicture(choice, width, height))
            .map((choice) => (
              <Mark key={choice.control.id} choice={choice} scale={width / 1000} />
            ))}
        </svg>
      </div>
      <figcaption class="aside">
        {t('shot_note')} {screenshot.maskedRegions > 0 && `${count('count_masked', screenshot.maskedRegions)}.`}
      </figcaption>
    </figure>
  );
}

/** Left of the control, so that its state stays in sight; the outline shows which one. */
function Mark({ choice, scale }: { choice: Choice; scale: number }) {
  const { x, y, width, height } = choice.control.rect;
  const radius = 13 * Math.max(scale, 0.6);
  const at = { x: Math.max(x - radius - 5, radius), y: Math.max(y + Math.min(height / 2, radius), radius) };
  return (
    <g class="shot-mark">
      <rect x={x - 3} y={y - 3} width={width + 6} height={height + 6} rx="3" />
      <circle cx={at.x} cy={at.y} r={radius} />
      <text x={at.x} y={at.y} font-size={radius * 1.2}>
        {choice.number}
      </text>
    </g>
  );
}

/** Rectangles are relative to their own frame, so only those of the top document can be placed without guessing. */
function isInPicture({ control }: Choice, width: number, height: number): boolean {
  const { rect, locator, visible } = control;
  const inside = rect.x + rect.width > 0 && rect.y + rect.height > 0 && rect.x < width && rect.y < height;
  return locator.frame === '0' && visible && rect.width > 0 && rect.height > 0 && inside;
}

function useBlobUrl(blob: StoredBlob | undefined): string | null {
  const url = useMemo(
    () => (blob ? URL.createObjectURL(new Blob([blob.data], { type: blob.mediaType })) : null),
    [blob],
  );
  useEffect(
    () => () => {
      if (url !== null) URL.revokeObjectURL(url);
    },
    [url],
  );
  return url;
}
