import type { PersonalContent } from '../../../core/sharing';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { inSentence } from '../../model/in-sentence';
import { visibleLine } from '../../model/visible-text';
import { PERSONAL_WORDS } from '../../strings/register-words';

const KINDS = ['email', 'phone', 'bsn', 'iban', 'token'] as const;

/** What of persons whoever gets the bundle will hold. */
export function PersonalView({ personal }: { personal: PersonalContent }) {
  const { t, count, format } = useUi();
  const { pseudonyms, reviewers, found, unread, contacts } = personal;
  const kinds = KINDS.filter((kind) => found[kind] !== undefined);
  const doubt = pseudonyms > 0 || kinds.length > 0;
  return (
    <div class={`note ${doubt ? 'note-doubt' : ''}`} data-pseudonyms={pseudonyms}>
      <p class="note-title">
        <Icon name={doubt ? 'attention' : 'info'} />
        {t('sharing_personal')}
      </p>
      <ul class="bullets">
        <li>
          {t('sharing_pseudonyms')}:{' '}
          {pseudonyms === 0
            ? t('sharing_pseudonymsNone')
            : t('sharing_pseudonymsOf', { persons: count('count_persons', pseudonyms) })}
        </li>
        <li>
          {t('sharing_reviewers')}:{' '}
          {reviewers.length === 0 ? inSentence(t('word_no')) : format.list(reviewers.map(visibleLine))}
        </li>
        <li>
          {t('sharing_contacts')}: {contacts ? inSentence(t('word_yes')) : inSentence(t('word_no'))}
        </li>
        <li>
          {t('sharing_found')}:{' '}
          {kinds.length === 0
            ? inSentence(t('word_no'))
            : format.list(kinds.map((kind) => `${t(PERSONAL_WORDS[kind])} (${format.number(found[kind] ?? 0)})`))}
        </li>
        {unread > 0 && <li>{t('sharing_unread', { n: format.number(unread) })}</li>}
      </ul>
    </div>
  );
}
