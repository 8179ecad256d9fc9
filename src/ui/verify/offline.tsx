import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { VerifyServices } from '../../core/services';
import type { Lang } from '../../core/text';
import { UiProvider, useUi } from '../context';
import { stringsOf } from '../strings/messages';
import { VerifyPage } from './verify-page';
import '../styles/base.css';
import '../styles/review.css';
import '../styles/print.css';

/** The verifier as one file that is opened from a disk. There are no settings there, so the language is chosen on the page itself. */
export function mountOfflineVerify(root: Element, services: VerifyServices, lang: Lang): void {
  render(<OfflinePage services={services} page={root.ownerDocument} first={lang} />, root);
}

function OfflinePage({ services, page, first }: { services: VerifyServices; page: Document; first: Lang }) {
  const [lang, setLang] = useState(first);
  useEffect(() => {
    page.documentElement.lang = lang;
    const { t } = stringsOf(lang);
    page.title = `${t('verify_pageTitle')} · ${t('extensionName')}`;
  }, [page, lang]);
  return (
    <UiProvider lang={lang} rules={null}>
      <VerifyPage services={services}>
        <OfflineNote choose={setLang} />
      </VerifyPage>
    </UiProvider>
  );
}

function OfflineNote({ choose }: { choose(lang: Lang): void }) {
  const { t, lang } = useUi();
  const other = lang === 'nl' ? 'en' : 'nl';
  return (
    <div class="verify">
      <p class="measure">{t('offline_note')}</p>
      <div>
        <button type="button" lang={other} data-language={other} onClick={() => choose(other)}>
          {stringsOf(other).t(`language_${other}`)}
        </button>
      </div>
    </div>
  );
}
