import type { VerifyServices } from '../../core/services';
import { useUi } from '../context';

export function VerifyPage(_props: { services: VerifyServices }) {
  const { t } = useUi();
  return <main>{t('verify_intro')}</main>;
}
