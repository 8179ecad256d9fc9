import { useUi } from '../context';
import { languageTag, visibleParts } from '../model/visible-text';

/**
 * Words of a page, exactly as they were. Always through here: as text nodes only, set apart from our own sentence (`bdi`), with
 * characters that cannot be seen shown as their code point.
 */
export function CapturedText({ text, lang }: { text: string; lang?: string | undefined }) {
  const { t } = useUi();
  return (
    <bdi class="captured" lang={lang === undefined ? undefined : languageTag(lang)}>
      {visibleParts(text).map((part) =>
        'text' in part ? (
          part.text
        ) : (
          <span class="unseen" title={t('text_invisible', { code: part.code })}>
            {part.code}
          </span>
        ),
      )}
    </bdi>
  );
}
