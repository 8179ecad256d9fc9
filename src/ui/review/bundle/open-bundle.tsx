import type { ForeignServices } from '../../../core/foreign';
import type { PlainContent } from '../../../core/sharing';
import type { Verification } from '../../../core/verification';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import type { HeldBundle } from './held-bundle';

interface Props {
  file: File;
  /** What of it is read: the file itself, or what was decrypted. */
  content: Blob | PlainContent;
  verification: Verification;
  services: ForeignServices;
  hold(held: HeldBundle): void;
}

/** The way into a bundle that was just found intact; into any other there is none, and it says why. */
export function OpenBundle({ file, content, verification, services, hold }: Props) {
  const { t } = useUi();
  const [opening, open] = useAction(async () => {
    const result = await services.open(content, verification);
    if (result.ok) hold({ fileName: file.name, verification, bundle: result.value });
    return result;
  });
  if (verification.verdict !== 'intact') return <p class="note note-broken">{t('foreign_notIntact')}</p>;
  return (
    <section class="open-bundle" aria-labelledby="open-bundle">
      <h3 id="open-bundle">{t('foreign_look')}</h3>
      <p class="aside measure">{t('foreign_lookHint')}</p>
      <button
        type="button"
        class="main"
        data-action="open-bundle"
        disabled={opening?.status === 'busy'}
        onClick={() => open()}
      >
        {t('foreign_open')}
      </button>
      {opening?.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {opening?.status === 'failed' && <FailureNote failure={opening.failure} />}
    </section>
  );
}
