import type { Dossier } from '../../../core/sealed';
import { CapturedText } from '../../components/captured-text';
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
      <h3>{t('redact_withheld')}</h3>
      <WithheldList withheld={withheld} />
    </>
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
