import { AP_ELEMENTS, type ElementId, type ElementState, type MeterReading, type ProofElement } from '../../core/proof';
import { useUi } from '../context';
import { Icon, type IconName } from '../icons/icon';
import { ELEMENT_STATE_WORDS, ELEMENT_WORDS, PROOF_ACTION_WORDS, PROOF_REASON_WORDS } from '../strings/register-words';

/**
 * How much of what the AP wants to see is there: "4 of 6", with each part that is missing by name and what to do about it.
 * `brief`: only those, without the reason.
 */
export function Meter({ proof, brief = false }: { proof: MeterReading; brief?: boolean }) {
  const { t, format } = useUi();
  const values = { there: format.number(proof.there), of: format.number(proof.of) };
  const shown = brief ? proof.elements.filter(({ state }) => state !== 'there') : proof.elements;
  return (
    <div class="meter" data-meter={proof.there}>
      <p class="meter-line">
        <span class="meter-bar" aria-hidden="true">
          {proof.elements
            .filter(({ id }) => isOfAp(id))
            .map(({ id, state }) => (
              <span key={id} data-state={state} />
            ))}
        </span>
        <strong>{t('meter_count', values)}</strong>
      </p>
      <ul class="meter-parts">
        {shown.map((element) => (
          <Part key={element.id} element={element} brief={brief} />
        ))}
      </ul>
    </div>
  );
}

const ICONS: Readonly<Record<ElementState, IconName>> = { there: 'pass', missing: 'broken', unknown: 'attention' };

function Part({ element: { id, state, gap }, brief }: { element: ProofElement; brief: boolean }) {
  const { t } = useUi();
  return (
    <li data-element={id} data-state={state} data-reason={gap?.reason ?? ''}>
      <span class="mark">
        <Icon name={ICONS[state]} />
        <span>
          <b>{t(ELEMENT_WORDS[id])}</b>
          {': '}
          {t(ELEMENT_STATE_WORDS[state])}
          {!brief && !isOfAp(id) && <span class="aside"> {t('meter_further')}</span>}
        </span>
      </span>
      {gap && (
        <p class="aside">
          {!brief && `${t(PROOF_REASON_WORDS[gap.reason])} `}
          {t(PROOF_ACTION_WORDS[gap.action])}
        </p>
      )}
    </li>
  );
}

function isOfAp(id: ElementId): boolean {
  return AP_ELEMENTS.some((one) => one === id);
}
