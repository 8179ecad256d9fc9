import type { LinkedStatement, PopupServices, TabInspection } from '../../core/services';
import { CapturedText } from '../components/captured-text';
import { FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useAction } from '../model/use-result';
import { STATEMENT_WORDS } from '../strings/words';

interface Props {
  inspection: TabInspection;
  services: PopupServices;
  again: () => void;
  /** Whether the page's own words are kept as a statement. */
  asStatement: boolean;
  onAsStatement: (on: boolean) => void;
}

/** Information shown: what is asked for beside the page, by name, before anything is asked. */
export function InformationChoice({ inspection, services, again, asStatement, onAsStatement }: Props) {
  const { t } = useUi();
  const { statements, thisPage } = inspection.information;
  if (statements.length === 0 && thisPage === null) return null;
  return (
    <section aria-labelledby="information">
      <h2 id="information">{t('information_title')}</h2>
      {thisPage !== null && (
        <label class="tick">
          <input
            type="checkbox"
            data-action="this-page"
            checked={asStatement}
            onChange={(event) => onAsStatement(event.currentTarget.checked)}
          />
          {t('information_thisPage', { kind: t(STATEMENT_WORDS[thisPage]) })}
        </label>
      )}
      {statements.length > 0 && <Statements inspection={inspection} services={services} again={again} />}
    </section>
  );
}

function Statements({ inspection, services, again }: Pick<Props, 'inspection' | 'services' | 'again'>) {
  const { t, format } = useUi();
  const { wanted, statements } = inspection.information;
  const closed = originsOf(statements.filter(({ allowed }) => !allowed));
  const [asked, ask] = useAction(async (on: boolean) => {
    const result = await (services.keepInformation?.(on, closed) ?? { ok: true as const, value: { allowed: false } });
    if (result.ok) again();
    return result;
  });
  return (
    <>
      <ul class="statements">
        {statements.map(({ url, kind }) => (
          <li key={url}>
            {t(STATEMENT_WORDS[kind])} <CapturedText text={url} />
          </li>
        ))}
      </ul>
      {services.keepInformation && (
        <label class="tick">
          <input
            type="checkbox"
            data-action="keep-information"
            checked={wanted}
            onChange={(event) => ask(event.currentTarget.checked)}
          />
          {t('information_keep')}
        </label>
      )}
      <p class="aside">{t(wanted ? 'information_keepOn' : 'information_keepOff')}</p>
      {wanted && services.keepInformation && closed.length > 0 && (
        <button type="button" class="quiet" data-action="allow-information" onClick={() => ask(true)}>
          {t('information_allow', { origins: format.list(closed) })}
        </button>
      )}
      {asked?.status === 'failed' && <FailureNote failure={asked.failure} />}
    </>
  );
}

function originsOf(statements: readonly LinkedStatement[]): string[] {
  return [...new Set(statements.map(({ url }) => new URL(url).origin))];
}
