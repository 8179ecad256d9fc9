import type { RuleSetDocument } from '../../core/rule-set';
import type { PopupServices } from '../../core/services';
import type { Lang } from '../../core/text';
import { mountScreen } from '../mount';
import { Panel } from './panel';
import { Popup } from './popup';
import '../styles/base.css';
import '../styles/popup.css';
import '../styles/meter.css';

/** `rules` is the current rule set as a document: titles and legal sources for the findings. */
export function mountPopup(root: Element, services: PopupServices, lang: Lang, rules: RuleSetDocument): void {
  mountScreen(root, <Popup services={services} />, lang, rules);
}

/** Beside the page, for long forms. @param follow tells when the tab beside it is another, or shows another page */
export function mountPanel(
  root: Element,
  services: PopupServices,
  follow: (tell: () => void) => () => void,
  lang: Lang,
  rules: RuleSetDocument,
): void {
  mountScreen(root, <Panel services={services} follow={follow} />, lang, rules);
}
