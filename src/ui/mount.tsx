import { type ComponentChildren, render } from 'preact';
import type { RuleSetDocument } from '../core/rule-set';
import type { Lang } from '../core/text';
import { UiProvider } from './context';
import { stringsOf } from './strings/messages';

/** Puts a screen in the page in one language, and says so to assistive technology. */
export function mountScreen(root: Element, screen: ComponentChildren, lang: Lang, rules: RuleSetDocument | null): void {
  root.ownerDocument.documentElement.lang = lang;
  root.ownerDocument.title = stringsOf(lang).t('extensionName');
  render(
    <UiProvider lang={lang} rules={rules}>
      {screen}
    </UiProvider>,
    root,
  );
}
