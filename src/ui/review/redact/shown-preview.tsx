import type { Dossier, StoredBlob } from '../../../core/sealed';
import { CapturedText } from '../../components/captured-text';
import { PictureAreas } from '../../components/picture-areas';
import { useBlobUrl } from '../../components/use-blob-url';
import { WithheldList } from '../../components/withheld-list';
import { useUi } from '../../context';

/** What a reader of the copy will see of the texts that people read, and the whole list of what is not there. */
export function ShownPreview({ shown }: { shown: Dossier }) {
  const { t } = useUi();
  const { visit, frames } = shown.sealed.capture;
  const withheld = shown.withheld ?? [];
  if (withheld.length === 0) return <p class="note note-doubt">{t('redact_nothing')}</p>;
  const notices = frames.flatMap((frame) => frame.notices);
  const controls = frames.flatMap((frame) => frame.controls);
  return (
    <>
      <dl class="facts">
        <Shown name={t('redact_shownTitle')} words={visit.title} />
        <Shown name={t('redact_shownAddress')} words={visit.url} />
        {notices.map(({ id, text }) => (
          <Shown key={id} name={t('redact_shownNotice')} words={text.exact} />
        ))}
        {controls.map(({ id, text }) => (
          <Shown key={id} name={t('redact_shownControl')} words={text.exact} />
        ))}
      </dl>
      {shown.painted && <PaintedPicture shown={shown} painted={shown.painted} />}
      <h3>{t('redact_withheld')}</h3>
      <WithheldList withheld={withheld} />
    </>
  );
}

function PaintedPicture({ shown, painted }: { shown: Dossier; painted: StoredBlob }) {
  const { t } = useUi();
  const url = useBlobUrl(painted);
  const { screenshot } = shown.sealed.capture;
  if (url === null || screenshot.state === 'missing') return null;
  const areas = (shown.withheld ?? []).flatMap(({ area }) => (area ? [{ name: '', area }] : []));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop
    <section class="shot-scroll" tabIndex={0} aria-label={t('redact_areaShown')} data-painted="">
      <div class="shot-picture">
        <img src={url} width={screenshot.width} height={screenshot.height} alt={t('redact_areaShown')} />
        <PictureAreas size={screenshot} areas={areas} />
      </div>
    </section>
  );
}

function Shown({ name, words }: { name: string; words: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <CapturedText text={words} />
      </dd>
    </>
  );
}
