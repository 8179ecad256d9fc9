import type { Control } from '../../../core/controls';
import { useUi } from '../../context';

/** How far the choice lies from its words and from the button, and how large it is to hit. What is not known is not listed. */
export function PlacementFacts({ control }: { control: Control }) {
  const { t } = useUi();
  if (!control.placement) return null;
  const { toLabel, toSend, tapWidth, tapHeight, scrolledAway } = control.placement;
  return (
    <>
      {toLabel !== null && <li>{t('choices_toLabel', { distance: `${toLabel} px` })}</li>}
      {toSend !== null && <li>{t('choices_toSend', { distance: `${toSend} px` })}</li>}
      {tapWidth !== null && tapHeight !== null && (
        <li>{t('choices_tap', { size: `${tapWidth} × ${tapHeight} px` })}</li>
      )}
      {scrolledAway === true && <li>{t('choices_scrolledAway')}</li>}
    </>
  );
}
