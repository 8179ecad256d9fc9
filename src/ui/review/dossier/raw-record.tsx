import { useState } from 'preact/hooks';
import type { Dossier } from '../../../core/sealed';
import { useUi } from '../../context';
import { visibleJson } from '../../model/visible-text';

/** The record for who wants to see it all. Written out only on request: it can be large. */
export function RawRecord({ dossier }: { dossier: Dossier }) {
  const { t } = useUi();
  return (
    <>
      <p class="aside measure">{t('raw_intro')}</p>
      <Json title={t('raw_showCapture')} label={t('raw_labelCapture')} value={dossier.sealed.capture} />
      <Json title={t('raw_showEvaluation')} label={t('raw_labelEvaluation')} value={dossier.evaluation.evaluation} />
    </>
  );
}

function Json({ title, label, value }: { title: string; label: string; value: unknown }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="raw" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop
        <section class="scroll" tabIndex={0} aria-label={label}>
          <pre>{visibleJson(value)}</pre>
        </section>
      )}
    </details>
  );
}
