import { useState } from 'preact/hooks';
import type { CaptureProof, ProofServices } from '../../core/register-services';
import { LinkActivity } from '../components/link-activity';
import { Meter } from '../components/meter';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useResult } from '../model/use-result';

/** What the capture that was just kept can show, and linking it to a processing activity. */
export function KeptProof({ captureId, services }: { captureId: string; services: ProofServices }) {
  const { t } = useUi();
  const [loaded, again] = useResult(() => services.proofOf(captureId), [services, captureId]);
  const [changed, setChanged] = useState<CaptureProof | null>(null);
  const capture = changed ?? (loaded.status === 'ready' ? loaded.value : null);
  if (loaded.status === 'failed') return <FailureNote failure={loaded.failure} retry={again} />;
  if (!capture) return <Busy>{t('busy_label')}</Busy>;
  return (
    <section class="kept-proof" aria-labelledby="kept-proof">
      <h3 id="kept-proof">{t('meter_title')}</h3>
      <Meter proof={capture.proof} brief />
      <LinkActivity
        capture={capture}
        link={async (activityId, alsoForms) => {
          const result = await services.link(captureId, activityId, alsoForms);
          if (result.ok) setChanged(result.value);
          return result;
        }}
      />
    </section>
  );
}
