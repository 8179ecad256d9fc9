import type { PracticeSeal, PracticeServices } from '../../core/practice';
import type { TabInspection } from '../../core/services';
import { FindingChips } from '../components/finding-chips';
import { ShortHash } from '../components/hash';
import { Busy, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { choicesOf, worstChoicesFirst } from '../model/choices';
import { sightOf } from '../model/sight';
import { useAction, useResult, useShown } from '../model/use-result';
import { ChoiceCard } from '../popup/choice-card';

/** What the popup shows of a form, beside a form of ours: the pieces are the same, and nothing is kept. */
export function PracticePanel({ services }: { services: PracticeServices }) {
  const { t } = useUi();
  const [loading, again] = useResult(() => services.read(), [services]);
  const read = useShown(loading);
  return (
    <aside class="practice-panel" aria-labelledby="practice">
      <h2 id="practice">{t('practice_title')}</h2>
      <p class="note">
        <span>
          <Icon name="info" /> {t('practice_notKept')}
        </span>
      </p>
      {read.status === 'busy' && <Busy>{t('popup_reading')}</Busy>}
      {read.status === 'failed' && <FailureNote failure={read.failure} retry={again} />}
      {read.status === 'ready' && <Seen inspection={read.value} services={services} again={again} />}
      <p>
        <a href="welcome.html">{t('practice_back')}</a>
      </p>
    </aside>
  );
}

interface SeenProps {
  inspection: TabInspection;
  services: PracticeServices;
  again: () => void;
}

function Seen({ inspection, services, again }: SeenProps) {
  const { t, format } = useUi();
  const choices = choicesOf(inspection.frames, inspection.evaluation);
  const sight = sightOf(inspection.frames, 'click');
  const [sealed, seal] = useAction(() => services.seal());
  return (
    <>
      <p class={sight.certain ? 'sight' : 'sight sight-doubt'}>
        <Icon name={sight.certain ? 'seen' : 'attention'} />
        <span>{t(sight.words)}</span>
      </p>
      <section aria-labelledby="practice-choices">
        <h3 id="practice-choices">
          {t('popup_choicesTitle')} <span class="counted">{format.number(choices.consent.length)}</span>
        </h3>
        <ul class="choices">
          {worstChoicesFirst(choices.consent).map((choice) => (
            <ChoiceCard key={choice.control.id} choice={choice} />
          ))}
        </ul>
      </section>
      {choices.page.length > 0 && (
        <section aria-labelledby="practice-page">
          <h3 id="practice-page">{t('popup_pageFindings')}</h3>
          <FindingChips findings={choices.page} />
        </section>
      )}
      <div class="actions">
        <button type="button" class="main" data-action="practice-seal" onClick={() => seal()}>
          {t('practice_seal')}
        </button>
        <button type="button" data-action="practice-again" onClick={again}>
          {t('practice_again')}
        </button>
      </div>
      <p class="aside">{t('practice_againHint')}</p>
      {sealed?.status === 'failed' && <FailureNote failure={sealed.failure} />}
      {sealed?.status === 'ready' && <Sealed seal={sealed.value} inspection={inspection} />}
    </>
  );
}

function Sealed({ seal, inspection }: { seal: PracticeSeal; inspection: TabInspection }) {
  const { t, count, format } = useUi();
  const controls = inspection.frames.reduce((sum, frame) => sum + frame.controls.length, 0);
  return (
    <section class="note note-good" role="status" data-practised={seal.digest}>
      <p class="note-title">
        <Icon name="pass" />
        {t('practice_sealed')}
      </p>
      <dl class="facts">
        <dt>{t('popup_keptAt')}</dt>
        <dd>{format.exactTime(seal.capturedAt)}</dd>
        <dt>{t('popup_keptHash')}</dt>
        <dd>
          <ShortHash hash={seal.digest} />
        </dd>
        <dt>{t('practice_read')}</dt>
        <dd>
          {t('practice_readValue', { choices: count('count_choices', controls), size: format.bytes(seal.bytes) })}
        </dd>
      </dl>
      <p>{t('practice_sealedNote')}</p>
    </section>
  );
}
