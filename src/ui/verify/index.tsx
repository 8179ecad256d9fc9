import type { VerifyServices } from '../../core/services';
import type { Lang } from '../../core/text';
import { mountScreen } from '../mount';
import { VerifyPage } from './verify-page';
import '../styles/base.css';
import '../styles/review.css';
import '../styles/print.css';

/** A page of its own: needs no rules and no storage. */
export function mountVerify(root: Element, services: VerifyServices, lang: Lang): void {
  mountScreen(root, <VerifyPage services={services} />, lang, null);
}
