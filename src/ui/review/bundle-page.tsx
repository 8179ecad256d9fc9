import type { ReviewServices, VerifyServices } from '../../core/services';
import { useUi } from '../context';
import { VerifyPanel } from '../verify/verify-panel';
import { BundleCaptures } from './bundle/bundle-captures';
import { BundleComparison } from './bundle/bundle-compare';
import { BundleDossier } from './bundle/bundle-dossier';
import { type HeldBundle, Provenance } from './bundle/held-bundle';
import { OpenBundle } from './bundle/open-bundle';
import { TakeOver } from './bundle/take-over';
import { Countersign } from './countersign';
import { Heading } from './heading';
import type { Route } from './route';

interface Props {
  route: Extract<Route, { page: 'bundle' }>;
  services: VerifyServices;
  review: ReviewServices;
  held: HeldBundle | null;
  hold(held: HeldBundle | null): void;
}

/** Verified first; only then is there something to look into. */
export function BundlePage({ route, services, review, held, hold }: Props) {
  const { t } = useUi();
  if (held) return <Inside route={route} review={review} held={held} hold={hold} />;
  return (
    <>
      <Heading>{t('bundles_title')}</Heading>
      {route.captureId !== undefined && (
        <p class="note" role="status">
          {t('foreign_gone')}
        </p>
      )}
      <p class="aside measure">{t('bundles_make')}</p>
      <section aria-labelledby="verify">
        <h2 id="verify">{t('verify_pageTitle')}</h2>
        <VerifyPanel services={services}>
          {(verification, file, content) => (
            <>
              <OpenBundle
                file={file}
                content={content}
                verification={verification}
                services={review.foreign}
                hold={hold}
              />
              {verification.verdict === 'intact' && <Countersign verification={verification} services={review} />}
            </>
          )}
        </VerifyPanel>
      </section>
    </>
  );
}

function Inside({
  route: { captureId, other },
  review,
  held,
  hold,
}: Omit<Props, 'services' | 'held'> & { held: HeldBundle }) {
  const { t } = useUi();
  return (
    <>
      <Provenance held={held} close={() => hold(null)} />
      {captureId === undefined ? (
        <>
          <Heading>{t('foreign_captures')}</Heading>
          <BundleCaptures held={held} />
          <TakeOver bundle={held.bundle} />
        </>
      ) : other === undefined ? (
        <BundleDossier held={held} captureId={captureId} services={review} />
      ) : (
        <BundleComparison held={held} before={captureId} after={other} services={review} />
      )}
    </>
  );
}
