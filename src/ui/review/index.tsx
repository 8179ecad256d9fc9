import type { RuleSetDocument } from '../../core/rule-set';
import type { ReviewServices, VerifyServices } from '../../core/services';
import type { Lang } from '../../core/text';
import { mountScreen } from '../mount';
import { Review } from './review';
import '../styles/base.css';
import '../styles/review.css';
import '../styles/backup.css';
import '../styles/bundle.css';
import '../styles/sharing.css';
import '../styles/evaluations.css';
import '../styles/list.css';
import '../styles/overview.css';
import '../styles/retention.css';
import '../styles/timeline.css';
import '../styles/verdicts.css';
import '../styles/meter.css';
import '../styles/register.css';
import '../styles/consents.css';
import '../styles/logs.css';
import '../styles/redact.css';
import '../styles/print.css';

export function mountReview(
  root: Element,
  services: ReviewServices,
  verifyServices: VerifyServices,
  lang: Lang,
  rules: RuleSetDocument,
): void {
  mountScreen(root, <Review services={services} verifyServices={verifyServices} />, lang, rules);
}
