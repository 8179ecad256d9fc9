import { useState } from 'preact/hooks';
import { ANSWERS, type Body, type RegisterDuty } from '../../../core/register';
import type { RegisterBody, RegisterServices } from '../../../core/register-services';
import { CapturedText } from '../../components/captured-text';
import { Choose } from '../../components/choose';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { visibleLine } from '../../model/visible-text';
import type { PlainKey } from '../../strings/messages';
import { ANSWER_WORDS } from '../../strings/register-words';
import { EntryForm } from './entry-form';
import { Line, Lines } from './fields';
import type { Follow } from './register-page';

interface Props {
  bodies: readonly RegisterBody[];
  register: RegisterServices;
  follow: Follow;
}

/** The controllers (or processors) that keep their activities in this register, with how to reach them. */
export function Bodies({ bodies, register, follow }: Props) {
  return (
    <ul class="cards">
      {bodies.map((one) => (
        <BodyCard key={one.body.controllerId} one={one} register={register} follow={follow} />
      ))}
    </ul>
  );
}

function BodyCard({ one, register, follow }: { one: RegisterBody } & Omit<Props, 'bodies'>) {
  const { t } = useUi();
  const { body, needsRegister } = one;
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <li data-body={body.controllerId}>
        <BodyForm
          before={body}
          save={(changed) => follow(register.saveBody(changed))}
          close={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li class="card" data-body={body.controllerId} data-needs-register={String(needsRegister)}>
      <h3>
        <CapturedText text={body.name} />
      </h3>
      <p class="mark">
        <Icon name={one.empty ? 'attention' : 'info'} />
        {t(one.empty ? 'body_empty' : needsRegister ? 'body_needsRegister' : 'body_needsNone')}
      </p>
      <dl class="facts">
        {CONTACTS.filter(({ key }) => body[key] !== '').map(({ key, words }) => (
          <Fact key={key} words={words} text={body[key]} />
        ))}
      </dl>
      <div class="actions">
        <button type="button" data-action="edit-body" onClick={() => setEditing(true)}>
          {t('action_change')}
        </button>
      </div>
    </li>
  );
}

function Fact({ words, text }: { words: PlainKey; text: string }) {
  const { t } = useUi();
  return (
    <>
      <dt>{t(words)}</dt>
      <dd>
        <CapturedText text={text} />
      </dd>
    </>
  );
}

const CONTACTS = [
  { key: 'address', words: 'body_address' },
  { key: 'email', words: 'body_email' },
  { key: 'phone', words: 'body_phone' },
  { key: 'representative', words: 'body_representative' },
  { key: 'dpo', words: 'body_dpo' },
] as const;

const QUESTIONS = [
  { key: 'fewerThan250', words: 'duty_fewerThan250' },
  { key: 'notOccasional', words: 'duty_notOccasional' },
  { key: 'riskToPersons', words: 'duty_risk' },
  { key: 'specialCategories', words: 'duty_special' },
] as const satisfies readonly { key: keyof RegisterDuty; words: PlainKey }[];

function BodyForm({ before, save, close }: { before: Body; save(body: Body): ReturnType<Follow>; close(): void }) {
  const { t } = useUi();
  const [body, setBody] = useState(before);
  const set = (part: Partial<Body>) => setBody((all) => ({ ...all, ...part }));
  return (
    <EntryForm
      title={t('body_edit', { name: visibleLine(before.name) })}
      action="save-body"
      save={() => save(body)}
      close={close}
    >
      <Lines label={t('body_address')} name="address" value={body.address} change={(address) => set({ address })} />
      {CONTACTS.slice(1).map(({ key, words }) => (
        <Line key={key} label={t(words)} name={key} value={body[key]} change={(value) => set({ [key]: value })} />
      ))}
      <p class="aside measure">{t('duty_intro')}</p>
      {QUESTIONS.map(({ key, words }) => (
        <Choose
          key={key}
          label={t(words)}
          name={key}
          options={ANSWERS}
          words={ANSWER_WORDS}
          value={body.duty[key]}
          change={(answer) => set({ duty: { ...body.duty, [key]: answer } })}
        />
      ))}
    </EntryForm>
  );
}
