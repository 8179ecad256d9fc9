import { useEffect, useMemo } from 'preact/hooks';
import type { Capture } from '../../core/capture';
import type { Remains } from '../../core/damage';
import type { StoredBlob } from '../../core/sealed';
import type { ReviewServices } from '../../core/services';
import { CapturedText } from '../components/captured-text';
import { DamagedParts } from '../components/damaged-parts';
import { FailureNote } from '../components/notes';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { useResult } from '../model/use-result';
import { visibleJson } from '../model/visible-text';
import { FIRST_STATE_WORDS } from '../strings/words';
import { Heading } from './heading';

/** A capture that cannot be opened as a dossier any more: what is missing first, then all that is left. */
export function RemainsView({ captureId, services }: { captureId: string; services: ReviewServices }) {
  const { t } = useUi();
  const [remains] = useResult(() => services.remains(captureId), [services, captureId]);
  if (remains.status === 'busy') return null;
  if (remains.status === 'failed') return <FailureNote failure={remains.failure} />;
  const { row, sealed, blobs, parts, entry } = remains.value;
  return (
    <article class="dossier" data-remains={captureId}>
      <Heading>{t('remains_title')}</Heading>
      <p class="measure">{t('remains_intro')}</p>
      <section class="note note-broken" aria-labelledby="remains-parts">
        <h2 id="remains-parts" class="note-title">
          <Icon name="broken" />
          {t('remains_parts')}
        </h2>
        <DamagedParts parts={parts} />
      </section>
      <section class="remains-left" aria-labelledby="remains-left">
        <h2 id="remains-left">{t('remains_left')}</h2>
        <Facts row={row} entry={entry} />
        {sealed ? <Words capture={sealed.capture} /> : <p>{t('remains_nothing')}</p>}
        {blobs.length > 0 && <Files blobs={blobs} />}
        {sealed && (
          <details class="raw">
            <summary>{t('remains_record')}</summary>
            <pre>{visibleJson(sealed.capture)}</pre>
          </details>
        )}
      </section>
    </article>
  );
}

function Facts({ row, entry }: Pick<Remains, 'row' | 'entry'>) {
  const { t, format } = useUi();
  return (
    <>
      {row && (
        <p>
          <CapturedText text={row.title} /> <CapturedText text={row.url} />
        </p>
      )}
      {entry && (
        <p class="aside">
          {t('integrity_entry', {
            n: format.number(entry.body.sequence),
            time: format.exactTime(entry.body.recordedAt),
          })}{' '}
          <code class="hash whole">{entry.keyFingerprint}</code>
        </p>
      )}
    </>
  );
}

/** Exact words and first states, from the record alone: no evaluation is needed to read them. */
function Words({ capture }: { capture: Capture }) {
  const { t } = useUi();
  const notices = capture.frames.flatMap((frame) => frame.notices);
  const controls = capture.frames.flatMap((frame) => frame.controls);
  return (
    <>
      {notices.map(({ id, text }) => (
        <blockquote key={id}>
          <CapturedText text={text.exact} />
        </blockquote>
      ))}
      {controls.length > 0 && (
        <>
          <h3>{t('remains_choices')}</h3>
          <ul class="gaps">
            {controls.map(({ id, states, text }) => (
              <li key={id}>
                {t(FIRST_STATE_WORDS[states.initial])}
                {': '}
                <CapturedText text={text.exact} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Files({ blobs }: { blobs: readonly StoredBlob[] }) {
  const { t, format } = useUi();
  const pictures = blobs.filter(({ role }) => role === 'screenshot');
  return (
    <>
      <h3>{t('remains_files')}</h3>
      <ul class="gaps">
        {blobs.map(({ digest, mediaType, bytes }) => (
          <li key={digest}>
            {mediaType}, {format.bytes(bytes)} <code class="hash whole aside">{digest}</code>
          </li>
        ))}
      </ul>
      {pictures.map((blob) => (
        <Picture key={blob.digest} blob={blob} />
      ))}
    </>
  );
}

function Picture({ blob }: { blob: StoredBlob }) {
  const { t } = useUi();
  const url = useMemo(() => URL.createObjectURL(new Blob([blob.data], { type: blob.mediaType })), [blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <p class="shot-picture">
      <img src={url} alt={t('shot_alt')} />
    </p>
  );
}
