import { useState } from 'preact/hooks';
import { useUi } from '../context';

const SHORT = 12;

/** Enough of a hash to compare by eye; the whole of it on hover and for assistive technology. */
export function ShortHash({ hash }: { hash: string }) {
  return (
    <code class="hash" title={hash}>
      {hash.slice(0, SHORT)}
      <span aria-hidden="true">{'…'}</span>
    </code>
  );
}

export function FullHash({ hash }: { hash: string }) {
  return <code class="hash whole">{hash}</code>;
}

/** A fingerprint to pass on by another road: whole, with a button to copy it. */
export function Fingerprint({ value }: { value: string }) {
  const { t } = useUi();
  const [copied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <p class="fingerprint">
      <code class="hash whole">{value}</code>{' '}
      <button type="button" class="quiet" onClick={copy}>
        {t(copied ? 'action_copied' : 'action_copy')}
      </button>
    </p>
  );
}
