import type { SelfCheckId } from '../../../core/proof';
import { type BundlePreview, FILE_KINDS, type PreviewedCapture } from '../../../core/sharing';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { visibleLine } from '../../model/visible-text';
import { SELF_CHECK_WORDS } from '../../strings/register-words';
import { FILE_KIND_WORDS } from '../../strings/sharing-words';
import { useWithheldWords } from '../redact/withheld-words';
import { PersonalView } from './personal-view';

/** Shown one by one from the start; more are folded. */
const FEW = 10;

/** Exactly what goes into a bundle: captures, files by what they are, what is not in order, and what of persons is in it. */
export function PreviewView({ preview }: { preview: BundlePreview }) {
  const { t, count, format } = useUi();
  const { captures, files, leftOut, willStamp, personal } = preview;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <>
      <p data-previewed={captures.length}>
        {t('sharing_total', {
          captures: count('count_captures', captures.length),
          files: count('count_files', files.length),
          size: format.bytes(bytes),
        })}
      </p>
      <Incomplete captures={captures} />
      <PersonalView personal={personal} />
      {leftOut > 0 && (
        <p class="note note-doubt">{t('sharing_leftOut', { records: count('count_records', leftOut) })}</p>
      )}
      {willStamp && <p class="note">{t('sharing_willStamp')}</p>}
      <Kinds preview={preview} />
      <details open={captures.length <= FEW}>
        <summary>{t('sharing_captures')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop */}
        <ol class="previewed" tabIndex={0} aria-label={t('sharing_captures')}>
          {captures.map((one) => (
            <Row key={one.captureId} capture={one} />
          ))}
        </ol>
      </details>
      <details>
        <summary>{t('sharing_files')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop */}
        <ul class="previewed-files" tabIndex={0} aria-label={t('sharing_files')}>
          {files.map((file) => (
            <li key={file.path} data-file={file.path} data-bytes={file.bytes}>
              <code>{file.path}</code> <span>{format.bytes(file.bytes)}</span>
            </li>
          ))}
        </ul>
        <p class="aside measure">{t('sharing_around')}</p>
      </details>
    </>
  );
}

function Kinds({ preview: { files, entries } }: { preview: BundlePreview }) {
  const { t, format } = useUi();
  return (
    <table class="kinds">
      <thead>
        <tr>
          <th scope="col">{t('sharing_kind')}</th>
          <th scope="col">{t('sharing_number')}</th>
          <th scope="col">{t('sharing_size')}</th>
        </tr>
      </thead>
      <tbody>
        {FILE_KINDS.map((kind) => {
          const own = files.filter((file) => file.kind === kind);
          if (own.length === 0) return null;
          return (
            <tr key={kind} data-kind={kind}>
              <th scope="row">
                {t(FILE_KIND_WORDS[kind])}
                {kind === 'ledger' && ` (${t('sharing_entries', { n: format.number(entries) })})`}
              </th>
              <td>{format.number(own.length)}</td>
              <td>{format.bytes(own.reduce((sum, file) => sum + file.bytes, 0))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the self-checks say no to, and findings that nobody decided on: the bundle goes out with it, but nobody is surprised. */
function Incomplete({ captures }: { captures: readonly PreviewedCapture[] }) {
  const { t, count } = useUi();
  const tally = (of: 'failing' | 'unknown') => {
    const byCheck = new Map<SelfCheckId, number>();
    for (const one of captures) for (const id of one[of]) byCheck.set(id, (byCheck.get(id) ?? 0) + 1);
    return [...byCheck];
  };
  const [failing, unknown] = [tally('failing'), tally('unknown')];
  const unassessed = captures.reduce((sum, one) => sum + one.unassessed, 0);
  if (failing.length + unknown.length === 0)
    return (
      <p class="note note-good">
        <span>
          <Icon name="pass" /> {t('sharing_complete')}
        </span>
      </p>
    );
  const line = (words: 'sharing_checkNo' | 'sharing_checkUnknown') =>
    function Line([id, n]: [SelfCheckId, number]) {
      return (
        <li key={id} data-check={id}>
          {t(words, { check: t(SELF_CHECK_WORDS[id]), captures: count('count_captures', n) })}
        </li>
      );
    };
  return (
    <div class={`note ${failing.length > 0 ? 'note-doubt' : ''}`} data-incomplete={failing.length}>
      <p class="note-title">
        <Icon name={failing.length > 0 ? 'attention' : 'info'} />
        {failing.length > 0 ? t('sharing_incomplete') : t('sharing_notKnown')}
      </p>
      {unassessed > 0 && <p>{t('sharing_unreviewed', { count: count('count_unassessed', unassessed) })}</p>}
      {failing.length > 0 && <ul class="bullets">{failing.map(line('sharing_checkNo'))}</ul>}
      {unknown.length > 0 && (
        <details>
          <summary>{t('sharing_unknown')}</summary>
          <ul class="bullets">{unknown.map(line('sharing_checkUnknown'))}</ul>
        </details>
      )}
    </div>
  );
}

function Row({ capture: { captureId, sequence, capturedAt, title, url, withheld } }: { capture: PreviewedCapture }) {
  const { t, format } = useUi();
  const words = useWithheldWords();
  return (
    <li data-previewed-capture={captureId} value={sequence}>
      <b>
        <CapturedText text={title === '' ? url : title} />
      </b>
      <span class="aside">
        {format.exactTime(capturedAt)} · <bdi>{visibleLine(url)}</bdi>
      </span>
      {withheld && <span class="aside">{t('sharing_withheld', { what: words(withheld) })}</span>}
    </li>
  );
}
