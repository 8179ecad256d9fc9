import { useState } from 'preact/hooks';
import type { PopupServices, TabInspection } from '../../core/services';
import { FindingChips } from '../components/finding-chips';
import { Empty, FailureNote } from '../components/notes';
import { StoreAlarmNote } from '../components/store-alarm-note';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { type Choice, choicesOf, worstChoicesFirst } from '../model/choices';
import { sightOf } from '../model/sight';
import { useAction } from '../model/use-result';
import { ChoiceCard } from './choice-card';
import { InformationChoice } from './information-choice';
import { Keep } from './keep';
import { PointingAt } from './pointing';
import { PopupGaps } from './popup-gaps';
import { RecordLine } from './record-line';
import { WatchLine } from './watch-line';

interface Props {
  inspection: TabInspection;
  services: PopupServices;
  again: () => void;
}

/** What the page asks to agree to, worst first, and the one button. */
export function Inspection({ inspection, services, again }: Props) {
  const { t } = useUi();
  const choices = choicesOf(inspection.frames, inspection.evaluation);
  const [asStatement, setAsStatement] = useState(true);
  const consent = worstChoicesFirst(choices.consent);
  return (
    <main class="popup">
      <StoreAlarmNote services={services} />
      <PageLine inspection={inspection} services={services} again={again} />
      <PointingAt tabId={inspection.tabId} services={services}>
        <section aria-labelledby="choices">
          <h2 id="choices">
            {t('popup_choicesTitle')}
            {consent.length > 0 && <Counted n={consent.length} />}
          </h2>
          {consent.length === 0 ? (
            <Empty icon="info" title={t('popup_noChoices')}>
              {t('popup_noChoicesAdvice')}
            </Empty>
          ) : (
            <ChoiceList choices={consent} />
          )}
        </section>
        {choices.page.length > 0 && (
          <section aria-labelledby="page-findings">
            <h2 id="page-findings">{t('popup_pageFindings')}</h2>
            <FindingChips findings={choices.page} />
          </section>
        )}
        <PopupGaps gaps={inspection.gaps} services={services} again={again} />
        <Others choices={choices.other} />
      </PointingAt>
      <InformationChoice
        inspection={inspection}
        services={services}
        again={again}
        asStatement={asStatement}
        onAsStatement={setAsStatement}
      />
      <p class="aside">{t('popup_ruleSet', { version: inspection.evaluation.ruleSetVersion })}</p>
      <Keep
        tabId={inspection.tabId}
        asInformation={asStatement ? inspection.information.thisPage : null}
        services={services}
      />
    </main>
  );
}

function PageLine({ inspection, services, again }: Props) {
  const { t } = useUi();
  const { secure, host, frames } = inspection;
  const sight = sightOf(frames, 'click');
  const { openPanel } = services;
  const [opened, beside] = useAction(async () => (await openPanel?.(inspection.tabId)) ?? DONE);
  return (
    <header class="page-line">
      <h1>
        <span class={secure ? 'lock' : 'lock lock-open'} title={t(secure ? 'popup_secure' : 'popup_insecure')}>
          <Icon name={secure ? 'secure' : 'insecure'} />
        </span>
        <span class="host">{host}</span>
        {openPanel && (
          <button
            type="button"
            class="icon-button"
            data-action="open-panel"
            aria-label={t('panel_open')}
            title={t('panel_open')}
            onClick={() => beside()}
          >
            <Icon name="panel" />
          </button>
        )}
      </h1>
      {opened?.status === 'failed' && <FailureNote failure={opened.failure} />}
      <p class="aside">{t(secure ? 'popup_secure' : 'popup_insecure')}</p>
      <p class={sight.certain ? 'sight' : 'sight sight-doubt'}>
        <Icon name={sight.certain ? 'seen' : 'attention'} />
        <span>
          {t(sight.words)} {!sight.certain && !services.reloadAndWatch && t('popup_touchedAdvice')}
        </span>
      </p>
      <WatchLine inspection={inspection} services={services} again={again} certain={sight.certain} />
      <RecordLine inspection={inspection} services={services} again={again} />
    </header>
  );
}

const DONE = { ok: true as const, value: null };

/** Some banners hold hundreds of switches: the worst are at hand, the rest on request. */
const AT_ONCE = 40;

function ChoiceList({ choices }: { choices: readonly Choice[] }) {
  const { t, format } = useUi();
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.slice(0, AT_ONCE);
  return (
    <>
      <ul class="choices">
        {shown.map((choice) => (
          <ChoiceCard key={choice.control.id} choice={choice} />
        ))}
      </ul>
      {shown.length < choices.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t('popup_showRest', { n: format.number(choices.length - shown.length) })}
        </button>
      )}
    </>
  );
}

function Others({ choices }: { choices: readonly Choice[] }) {
  const { t, format } = useUi();
  const [open, setOpen] = useState(false);
  if (choices.length === 0) return null;
  return (
    <details class="others" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('popup_otherTitle', { n: format.number(choices.length) })}</summary>
      {open && <ChoiceList choices={choices} />}
    </details>
  );
}

function Counted({ n }: { n: number }) {
  const { format } = useUi();
  return <span class="counted">{format.number(n)}</span>;
}
