import { useState } from 'preact/hooks';
import type { Agreement } from '../../../core/agreements';
import type { RegisterServices, RegisterView } from '../../../core/register-services';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { FLAG_WORDS, PHASE_WORDS } from '../../strings/register-words';
import { AgreementForm } from './agreement-form';
import type { Follow } from './register-page';

interface Props {
  view: RegisterView;
  register: RegisterServices;
  follow: Follow;
}

/** Agreements with processors (Art. 28 GDPR), what is not in order, and when each is to be looked at again. */
export function Agreements({ view, register, follow }: Props) {
  const { t, format } = useUi();
  const [open, setOpen] = useState<{ before: Agreement | null } | null>(null);
  const nameOf = (id: string) =>
    view.bodies.find(({ body }) => body.controllerId === id)?.body.name ??
    view.recipients.find(({ recipientId }) => recipientId === id)?.name ??
    id;
  return (
    <>
      {view.agreements.length === 0 && <p>{t('agreement_none')}</p>}
      <ul class="cards">
        {view.agreements.map(({ agreement, flags, nextReview }) => (
          <li
            key={agreement.agreementId}
            class="card"
            data-agreement={agreement.agreementId}
            data-flags={flags.join(' ')}
          >
            <h3>
              <CapturedText text={`${nameOf(agreement.controllerId)} – ${nameOf(agreement.recipientId)}`} />
            </h3>
            <p class="aside">
              {t(PHASE_WORDS[agreement.phase])}
              {agreement.signedOn && `, ${t('agreement_signed', { day: format.day(agreement.signedOn) })}`}
              {nextReview && `, ${t('agreement_nextReview', { day: format.day(nextReview) })}`}
            </p>
            <ul class="flags">
              {flags.map((flag) => (
                <li key={flag} class="mark">
                  <Icon name="attention" />
                  {t(FLAG_WORDS[flag])}
                </li>
              ))}
            </ul>
            <div class="actions">
              <button type="button" data-action="edit-agreement" onClick={() => setOpen({ before: agreement })}>
                {t('action_change')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {open && (
        <AgreementForm
          key={open.before?.agreementId ?? ''}
          before={open.before}
          view={view}
          register={register}
          follow={follow}
          close={() => setOpen(null)}
        />
      )}
      {view.recipients.length === 0 || view.bodies.length === 0 ? (
        <p class="aside">{t('agreement_needsParties')}</p>
      ) : (
        <div class="actions">
          <button type="button" data-action="add-agreement" onClick={() => setOpen({ before: null })}>
            {t('agreement_add')}
          </button>
        </div>
      )}
    </>
  );
}
