import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { RuleSetDocument } from '../core/rule-set';
import type { Lang } from '../core/text';
import { type Formats, formatsOf } from './strings/formats';
import { type Strings, stringsOf } from './strings/messages';

/** What every component needs to speak: the language, its words and its formats, and the rules as a document. */
export interface Ui extends Strings {
  lang: Lang;
  format: Formats;
  rules: RuleSetDocument | null;
}

const UiContext = createContext<Ui | null>(null);

export function UiProvider(props: { lang: Lang; rules: RuleSetDocument | null; children: ComponentChildren }) {
  const { lang, rules } = props;
  const ui = useMemo(() => ({ ...stringsOf(lang), lang, rules, format: formatsOf(lang) }), [lang, rules]);
  return <UiContext.Provider value={ui}>{props.children}</UiContext.Provider>;
}

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error('useUi outside UiProvider');
  return ui;
}
