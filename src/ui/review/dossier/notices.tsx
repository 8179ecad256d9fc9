import { useState } from 'preact/hooks';
import type { Capture } from '../../../core/capture';
import type { Notice } from '../../../core/controls';
import type { Classification, Evaluation } from '../../../core/evaluation';
import type { WithheldPart } from '../../../core/redaction';
import type { StoredBlob } from '../../../core/sealed';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { NOTICE_KIND_WORDS } from '../../strings/words';
import { NoticeButtons } from './notice-buttons';

interface Shown {
  capture: Capture;
  evaluation: Evaluation;
  blobs: readonly StoredBlob[];
  withheld?: readonly WithheldPart[] | undefined;
}

/** The words of each request for consent, whole. */
export function Notices({ capture, evaluation, blobs, withheld = [] }: Shown) {
  const { t } = useUi();
  const notices = capture.frames.flatMap(({ notices: own, language }) =>
    own.map((notice) => ({ notice, language: notice.language || language })),
  );
  if (notices.length === 0) return <p>{t('notices_none')}</p>;
  return (
    <>
      {notices.map(({ notice, language }) => (
        <NoticeItem
          key={notice.id}
          notice={notice}
          language={language}
          classed={evaluation.classification.notices.find(({ noticeId }) => noticeId === notice.id)}
          copy={blobs.find(({ digest }) => digest === notice.html)}
          isWithheld={withheld.some(({ file }) => notice.html !== null && file.includes(notice.html))}
        />
      ))}
    </>
  );
}

interface Props {
  notice: Notice;
  language: string;
  classed: Classification['notices'][number] | undefined;
  copy: StoredBlob | undefined;
  isWithheld: boolean;
}

function NoticeItem({ notice, language, classed, copy, isWithheld }: Props) {
  const { t } = useUi();
  return (
    <article class="notice" data-notice={notice.id}>
      <h3>
        {t(NOTICE_KIND_WORDS[notice.kind])}
        {notice.heading !== '' && (
          <>
            {': '}
            <CapturedText text={notice.heading} lang={language} />
          </>
        )}
      </h3>
      {(notice.modal || !notice.visible) && <p class="aside">{t(notice.visible ? 'notices_modal' : 'text_hidden')}</p>}
      <blockquote>
        <CapturedText text={notice.text.exact} lang={language} />
      </blockquote>
      {classed?.layer === 2 && <p class="aside">{t('notices_layerTwo')}</p>}
      {notice.buttons.length > 0 && (
        <NoticeButtons noticeId={notice.id} buttons={notice.buttons} classed={classed} language={language} />
      )}
      {copy ? (
        <NoticeCopy blob={copy} />
      ) : (
        <p class="aside">{t(isWithheld ? 'notices_copyWithheld' : 'notices_copyMissing')}</p>
      )}
    </article>
  );
}

/** Made only when asked for: a copy of hostile HTML has no business in the page until somebody wants to see it. */
function NoticeCopy({ blob }: { blob: StoredBlob }) {
  const { t } = useUi();
  const [open, setOpen] = useState(false);
  return (
    <details class="copy" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('notices_copy')}</summary>
      {open && (
        <iframe
          sandbox=""
          referrerpolicy="no-referrer"
          title={t('notices_copyTitle')}
          srcdoc={sealedOff(new TextDecoder().decode(blob.data))}
        />
      )}
    </details>
  );
}

/**
 * Three walls, each enough by itself: the copy was sanitised when captured; `sandbox=""` gives no scripts, forms, navigation of
 * the top, nor `meta refresh`, and an origin of its own; this policy allows no load of any kind.
 */
function sealedOff(html: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="color-scheme" content="light"><base target="_blank">${html}`;
}
