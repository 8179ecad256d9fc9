import type { Capture } from '../../../core/capture';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { LINK_KIND_WORDS, LINK_PLACE_WORDS } from '../../strings/words';

/** Addresses are shown as text: evidence is read, not followed. */
export function InformationLinks({ capture }: { capture: Capture }) {
  const { t } = useUi();
  const links = capture.frames.flatMap(({ links: own, language }) => own.map((link) => ({ link, language })));
  if (links.length === 0) return <p>{t('links_none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop
    <section class="scroll" tabIndex={0} aria-label={t('links_tableLabel')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('links_colText')}</th>
            <th scope="col">{t('links_colKind')}</th>
            <th scope="col">{t('links_colTarget')}</th>
            <th scope="col">{t('links_colPlace')}</th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ link, language }) => (
            <tr key={`${link.locator.frame} ${link.locator.path.join(' ')} ${link.target ?? ''}`}>
              <td>
                <CapturedText text={link.text.exact || link.accessibleName} lang={language} />
                {!link.visible && <p class="aside">{t('text_hidden')}</p>}
              </td>
              <td>{t(LINK_KIND_WORDS[link.kind])}</td>
              <td>{link.target === null ? t('links_dead') : <CapturedText text={link.target} />}</td>
              <td>{t(LINK_PLACE_WORDS[link.place])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
