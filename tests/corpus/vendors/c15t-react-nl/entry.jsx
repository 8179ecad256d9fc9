import { createRoot } from 'react-dom/client';
import { ConsentManagerProvider, ConsentBanner, ConsentDialog } from '@c15t/react';
import { baseTranslations } from '@c15t/translations/all';
import '@c15t/react/styles.css';
createRoot(document.getElementById('app')).render(
  <ConsentManagerProvider options={{ mode: 'offline', consentCategories: ['necessary', 'functionality', 'measurement', 'marketing'], overrides: { language: 'nl', country: 'NL' },
    i18n: { locale: 'nl', messages: { nl: baseTranslations.nl } }, legalLinks: { privacyPolicy: { href: '/privacybeleid', target: '_self' } } }}>
    <ConsentBanner legalLinks={['privacyPolicy']} /><ConsentDialog />
  </ConsentManagerProvider>);
