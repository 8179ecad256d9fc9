import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../../core/errors';
import type { WithheldPart } from '../../../core/redaction';
import type { LookedAtCapture, RedactionLook } from '../../../core/sharing';
import { CapturedText } from '../../components/captured-text';
import { DamagedParts } from '../../components/damaged-parts';
import { WithheldList } from '../../components/withheld-list';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { visibleLine } from '../../model/visible-text';
import { ERROR_WORDS } from '../../strings/words';
import { useWithheldWords } from './withheld-words';

/** Shown one by one from the start; more are folded. */
const FEW = 10;

interface Props {
  look: RedactionLook;
  busy: boolean;
  make(captureIds: readonly string[]): void;
}

/** Capture by capture: what is withheld, what goes in whole because nothing was found in it, and what cannot go in. */
export function LookView({ look: { captures }, busy, make }: Props) {
  const { t, count } = useUi();
  const refused = new Map<ErrorCode, LookedAtCapture[]>();
  const withheld: LookedAtCapture[] = [];
  const whole: LookedAtCapture[] = [];
  for (const one of captures) {
    if ('ok' in one.withheld) refused.set(one.withheld.code, [...(refused.get(one.withheld.code) ?? []), one]);
    else (one.withheld.length > 0 ? withheld : whole).push(one);
  }
  const goingIn = captures.filter((one) => !('ok' in one.withheld)).map(({ captureId }) => captureId);
  const of = (some: readonly unknown[]) => ({ captures: count('count_captures', some.length) });
  return (
    <div class="looked" data-looked={captures.length}>
      {[...refused].map(([code, some]) => (
        <div key={code} class="note note-broken" data-refused={code}>
          <p class="note-title">
            <Icon name="broken" />
            {t('bulk_redactRefused', of(some))}
          </p>
          <p class="measure">{t(ERROR_WORDS[code])}</p>
          <Captures some={some} />
        </div>
      ))}
      <p role="status">{withheld.length === 0 ? t('bulk_redactNothing') : t('bulk_redactOf', of(withheld))}</p>
      {withheld.length > 0 && <Captures some={withheld} />}
      {withheld.length > 0 && whole.length > 0 && (
        <div class="note note-doubt" data-whole={whole.length}>
          <p class="note-title">
            <Icon name="attention" />
            {t('bulk_redactWhole', of(whole))}
          </p>
          <Captures some={whole} />
        </div>
      )}
      {withheld.length > 0 && (
        <div class="actions">
          <button type="button" class="main" data-action="save-redacted" disabled={busy} onClick={() => make(goingIn)}>
            {t(refused.size > 0 ? 'bulk_redactWithout' : 'bulk_redactMake', of(goingIn))}
          </button>
        </div>
      )}
    </div>
  );
}

function Captures({ some }: { some: readonly LookedAtCapture[] }) {
  const { t } = useUi();
  const list = (
    <ul class="looked-list">
      {some.map((one) => (
        <Line key={one.captureId} one={one} />
      ))}
    </ul>
  );
  if (some.length <= FEW) return list;
  return (
    <details>
      <summary>{t('sharing_captures')}</summary>
      {list}
    </details>
  );
}

function Line({ one: { captureId, row, ofOthers, withheld } }: { one: LookedAtCapture }) {
  const { t, format } = useUi();
  return (
    <li data-looked-at={captureId}>
      <b>
        <CapturedText text={row === null ? captureId : row.title === '' ? row.url : row.title} />
      </b>
      {row && (
        <span class="aside">
          {t('dossier_title', { n: format.number(row.sequence) })} · {format.exactTime(row.capturedAt)} ·{' '}
          <bdi>{visibleLine(row.url)}</bdi>
        </span>
      )}
      {ofOthers && <span class="aside">{t('bulk_redactOthers')}</span>}
      {'ok' in withheld ? (
        <>
          {withheld.parts && <DamagedParts parts={withheld.parts} />}
          {withheld.code === 'redaction-shows' && <code class="aside">{visibleLine(withheld.detail)}</code>}
        </>
      ) : (
        withheld.length > 0 && <Parts withheld={withheld} />
      )}
    </li>
  );
}

/** A selection can have thousands: only those of an opened capture are in the document. */
function Parts({ withheld }: { withheld: readonly WithheldPart[] }) {
  const { t } = useUi();
  const words = useWithheldWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} data-parts={withheld.length}>
      <summary>{t('sharing_withheld', { what: words(withheld) })}</summary>
      {open && <WithheldList withheld={withheld} />}
    </details>
  );
}
