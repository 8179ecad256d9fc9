import { useState } from 'preact/hooks';
import { useUi } from '../context';
import { visibleLine } from '../model/visible-text';

export interface TrustedRoots {
  name: string;
  pem: string;
}

/** A file of root certificates of time-stamp authorities that the verifier trusts. It is read here and goes nowhere. */
export function TrustedRootField(props: { roots: TrustedRoots | null; choose(roots: TrustedRoots | null): void }) {
  const { t } = useUi();
  const [refused, setRefused] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const pem = await file.text();
    const holds = pem.includes('-----BEGIN CERTIFICATE-----');
    setRefused(holds ? null : file.name);
    props.choose(holds ? { name: file.name, pem } : null);
  };
  return (
    <>
      <div>
        <label class="button file">
          {t('verify_root')}
          <input
            class="unseen-words"
            type="file"
            accept=".pem,.crt,.cer"
            data-action="choose-root"
            aria-describedby="root-hint"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p class="aside measure" id="root-hint">
        {t('verify_rootHint')}
      </p>
      {refused !== null && (
        <p class="note note-broken" role="alert">
          {t('verify_rootRefused', { file: visibleLine(refused) })}
        </p>
      )}
      {props.roots && (
        <p class="note" role="status" data-root={props.roots.name}>
          {t('verify_rootChosen', { file: visibleLine(props.roots.name) })}
        </p>
      )}
    </>
  );
}
