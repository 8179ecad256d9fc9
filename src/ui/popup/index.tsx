import type { RuleSetDocument } from '../../core/rule-set';
import type { PopupServices } from '../../core/services';
import type { Lang } from '../../core/text';
import { mountScreen } from '../mount';
import { Popup } from './popup';
import '../styles/base.css';
import '../styles/popup.css';
import '../styles/meter.css';

/** `rules` is the current rule set as a document: titles and legal sources for the findings. */
export function mountPopup(root: Element, services: PopupServices, lang: Lang, rules: RuleSetDocument): void {
  mountScreen(root, <Popup services={services} />, lang, rules);
}
