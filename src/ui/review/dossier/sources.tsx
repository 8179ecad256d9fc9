import { cite, quoteIn } from '../../../bundle/report/cite';
import type { Basis } from '../../../core/evaluation';
import { useUi } from '../../context';

/** The legal sources of a finding: how each is cited, where it can be read, and its own words where they are kept. */
export function Sources({ basis }: { basis: readonly Basis[] }) {
  const { t } = useUi();
  return (
    <>
      <ul class="sources">
        {basis.map((source) => (
          <Source key={`${source.instrument} ${source.provision}`} source={source} />
        ))}
      </ul>
      {basis.some(({ quote }) => !quote) && <p class="aside">{t('findings_notQuoted')}</p>}
    </>
  );
}

function Source({ source }: { source: Basis }) {
  const { t, lang } = useUi();
  const text = cite(source, lang);
  const quote = quoteIn(source, lang);
  return (
    <li>
      <a
        href={source.url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={t('link_newTab', { text })}
        lang={lang}
      >
        {text}
      </a>{' '}
      <span class="address">{source.url}</span>
      {quote && (
        <blockquote class="law" lang={quote.lang} cite={source.url}>
          {quote.text}
        </blockquote>
      )}
      {quote && quote.lang !== lang && <p class="aside">{t('findings_quoteOther')}</p>}
    </li>
  );
}
