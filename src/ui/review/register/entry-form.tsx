import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '../../../core/errors';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';

interface Props {
  title: string;
  /** Name of the button, for tests. */
  action: string;
  children: ComponentChildren;
  save(): Promise<Result<unknown>>;
  close(): void;
  remove?: (() => Promise<Result<unknown>>) | undefined;
}

/** A form about one record: its title takes the focus, Enter saves, a failure stays beside what was typed. */
export function EntryForm({ title, action, children, save, close, remove }: Props) {
  const { t } = useUi();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [done, run] = useAction(async (work: () => Promise<Result<unknown>>) => {
    const result = await work();
    if (result.ok) close();
    return result;
  });
  return (
    <form
      class="card entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run(save);
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
      <div class="actions">
        <button type="submit" class="main" data-action={action} disabled={done?.status === 'busy'}>
          {t('action_save')}
        </button>
        <button type="button" onClick={close}>
          {t('action_cancel')}
        </button>
        {remove && (
          <button type="button" class="delete" data-action={`remove-${action}`} onClick={() => run(remove)}>
            {t('register_remove')}
          </button>
        )}
      </div>
    </form>
  );
}
