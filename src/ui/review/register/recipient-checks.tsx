import type { RecipientCheck } from '../../../core/agreements';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { FLAG_WORDS, ROLE_WORDS } from '../../strings/register-words';

interface Props {
  checks: readonly RecipientCheck[];
  /** Puts one that is not in the register into it. */
  add?: (domain: string) => void;
}

/** Recipients that captures show: who they are by the register, and what is not in order. */
export function RecipientChecks({ checks, add }: Props) {
  const { t, format } = useUi();
  return (
    <ul class="planned">
      {checks.map(({ domain, how, firstSeen, recipient, flags }) => (
        <li key={domain} data-recipient={domain} data-flags={flags.join(' ')}>
          <p>
            <b>
              <CapturedText text={recipient ? `${recipient.name} (${domain})` : domain} />
            </b>
          </p>
          <p class="aside">
            {t(how === 'form' ? 'recipient_byForm' : 'recipient_byLoading', { day: format.day(firstSeen) })}
            {recipient?.decision && ` ${t(ROLE_WORDS[recipient.decision.role])}.`}
          </p>
          <ul class="flags">
            {flags.length === 0 && (
              <li class="mark">
                <Icon name="pass" />
                {t('recipient_fine')}
              </li>
            )}
            {flags.map((flag) => (
              <li key={flag} class="mark">
                <Icon name="attention" />
                {t(FLAG_WORDS[flag])}
              </li>
            ))}
          </ul>
          {add && flags.includes('not-in-register') && (
            <div class="actions">
              <button type="button" data-action="add-observed" onClick={() => add(domain)}>
                {t('recipient_addThis')}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
