import type { PopupServices } from '../../core/services';
import { useUi } from '../context';

export function Popup(_props: { services: PopupServices }) {
  const { t } = useUi();
  return <main>{t('popup_reading')}</main>;
}
