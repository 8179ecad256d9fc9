import { useState } from 'preact/hooks';
import type { PictureView } from '../../../core/picture';
import type { Dossier } from '../../../core/sealed';
import { CapturedText } from '../../components/captured-text';
import { Choose } from '../../components/choose';
import { PictureAreas } from '../../components/picture-areas';
import { useBlobUrl } from '../../components/use-blob-url';
import { useUi } from '../../context';
import { SHOT_WORDS } from '../../strings/picture-words';
import { type Marked, PictureMarks } from './picture-marks';

const SIZES = ['fit', 'real', 'double'] as const;
type Size = (typeof SIZES)[number];
const SIZE_WORDS = { fit: 'shot_zoomFit', real: 'shot_zoomReal', double: 'shot_zoomDouble' } as const;

/** The stored picture, larger on request, with marks over it that can be taken away. */
export function Screenshot({ dossier, marked }: { dossier: Dossier; marked: Marked }) {
  const { t, count } = useUi();
  const [marks, setMarks] = useState(true);
  const [size, setSize] = useState<Size>('fit');
  const { screenshot } = dossier.sealed.capture;
  const blob =
    screenshot.state === 'taken'
      ? (dossier.painted ?? dossier.blobs.find(({ digest }) => digest === screenshot.blob))
      : undefined;
  const url = useBlobUrl(blob);
  if (screenshot.state === 'missing')
    return (
      <p class="note note-doubt">
        <span>
          {t('shot_missing')} <CapturedText text={screenshot.reason} />
        </span>
      </p>
    );
  if (url === null && dossier.withheld?.some(({ file }) => file.includes(screenshot.blob)))
    return <p class="note note-doubt">{t('shot_withheld')}</p>;
  if (url === null) return <p class="note note-broken">{t('shot_damaged')}</p>;
  const width = Math.round((screenshot.width * 1000) / screenshot.scale);
  const height = Math.round((screenshot.height * 1000) / screenshot.scale);
  const { view } = screenshot;
  const label = t(view?.shows === 'full-page' ? 'shot_scroll' : 'shot_alt');
  const picture = (
    <div
      class="shot-picture"
      style={size === 'fit' ? { maxWidth: `${width}px` } : { width: `${size === 'real' ? width : 2 * width}px` }}
    >
      <img src={url} width={width} height={height} alt={t('shot_alt')} />
      <PictureAreas
        size={screenshot}
        areas={(dossier.withheld ?? []).flatMap(({ area }) => (area ? [{ name: '', area }] : []))}
      />
      {marks && <PictureMarks marked={marked} picture={screenshot} />}
    </div>
  );
  return (
    <figure class="shot">
      <label class="check-line">
        <input
          type="checkbox"
          data-action="show-marks"
          checked={marks}
          onChange={(event) => setMarks(event.currentTarget.checked)}
        />
        {t('shot_marks')}
      </label>
      <Choose<Size>
        label={t('shot_zoom')}
        name="picture-size"
        options={SIZES}
        words={SIZE_WORDS}
        value={size}
        change={(wanted) => setSize(wanted)}
      />
      {view?.shows === 'full-page' || size !== 'fit' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop
        <section class="shot-scroll" tabIndex={0} aria-label={label}>
          {picture}
        </section>
      ) : (
        picture
      )}
      <figcaption class="aside">
        {view && <WhatItShows view={view} />}
        <p>
          {dossier.painted && `${t('shot_painted')} `}
          {t('shot_note')} {screenshot.maskedRegions > 0 && `${count('count_masked', screenshot.maskedRegions)}.`}
        </p>
      </figcaption>
    </figure>
  );
}

/** Which part of the page it is, and what was done to get it. */
function WhatItShows({ view }: { view: PictureView }) {
  const { t, count, format } = useUi();
  const { shows, asked, area, strips, scrolledPage, retaken, coveredRepeats } = view;
  const [x, y, width, height] = [area.x, area.y, area.width, area.height].map((each) => format.number(each));
  return (
    <p data-shows={shows}>
      {t(SHOT_WORDS[shows])} {t('shot_area', { x: x ?? '', y: y ?? '', width: width ?? '', height: height ?? '' })}{' '}
      {asked === 'notice' && shows === 'viewport' && `${t('shot_noNotice')} `}
      {asked === 'full-page' && shows === 'viewport' && `${t('shot_notWhole')} `}
      {strips > 1 && `${count('count_strips', strips)}. `}
      {scrolledPage && `${t('shot_scrolled')} `}
      {retaken > 0 && `${count('count_retaken', retaken)}. `}
      {coveredRepeats > 0 && t('shot_repeats')}
    </p>
  );
}
