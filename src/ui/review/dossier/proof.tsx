import { useState } from 'preact/hooks';
import type { Result } from '../../../core/errors';
import type { Proof as ProofOf, SelfCheck } from '../../../core/proof';
import { NO_PERSON_REASONS } from '../../../core/register';
import type { CaptureProof, RegisterServices } from '../../../core/register-services';
import { CapturedText } from '../../components/captured-text';
import { LinkActivity } from '../../components/link-activity';
import { Meter } from '../../components/meter';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon, type IconName } from '../../icons/icon';
import { useAction, useResult } from '../../model/use-result';
import {
  NO_PERSON_WORDS,
  OUTCOME_WORDS,
  PERSONAL_WORDS,
  PLACE_WORDS,
  SELF_CHECK_WORDS,
} from '../../strings/register-words';
import { RecipientChecks } from '../register/recipient-checks';
import { addressOf } from '../route';

interface Props {
  captureId: string;
  register: RegisterServices;
}

/** What this capture can show, by what the AP asks; what it is linked to; and the checks of the evidence itself. */
export function Proof({ captureId, register }: Props) {
  const { t } = useUi();
  const [loaded, again] = useResult(() => register.proofOf(captureId), [register, captureId]);
  const [changed, setChanged] = useState<CaptureProof | null>(null);
  const capture = changed ?? (loaded.status === 'ready' ? loaded.value : null);
  const follow = async (work: Promise<Result<CaptureProof>>) => {
    const result = await work;
    if (result.ok) setChanged(result.value);
    return result;
  };
  if (loaded.status === 'failed') return <FailureNote failure={loaded.failure} retry={again} />;
  if (!capture) return <Busy>{t('busy_label')}</Busy>;
  return (
    <div class="proof">
      <p class="aside measure">{t('meter_intro')}</p>
      <Meter proof={capture.proof} />
      <Belonging capture={capture} register={register} follow={follow} />
      <NoPerson capture={capture} say={(reason) => follow(register.sayNoPerson(captureId, reason))} />
      <Recipients proof={capture.proof} />
      <Finds proof={capture.proof} />
      <SelfChecks checks={capture.proof.checks} />
    </div>
  );
}

type Follow = (work: Promise<Result<CaptureProof>>) => Promise<Result<CaptureProof>>;

function Belonging({
  capture,
  register,
  follow,
}: {
  capture: CaptureProof;
  register: RegisterServices;
  follow: Follow;
}) {
  const { t } = useUi();
  const [undone, undo] = useAction((activityId: string) => follow(register.unlink(capture.captureId, activityId)));
  return (
    <section aria-labelledby="belonging">
      <h3 id="belonging">{t('proof_activities')}</h3>
      {capture.belongsTo.length === 0 && <p>{t('proof_noActivity')}</p>}
      <ul class="bullets">
        {capture.belongsTo.map(({ activityId, name, controller, by }) => (
          <li key={activityId} data-linked={activityId} data-by={by}>
            <CapturedText text={`${name} · ${controller}`} /> {t(BY_WORDS[by])}{' '}
            {by !== 'address' && (
              <button type="button" class="link-button" data-action="unlink" onClick={() => undo(activityId)}>
                {t('proof_unlink')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {undone?.status === 'failed' && <FailureNote failure={undone.failure} />}
      <LinkActivity
        capture={capture}
        link={(activityId, alsoForms) => follow(register.link(capture.captureId, activityId, alsoForms))}
      />
      {capture.others.length === 0 && capture.belongsTo.length === 0 && (
        <p>
          <a href={addressOf({ page: 'register' })}>{t('proof_toRegister')}</a>
        </p>
      )}
    </section>
  );
}

const BY_WORDS = { address: 'proof_byAddress', person: 'proof_byPerson', form: 'proof_byForm' } as const;

interface NoPersonProps {
  capture: CaptureProof;
  say(reason: (typeof NO_PERSON_REASONS)[number]): Promise<Result<CaptureProof>>;
}

function NoPerson({ capture: { proof }, say }: NoPersonProps) {
  const { t } = useUi();
  const [done, run] = useAction(say);
  return (
    <fieldset class="choices-line" data-no-person={proof.noPerson ?? ''}>
      <legend>{t('proof_noPerson')}</legend>
      {NO_PERSON_REASONS.map((reason) => (
        <label key={reason} class="radio">
          <input
            type="radio"
            name="no-person"
            value={reason}
            checked={proof.noPerson === reason}
            onChange={() => run(reason)}
          />
          {t(NO_PERSON_WORDS[reason])}
        </label>
      ))}
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </fieldset>
  );
}

function Recipients({ proof }: { proof: ProofOf }) {
  const { t } = useUi();
  return (
    <section aria-labelledby="proof-recipients">
      <h3 id="proof-recipients">{t('proof_recipients')}</h3>
      {proof.recipients.length === 0 ? <p>{t('proof_noRecipients')}</p> : <RecipientChecks checks={proof.recipients} />}
    </section>
  );
}

/** Where something personal was found, never what. What is an organisation's own is counted only. */
function Finds({ proof: { finds, unread } }: { proof: ProofOf }) {
  const { t, format } = useUi();
  const shown = finds.filter(({ weight }) => weight !== 'own');
  return (
    <section aria-labelledby="proof-finds" data-finds={shown.length}>
      <h3 id="proof-finds">{t('proof_finds')}</h3>
      <p class="aside measure">
        {t('proof_findsNote', { own: format.number(finds.length - shown.length) })}
        {unread.length > 0 && ` ${t('proof_unread', { n: format.number(unread.length) })}`}
      </p>
      {shown.length === 0 ? (
        <p>{t('proof_noFinds')}</p>
      ) : (
        <ul class="bullets">
          {shown.slice(0, MOST_SHOWN).map(({ kind, place, where, weight }, i) => (
            <li key={`${i} ${where}`} data-find={kind} data-weight={weight}>
              {t(PERSONAL_WORDS[kind])}, {t(PLACE_WORDS[place])}: <code>{where}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const MOST_SHOWN = 50;
const OUTCOME_ICONS: Readonly<Record<SelfCheck['outcome'], IconName>> = {
  yes: 'pass',
  no: 'broken',
  unknown: 'unknown',
};

function SelfChecks({ checks }: { checks: readonly SelfCheck[] }) {
  const { t } = useUi();
  return (
    <details class="self-checks">
      <summary>{t('proof_checks')}</summary>
      <ul class="meter-parts">
        {checks.map(({ id, outcome }) => (
          <li key={id} data-check={id} data-outcome={outcome}>
            <span class="mark">
              <Icon name={OUTCOME_ICONS[outcome]} />
              <span>
                {id} {t(SELF_CHECK_WORDS[id])}: {t(OUTCOME_WORDS[outcome])}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
