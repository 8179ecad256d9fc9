import type { ReviewServices, VerifyServices } from '../../core/services';
import { useUi } from '../context';

export function Review(_props: { services: ReviewServices; verifyServices: VerifyServices }) {
  const { t } = useUi();
  return <main>{t('list_loading')}</main>;
}
