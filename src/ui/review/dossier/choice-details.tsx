import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import type { Choice } from '../../model/choices';
import { visibleLine } from '../../model/visible-text';
import { KIND_WORDS, PURPOSE_WORDS, REQUIRED_BY_WORDS, ROLE_WORDS } from '../../strings/words';
import { ChangesSeen } from './changes-seen';
import { PlacementFacts } from './placement-facts';

/** What the classifier made of it, the words around it, how it was drawn. */
export function ChoiceDetails({ choice }: { choice: Choice }) {
  const { t, format } = useUi();
  const { control, frame, class: classed } = choice;
  const { fontSize, fontWeight, contrast } = control.legibility;
  return (
    <details class="choice-details">
      <summary>{t('choices_details')}</summary>
      <ul class="bullets">
        {classed && (
          <li>
            {t('choices_confidence', {
              role: t(ROLE_WORDS[classed.role]),
              percent: format.percent(classed.confidence),
            })}
          </li>
        )}
        {classed && classed.purposes.length > 0 && (
          <li>
            {t('choices_purposes', { list: format.list(classed.purposes.map((purpose) => t(PURPOSE_WORDS[purpose]))) })}
          </li>
        )}
        {control.requiredBy.length > 0 && (
          <li>
            {t('choices_requiredBy', { how: format.list(control.requiredBy.map((how) => t(REQUIRED_BY_WORDS[how]))) })}
          </li>
        )}
        <ChangesSeen control={control} lang={frame.language} />
        {control.heading !== '' && (
          <li>
            {t('choices_heading')} <CapturedText text={control.heading} lang={frame.language} />
          </li>
        )}
        {control.surroundingText.exact.trim() !== '' && (
          <li>
            {t('choices_surrounding')}
            <blockquote>
              <CapturedText text={control.surroundingText.exact} lang={frame.language} />
            </blockquote>
          </li>
        )}
        {control.accessibleName !== '' && control.accessibleName !== control.text.normalised && (
          <li>
            {t('text_spoken')} <CapturedText text={control.accessibleName} lang={frame.language} />
          </li>
        )}
        <li>
          {t('choices_legibility', {
            size: format.hundredths(fontSize),
            weight: String(fontWeight),
            contrast: contrast === null ? t('choices_contrastUnknown') : `${format.hundredths(contrast)}:1`,
          })}
        </li>
        <PlacementFacts control={control} />
        <li>
          {t('choices_tech', { kind: t(KIND_WORDS[control.kind]), name: visibleLine(control.name) })}
          {'. '}
          <code>
            <CapturedText text={[control.locator.frame, ...control.locator.path].join(' › ')} />
          </code>
        </li>
      </ul>
    </details>
  );
}
