import { useState } from 'preact/hooks';
import { type Recipient, ROLES, type RoleAnswers } from '../../../core/agreements';
import { ANSWERS } from '../../../core/register';
import type { RecipientDraft, RegisterServices } from '../../../core/register-services';
import { Choose } from '../../components/choose';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import { ANSWER_WORDS, DECIDES_WORDS, ROLE_WORDS } from '../../strings/register-words';
import { EntryForm } from './entry-form';
import { Line, Lines, linesOf } from './fields';
import type { Follow } from './register-page';

interface Props {
  before: Recipient | null;
  /** Of a recipient that captures show. */
  domain?: string | undefined;
  /** Day. */
  today: string;
  register: RegisterServices;
  follow: Follow;
  close(): void;
}

const UNANSWERED: RoleAnswers = {
  decides: 'unknown',
  ownPurposes: 'unknown',
  mainObject: 'unknown',
  inTheClear: 'unknown',
};

/** Who a recipient is, and which role it has: a few questions, a proposal, and a person's decision with its reason. */
export function RecipientForm({ before, domain, today, register, follow, close }: Props) {
  const { t } = useUi();
  const [name, setName] = useState(before?.name ?? '');
  const [domains, setDomains] = useState(before?.domains.join('\n') ?? domain ?? '');
  const [place, setPlace] = useState(before?.place ?? '');
  const [inEea, setInEea] = useState(before?.inEea ?? 'unknown');
  const [answers, setAnswers] = useState(before?.decision?.answers ?? UNANSWERED);
  const [chosen, setChosen] = useState(before?.decision?.role ?? null);
  const [reason, setReason] = useState(before?.decision?.reason ?? '');
  const proposed = register.proposeRole(answers);
  const role = chosen ?? proposed;
  const save = () => {
    const decision = role && { answers, role, reason, decidedOn: today };
    const same = decision && before?.decision && sameDecision(decision, before.decision);
    const draft: RecipientDraft = {
      recipientId: before?.recipientId ?? null,
      name,
      domains: linesOf(domains),
      place,
      inEea,
      decision: same ? before.decision : decision,
    };
    return follow(register.saveRecipient(draft));
  };
  const remove = before ? () => follow(register.removeRecipient(before.recipientId)) : undefined;
  return (
    <EntryForm
      title={before ? t('recipient_edit', { name: visibleLine(before.name) }) : t('recipient_add')}
      action="save-recipient"
      save={save}
      close={close}
      remove={remove}
    >
      <Line label={t('recipient_name')} name="name" required value={name} change={setName} />
      <Lines
        label={t('recipient_domains')}
        name="domains"
        hint={t('recipient_domainsHint')}
        value={domains}
        change={setDomains}
      />
      <Line label={t('recipient_place')} name="place" value={place} change={setPlace} />
      <Choose
        label={t('recipient_inEea')}
        name="inEea"
        options={ANSWERS}
        words={ANSWER_WORDS}
        value={inEea}
        change={setInEea}
      />
      <fieldset class="questions">
        <legend>{t('role_questions')}</legend>
        <Choose
          label={t('role_decides')}
          name="decides"
          options={DECIDES}
          words={DECIDES_WORDS}
          value={answers.decides}
          change={(decides) => setAnswers((all) => ({ ...all, decides }))}
        />
        {QUESTIONS.map(({ key, words }) => (
          <Choose
            key={key}
            label={t(words)}
            name={key}
            options={ANSWERS}
            words={ANSWER_WORDS}
            value={answers[key]}
            change={(answer) => setAnswers((all) => ({ ...all, [key]: answer }))}
          />
        ))}
        <p role="status" data-proposed={proposed ?? ''}>
          {proposed ? t('role_proposed', { role: t(ROLE_WORDS[proposed]) }) : t('role_notProposed')}
        </p>
      </fieldset>
      <Choose
        label={t('role_decision')}
        name="role"
        options={ROLE_OPTIONS}
        words={ROLE_OPTION_WORDS}
        value={role ?? 'undecided'}
        change={(value) => setChosen(value === 'undecided' ? null : value)}
      />
      {role && (
        <Line
          label={t('role_reason')}
          name="reason"
          required
          hint={t('role_reasonHint')}
          value={reason}
          change={setReason}
        />
      )}
    </EntryForm>
  );
}

const DECIDES = ['we', 'they', 'together', 'unknown'] as const;
const QUESTIONS = [
  { key: 'ownPurposes', words: 'role_ownPurposes' },
  { key: 'mainObject', words: 'role_mainObject' },
  { key: 'inTheClear', words: 'role_inTheClear' },
] as const;
const ROLE_OPTIONS = ['undecided', ...ROLES] as const;
const ROLE_OPTION_WORDS = { ...ROLE_WORDS, undecided: 'recipientRole_undecided' } as const;

/** The day of a decision that did not change stays. */
function sameDecision(one: NonNullable<Recipient['decision']>, other: NonNullable<Recipient['decision']>): boolean {
  return JSON.stringify({ ...one, decidedOn: '' }) === JSON.stringify({ ...other, decidedOn: '' });
}
