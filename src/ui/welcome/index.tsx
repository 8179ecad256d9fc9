import type { PracticeServices, WelcomeServices } from '../../core/practice';
import type { RuleSetDocument } from '../../core/rule-set';
import type { Lang } from '../../core/text';
import { mountScreen } from '../mount';
import { PracticePanel } from './practice-panel';
import { WelcomePage } from './welcome-page';
import '../styles/base.css';
import '../styles/review.css';
import '../styles/popup.css';
import '../styles/welcome.css';
import '../styles/print.css';

export function mountWelcome(root: Element, services: WelcomeServices, lang: Lang): void {
  mountScreen(root, <WelcomePage services={services} />, lang, null);
}

/** Beside the form, which is a page of its own with a title of its own. */
export function mountPractice(root: Element, services: PracticeServices, lang: Lang, rules: RuleSetDocument): void {
  const { title } = root.ownerDocument;
  mountScreen(root, <PracticePanel services={services} />, lang, rules);
  root.ownerDocument.title = title;
}
