import { useState } from 'preact/hooks';
import type { Capture } from '../../../core/capture';
import type { InformationShown as Information, KeptInformation } from '../../../core/information';
import type { StoredBlob } from '../../../core/sealed';
import type { ReviewServices } from '../../../core/services';
import { CapturedText } from '../../components/captured-text';
import { ShortHash } from '../../components/hash';
import { useUi } from '../../context';
import { useResult } from '../../model/use-result';
import { saveFile } from '../../save-file';
import { NOT_KEPT_WORDS, STATEMENT_WORDS } from '../../strings/words';
import { addressOf } from '../route';

interface Props {
  capture: Capture;
  blobs: readonly StoredBlob[];
  services: Pick<ReviewServices, 'capturesOf'>;
}

/** On the basis of which information consent was asked: each linked statement as it was, or why it is not here. */
export function InformationShown({ capture, blobs, services }: Props) {
  const { t } = useUi();
  if (!capture.information) return <p>{t('information_older')}</p>;
  if (capture.information.length === 0) return <p>{t('information_none')}</p>;
  return (
    <>
      {capture.information.map((information) => (
        <article class="statement" key={information.url} data-statement={information.result.state}>
          <h3>
            {t(STATEMENT_WORDS[information.kind])}
            {': '}
            <CapturedText text={information.url} />
          </h3>
          {information.hasQuery && <p class="aside">{t('information_query')}</p>}
          {information.result.state === 'kept' ? (
            <Kept kept={information.result} blobs={blobs} />
          ) : (
            <NotKept information={information} captureId={capture.captureId} services={services} />
          )}
        </article>
      ))}
    </>
  );
}

function Kept({ kept, blobs }: { kept: KeptInformation; blobs: readonly StoredBlob[] }) {
  const { t, format } = useUi();
  const bytes = blobs.find(({ digest }) => digest === kept.bytes);
  const words = blobs.find(({ digest }) => digest === kept.text);
  return (
    <>
      <dl class="facts">
        <dt>{t('information_at')}</dt>
        <dd>{format.exactTime(kept.at)}</dd>
        <dt>{t('information_how')}</dt>
        <dd>{t(kept.source === 'fetched' ? 'information_fetched' : 'information_thisPageKept')}</dd>
        {kept.status !== null && (
          <>
            <dt>{t('information_status')}</dt>
            <dd>{String(kept.status)}</dd>
          </>
        )}
        {kept.bytes !== null && (
          <>
            <dt>{t('information_bytes')}</dt>
            <dd>
              {bytes ? `${kept.mediaType}, ${format.bytes(bytes.bytes)}` : kept.mediaType}{' '}
              <ShortHash hash={kept.bytes} />
            </dd>
          </>
        )}
        {kept.text !== null && (
          <>
            <dt>{t('information_words')}</dt>
            <dd>
              <ShortHash hash={kept.text} />
            </dd>
          </>
        )}
      </dl>
      {words ? <Words blob={words} /> : <p>{t('information_noWords')}</p>}
      {bytes && (
        <button
          type="button"
          class="quiet"
          data-action="save-statement"
          onClick={() => saveFile(`${bytes.digest}.${extensionOf(kept.mediaType)}`, new Blob([bytes.data]))}
        >
          {t('information_save')}
        </button>
      )}
    </>
  );
}

/** As text, whole: a statement is read here, never run. Made only when asked for, since it is long. */
function Words({ blob }: { blob: StoredBlob }) {
  const { t } = useUi();
  const [open, setOpen] = useState(false);
  return (
    <details class="copy" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('information_read')}</summary>
      {open && (
        <blockquote class="statement-words">
          <CapturedText text={new TextDecoder().decode(blob.data)} />
        </blockquote>
      )}
    </details>
  );
}

interface NotKeptProps {
  information: Information;
  captureId: string;
  services: Pick<ReviewServices, 'capturesOf'>;
}

/** Why, and what helps: opening that page and keeping it there, which may have been done already. */
function NotKept({ information, captureId, services }: NotKeptProps) {
  const { t, format } = useUi();
  const { result, url } = information;
  const [found] = useResult(() => services.capturesOf(url), [services, url]);
  if (result.state === 'kept') return null;
  const others = found.status === 'ready' ? found.value.filter((row) => row.captureId !== captureId) : [];
  return (
    <>
      <p>
        {t(NOT_KEPT_WORDS[result.reason])}
        {result.status !== null && ` ${t('information_statusOf', { status: String(result.status) })}`}
      </p>
      {others.length === 0 ? (
        <p class="aside">{t('information_advice')}</p>
      ) : (
        <ul>
          {others.map(({ captureId: id, sequence, capturedAt }) => (
            <li key={id}>
              <a href={addressOf({ page: 'capture', captureId: id })}>
                {t('information_elsewhere', { n: format.number(sequence), time: format.exactTime(capturedAt) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function extensionOf(mediaType: string): string {
  if (mediaType === 'application/pdf') return 'pdf';
  return mediaType === 'text/plain' ? 'txt' : 'html';
}
