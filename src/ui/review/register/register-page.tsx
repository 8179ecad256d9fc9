import { useState } from 'preact/hooks';
import type { Result } from '../../../core/errors';
import type { RegisterServices, RegisterView } from '../../../core/register-services';
import type { ReviewServices } from '../../../core/services';
import { CapturedText } from '../../components/captured-text';
import { Busy, Empty, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { inSentence } from '../../model/in-sentence';
import { useResult } from '../../model/use-result';
import { FLAG_WORDS } from '../../strings/register-words';
import { Heading } from '../heading';
import { ActivityEntry } from './activity-entry';
import { ActivityRecordForm } from './activity-record-form';
import { Agreements } from './agreements';
import { Bodies } from './bodies';
import { Recipients } from './recipients';
import { RegisterFiles } from './register-files';

/** What hands in a change of the register, and what came of it. */
export type Follow = (work: Promise<Result<RegisterView>>) => Promise<Result<RegisterView>>;

interface Props {
  register: RegisterServices;
  services: Pick<ReviewServices, 'sharing'>;
}

/** The register of Art. 30 GDPR with its bodies, recipients and agreements, and what is due. */
export function RegisterPage({ register, services }: Props) {
  const { t } = useUi();
  const [loaded, again] = useResult(() => register.view(), [register]);
  const [changed, setChanged] = useState<RegisterView | null>(null);
  const follow: Follow = async (work) => {
    const result = await work;
    if (result.ok) setChanged(result.value);
    return result;
  };
  const view = changed ?? (loaded.status === 'ready' ? loaded.value : null);
  const parts = { register, follow };
  return (
    <>
      <Heading>{t('register_title')}</Heading>
      <p class="measure">{t('register_intro')}</p>
      {loaded.status === 'busy' && view === null && <Busy>{t('busy_label')}</Busy>}
      {loaded.status === 'failed' && view === null && <FailureNote failure={loaded.failure} retry={again} />}
      {view && (
        <div class="register">
          <Due view={view} />
          <section class="retention-part" aria-labelledby="register-activities">
            <h2 id="register-activities">{t('retention_activities')}</h2>
            {view.activities.length === 0 && (
              <Empty icon="register" title={t('retention_none')}>
                {t('register_noneAdvice')}
              </Empty>
            )}
            <ul class="cards">
              {view.activities.map((entry) => (
                <ActivityEntry key={entry.activity.activityId} entry={entry} services={services} {...parts} />
              ))}
            </ul>
            <NewActivity {...parts} />
          </section>
          <section class="retention-part" aria-labelledby="register-bodies">
            <h2 id="register-bodies">{t('register_bodies')}</h2>
            <p class="aside measure">{t('register_bodiesNote')}</p>
            <Bodies bodies={view.bodies} {...parts} />
          </section>
          <section class="retention-part" aria-labelledby="register-recipients">
            <h2 id="register-recipients">{t('register_recipients')}</h2>
            <p class="aside measure">{t('register_recipientsNote')}</p>
            <Recipients view={view} {...parts} />
          </section>
          <section class="retention-part" aria-labelledby="register-agreements">
            <h2 id="register-agreements">{t('register_agreements')}</h2>
            <Agreements view={view} {...parts} />
          </section>
          <section class="retention-part" aria-labelledby="register-files">
            <h2 id="register-files">{t('register_files')}</h2>
            <RegisterFiles {...parts} />
          </section>
        </div>
      )}
    </>
  );
}

/** What wants a look: entries that are not complete, and agreements that are not in order. */
function Due({ view }: { view: RegisterView }) {
  const { t, format } = useUi();
  const incomplete = view.activities.filter(({ gaps }) => gaps.length > 0);
  const undocumented = view.activities.filter(({ process }) => process.length === 0);
  const agreements = view.agreements.filter(({ flags }) => flags.length > 0);
  const nameOf = (id: string) => view.recipients.find(({ recipientId }) => recipientId === id)?.name ?? id;
  const names = (all: readonly { activity: { name: string } }[]) =>
    format.list(all.map(({ activity }) => activity.name));
  const nothing = incomplete.length + undocumented.length + agreements.length === 0;
  return (
    <section class="retention-part" aria-labelledby="register-due" data-due={incomplete.length + agreements.length}>
      <h2 id="register-due">{t('register_due')}</h2>
      {nothing && <p>{t('register_nothingDue')}</p>}
      <ul class="flags">
        {incomplete.length > 0 && (
          <li class="mark">
            <Icon name="attention" />
            <CapturedText text={t('register_dueIncomplete', { names: names(incomplete) })} />
          </li>
        )}
        {undocumented.length > 0 && (
          <li class="mark">
            <Icon name="attention" />
            <CapturedText text={t('register_dueProcess', { names: names(undocumented) })} />
          </li>
        )}
        {agreements.map(({ agreement, flags }) => (
          <li key={agreement.agreementId} class="mark">
            <Icon name="attention" />
            <CapturedText
              text={t('register_dueAgreement', {
                name: nameOf(agreement.recipientId),
                flags: format.list(flags.map((flag) => inSentence(t(FLAG_WORDS[flag])))),
              })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewActivity({ register, follow }: { register: RegisterServices; follow: Follow }) {
  const { t } = useUi();
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <ActivityRecordForm
        before={null}
        save={(draft) => follow(register.saveActivity(draft))}
        close={() => setOpen(false)}
      />
    );
  return (
    <div class="actions">
      <button type="button" data-action="add-record" onClick={() => setOpen(true)}>
        {t('activity_add')}
      </button>
    </div>
  );
}
