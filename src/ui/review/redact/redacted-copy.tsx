import { useState } from 'preact/hooks';
import type { Redaction } from '../../../core/redaction';
import type { Dossier } from '../../../core/sealed';
import type { ReviewServices } from '../../../core/services';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { SharingPanel } from '../sharing/sharing-panel';
import { useSharing } from '../sharing/use-sharing';
import { AreasToWithhold } from './areas-to-withhold';
import { FIRST_CHOICE, isEmpty, type RedactionChoice, redactionOf } from './choice';
import { FilesToWithhold } from './files-to-withhold';
import { ShownPreview } from './shown-preview';
import { WordsToWithhold } from './words-to-withhold';

type Services = Pick<ReviewServices, 'previewRedacted' | 'sharing'>;

/** Chooses what is withheld; only what was looked at as its reader will see it can be saved. */
export function RedactedCopy({ dossier, services }: { dossier: Dossier; services: Services }) {
  const { t } = useUi();
  const [choice, setChoice] = useState<RedactionChoice>(FIRST_CHOICE);
  const [seen, setSeen] = useState<Redaction | null>(null);
  const { captureId, capture } = dossier.sealed;
  const [preview, look] = useAction(async (redaction: Redaction) => {
    const result = await services.previewRedacted(captureId, redaction);
    setSeen(redaction);
    return result;
  });
  const sharing = useSharing(services);
  const redaction = redactionOf(choice, captureId);
  const isSeen = JSON.stringify(seen) === JSON.stringify(redaction);
  const change = (changed: RedactionChoice) => {
    // What goes in was looked at for another choice.
    sharing.close();
    setChoice(changed);
  };
  return (
    <details class="redact" data-part="redact">
      <summary>{t('redact_open')}</summary>
      <p class="aside measure">{t('redact_hint')}</p>
      <WordsToWithhold capture={capture} choice={choice} change={change} />
      <FilesToWithhold choice={choice} change={change} />
      <AreasToWithhold dossier={dossier} choice={choice} change={change} />
      <div class="actions">
        <button
          type="button"
          data-action="preview-redacted"
          disabled={isEmpty(redaction)}
          onClick={() => look(redaction)}
        >
          {t('redact_preview')}
        </button>
      </div>
      {preview?.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {preview?.status === 'failed' && isSeen && <FailureNote failure={preview.failure} />}
      {preview?.status === 'ready' && isSeen && (
        <section aria-labelledby="redact-shown" data-previewed="">
          <h2 id="redact-shown">{t('redact_previewTitle')}</h2>
          <ShownPreview shown={preview.value} />
          {preview.value.withheld && (
            <div class="actions">
              <button
                type="button"
                class="main"
                data-action="save-redacted"
                disabled={sharing.open}
                onClick={() => sharing.look({ kind: 'captures', captureIds: [captureId], redaction })}
              >
                {t('redact_make')}
              </button>
            </div>
          )}
        </section>
      )}
      <SharingPanel sharing={sharing} services={services} />
    </details>
  );
}
