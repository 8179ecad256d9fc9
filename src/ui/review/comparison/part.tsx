import type { ComponentChildren } from 'preact';
import { useUi } from '../../context';
import type { PlainKey } from '../../strings/messages';

/** One kind of difference, when there is any. */
export function Part({ words, shown, children }: { words: PlainKey; shown: boolean; children: ComponentChildren }) {
  const { t } = useUi();
  if (!shown) return null;
  return (
    <section class="section" aria-labelledby={words} data-part={words}>
      <h2 id={words}>{t(words)}</h2>
      {children}
    </section>
  );
}
