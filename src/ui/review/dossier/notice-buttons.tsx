import type { Button } from '../../../core/controls';
import type { Classification } from '../../../core/evaluation';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { BUTTON_CLASS_WORDS, STANDING_WORDS } from '../../strings/words';

type NoticeClass = Classification['notices'][number];

interface Props {
  noticeId: string;
  buttons: readonly Button[];
  classed: NoticeClass | undefined;
  language: string;
}

/** What each button of a notice does and how it was drawn beside the one that accepts; a person judges whether that is fair. */
export function NoticeButtons({ noticeId, buttons, classed, language }: Props) {
  const { t } = useUi();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop */}
      <section class="scroll" tabIndex={0} aria-label={t('buttons_label', { id: noticeId })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('buttons_colWords')}</th>
              <th scope="col">{t('buttons_colClass')}</th>
              <th scope="col">{t('buttons_colStanding')}</th>
              <th scope="col">{t('buttons_colSize')}</th>
              <th scope="col">{t('buttons_colColours')}</th>
            </tr>
          </thead>
          <tbody>
            {buttons.map((button, i) => (
              <Row
                key={button.locator.path.join(' ')}
                button={button}
                kind={classed?.buttons[i] ?? 'other'}
                standing={classed?.standings?.[i] ?? 'unknown'}
                language={language}
              />
            ))}
          </tbody>
        </table>
      </section>
      {classed?.clicks && <Clicks clicks={classed.clicks} />}
    </>
  );
}

interface RowProps {
  button: Button;
  kind: NoticeClass['buttons'][number];
  standing: NonNullable<NoticeClass['standings']>[number];
  language: string;
}

function Row({ button, kind, standing, language }: RowProps) {
  const { t, format } = useUi();
  const { rect, colours } = button;
  return (
    <tr>
      <td>
        <span class="captured-button">
          <CapturedText text={button.text.exact || button.accessibleName} lang={language} />
        </span>
        {!button.visible && <p class="aside">{t('text_hidden')}</p>}
      </td>
      <td>{t(BUTTON_CLASS_WORDS[kind])}</td>
      <td>{t(STANDING_WORDS[standing])}</td>
      <td>{`${format.number(rect.width)} × ${format.number(rect.height)}`}</td>
      <td>
        {colours?.words && colours.background ? (
          <code>{`${colours.words} / ${colours.background}`}</code>
        ) : (
          t('standing_unknown')
        )}
      </td>
    </tr>
  );
}

function Clicks({ clicks }: { clicks: NonNullable<NoticeClass['clicks']> }) {
  const { t, format } = useUi();
  const n = (count: number | null) => (count === null ? t('buttons_noWay') : format.number(count));
  return (
    <p>
      {t('buttons_clicks')}
      {': '}
      {t('buttons_clicksValue', {
        accept: n(clicks.accept),
        reject: n(clicks.reject),
        settings: n(clicks.settings),
      })}
    </p>
  );
}
