import type { Dossier } from '../../../core/sealed';
import type { ReviewServices } from '../../../core/services';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { saveFile } from '../../save-file';

type Services = Pick<ReviewServices, 'disclose'>;

/** For a receiver who should not see what else is in the ledger: a bundle always holds all of it. */
export function Disclose({ dossier, services }: { dossier: Dossier; services: Services }) {
  const { t } = useUi();
  return (
    <section class="part" aria-labelledby="disclose" data-disclose={dossier.restored ? 'restored' : 'own'}>
      <h3 id="disclose">{t('disclose_title')}</h3>
      <p class="aside measure">{t('disclose_hint')}</p>
      {dossier.restored ? (
        <p class="measure">{t('disclose_restored')}</p>
      ) : (
        <Save captureId={dossier.sealed.captureId} services={services} />
      )}
    </section>
  );
}

function Save({ captureId, services }: { captureId: string; services: Services }) {
  const { t } = useUi();
  const [made, disclose] = useAction(async () => {
    const result = await services.disclose(captureId);
    if (result.ok) for (const { name, blob } of result.value) saveFile(name, blob);
    return result;
  });
  return (
    <>
      <button type="button" data-action="disclose" disabled={made?.status === 'busy'} onClick={() => disclose()}>
        {t('disclose_button')}
      </button>
      {made?.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {made?.status === 'failed' && <FailureNote failure={made.failure} />}
      {made?.status === 'ready' && (
        <p class="note note-good" role="status" data-disclosed={made.value[0]?.name}>
          {t('disclose_done', { file: visibleLine(made.value[0]?.name ?? '') })}
        </p>
      )}
    </>
  );
}
