import type { ReviewServices, VerifyServices } from '../../core/services';
import { useUi } from '../context';
import { VerifyPanel } from '../verify/verify-panel';
import { Countersign } from './countersign';
import { Heading } from './heading';

export function BundlePage({ services, review }: { services: VerifyServices; review: ReviewServices }) {
  const { t } = useUi();
  return (
    <>
      <Heading>{t('bundles_title')}</Heading>
      <p class="aside measure">{t('bundles_make')}</p>
      <section aria-labelledby="verify">
        <h2 id="verify">{t('verify_pageTitle')}</h2>
        <VerifyPanel services={services}>
          {(verification) => <Countersign verification={verification} services={review} />}
        </VerifyPanel>
      </section>
    </>
  );
}
