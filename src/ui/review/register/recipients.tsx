import { useState } from 'preact/hooks';
import type { Recipient } from '../../../core/agreements';
import type { RegisterServices, RegisterView } from '../../../core/register-services';
import { CapturedText } from '../../components/captured-text';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { useAction } from '../../model/use-result';
import { ROLE_WORDS } from '../../strings/register-words';
import { RecipientChecks } from './recipient-checks';
import { RecipientForm } from './recipient-form';
import type { Follow } from './register-page';

interface Props {
  view: RegisterView;
  register: RegisterServices;
  follow: Follow;
}

/** To whom data go: those in the register, and those that captures show. */
export function Recipients({ view, register, follow }: Props) {
  const { t, format } = useUi();
  const [open, setOpen] = useState<{ before: Recipient | null; domain?: string } | null>(null);
  const [observed, look] = useAction(() => register.observed());
  const lookAgain: Follow = async (work) => {
    const result = await follow(work);
    if (result.ok && observed !== null) void look();
    return result;
  };
  return (
    <>
      {view.recipients.length === 0 && <p>{t('recipient_none')}</p>}
      <ul class="cards">
        {view.recipients.map((recipient) => (
          <li key={recipient.recipientId} class="card" data-registered={recipient.recipientId}>
            <h3>
              <CapturedText text={recipient.name} />
            </h3>
            <p class="mark">
              <Icon name={recipient.decision ? 'info' : 'attention'} />
              {t(recipient.decision ? ROLE_WORDS[recipient.decision.role] : 'flag_noRole')}
            </p>
            {recipient.decision && (
              <p class="aside">
                <CapturedText text={recipient.decision.reason} />
              </p>
            )}
            <div class="actions">
              <button type="button" data-action="edit-recipient" onClick={() => setOpen({ before: recipient })}>
                {t('action_change')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {open && (
        <RecipientForm
          key={`${open.before?.recipientId} ${open.domain}`}
          before={open.before}
          domain={open.domain}
          today={view.today}
          register={register}
          follow={lookAgain}
          close={() => setOpen(null)}
        />
      )}
      <div class="actions">
        <button type="button" data-action="add-recipient" onClick={() => setOpen({ before: null })}>
          {t('recipient_add')}
        </button>
        <button
          type="button"
          data-action="look-for-recipients"
          disabled={observed?.status === 'busy'}
          onClick={() => look()}
        >
          {t('recipient_look')}
        </button>
      </div>
      {observed?.status === 'busy' && <Busy>{t('recipient_looking')}</Busy>}
      {observed?.status === 'failed' && <FailureNote failure={observed.failure} />}
      {observed?.status === 'ready' && (
        <div role="status" data-observed={observed.value.bodies.length}>
          {observed.value.bodies.map(({ controllerId, controller, checks }) => (
            <section key={controllerId} aria-labelledby={`observed-${controllerId}`}>
              <h3 id={`observed-${controllerId}`}>
                <CapturedText text={controller} />
              </h3>
              {checks.length === 0 ? (
                <p>{t('proof_noRecipients')}</p>
              ) : (
                <RecipientChecks checks={checks} add={(domain) => setOpen({ before: null, domain })} />
              )}
            </section>
          ))}
          {observed.value.notLookedAt > 0 && (
            <p class="aside">{t('recipient_rest', { n: format.number(observed.value.notLookedAt) })}</p>
          )}
        </div>
      )}
    </>
  );
}
