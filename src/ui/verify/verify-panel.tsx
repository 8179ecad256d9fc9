import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VerifyServices } from '../../core/services';
import type { LockKind, PlainContent } from '../../core/sharing';
import type { Verification } from '../../core/verification';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useAction } from '../model/use-result';
import { visibleLine } from '../model/visible-text';
import { TrustedRootField, type TrustedRoots } from './trusted-root-field';
import { UnlockForm } from './unlock-form';
import { VerificationView } from './verification-view';

interface VerifyPanelProps {
  services: VerifyServices;
  /** What can be done with a bundle, on pages that can do more than verify. */
  children?: (verification: Verification, file: File, content: Blob | PlainContent) => ComponentChildren;
}

/** Choose or drop a bundle; it is checked at once, and again when a fingerprint is given. The file goes nowhere. */
export function VerifyPanel({ services, children }: VerifyPanelProps) {
  const { t } = useUi();
  const [file, setFile] = useState<File | null>(null);
  const [lock, setLock] = useState<LockKind | null>(null);
  const [content, setContent] = useState<Blob | PlainContent | null>(null);
  const [pin, setPin] = useState('');
  const [head, setHead] = useState('');
  const [roots, setRoots] = useState<TrustedRoots | null>(null);
  const [over, setOver] = useState(false);
  const [result, verify] = useAction((chosen: Blob | PlainContent) =>
    services.verifyBundle(chosen, {
      ...(pin.trim() === '' ? {} : { pinnedFingerprint: pin.trim() }),
      ...(head.trim() === '' ? {} : { knownHead: head.trim() }),
      ...(roots ? { trustedRoots: roots.pem } : {}),
    }),
  );
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    setContent(null);
    setLock(null);
    void services.lockOf(chosen).then((kind) => {
      if (kind === null) check(chosen);
      else setLock(kind);
    });
  };
  const check = (opened: Blob | PlainContent) => {
    setContent(opened);
    void verify(opened);
  };
  return (
    <div class="verify">
      <p class="measure">{t('verify_intro')}</p>
      <fieldset
        class={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files[0]);
        }}
      >
        <label class="button file">
          {t('verify_choose')}
          <input
            class="unseen-words"
            type="file"
            accept=".zip,.age,application/zip"
            data-action="choose-bundle"
            onChange={(event) => take(event.currentTarget.files?.[0])}
          />
        </label>
        <p class="aside">{t('verify_drop')}</p>
      </fieldset>
      <label class="field">
        <span>{t('verify_pin')}</span>
        <input
          type="text"
          value={pin}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="pin-hint"
          onInput={(event) => setPin(event.currentTarget.value)}
        />
      </label>
      <p class="aside measure" id="pin-hint">
        {t('verify_pinHint')}
      </p>
      <label class="field">
        <span>{t('verify_head')}</span>
        <input
          type="text"
          value={head}
          data-field="head"
          spellcheck={false}
          autocomplete="off"
          aria-describedby="head-hint"
          onInput={(event) => setHead(event.currentTarget.value)}
        />
      </label>
      <p class="aside measure" id="head-hint">
        {t('verify_headHint')}
      </p>
      <TrustedRootField roots={roots} choose={setRoots} />
      {file && lock && !content && (
        <UnlockForm key={`${file.name} ${file.lastModified}`} {...{ file, services, kind: lock, open: check }} />
      )}
      {content && (
        <button type="button" disabled={result?.status === 'busy'} onClick={() => verify(content)}>
          {t('verify_again')}
        </button>
      )}
      {file && content && result?.status === 'busy' && (
        <Busy>{t('verify_busy', { file: visibleLine(file.name) })}</Busy>
      )}
      {content && result?.status === 'failed' && <FailureNote failure={result.failure} />}
      {file && content && result?.status === 'ready' && (
        <VerificationView verification={result.value} fileName={file.name} />
      )}
      {file && content && result?.status === 'ready' && children?.(result.value, file, content)}
    </div>
  );
}
