import type { ComponentChildren } from 'preact';
import type { VerifyServices } from '../../core/services';
import { useUi } from '../context';
import { VerifyPanel } from './verify-panel';

/** The verifier as a page of its own: no captures, no keys, only the file it is handed. */
export function VerifyPage({ services, children }: { services: VerifyServices; children?: ComponentChildren }) {
  const { t } = useUi();
  return (
    <main class="sheet-page">
      <p class="brand">{t('extensionName')}</p>
      <h1>{t('verify_pageTitle')}</h1>
      {children}
      <VerifyPanel services={services} />
    </main>
  );
}
