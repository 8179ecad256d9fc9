import { fold } from '../../classify/fold';
import { WITHDRAW } from '../../classify/lexicon/inverted';
import type { ConsentRecord } from '../../core/consent-record';
import type { Asked } from '../../register/consent/asked-by-act';

type Told = NonNullable<ConsentRecord['withdrawal']>;

/** What the request tells about withdrawing: links first, then sentences of its own words. */
export function waysBackTold({ frame, notices, form }: Asked): Told[] {
  const links = frame.links
    .filter(({ text, accessibleName }) => WITHDRAW.test(fold(text.normalised || accessibleName)))
    .map(({ text, accessibleName, target }) => ({ text: text.exact || accessibleName, url: target }));
  const words = new Set([...notices.map(({ text }) => text.exact), form?.text.exact ?? '']);
  const sentences = [...words]
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && WITHDRAW.test(fold(sentence)));
  return [...links, ...[...new Set(sentences)].map((text) => ({ text, url: null }))];
}

/** A form that is there to end a consent says so on its button: sending it withdraws. */
export function endsConsent({ button, form, choices }: Asked): boolean {
  const words = fold(button?.button.text.normalised ?? '');
  return form !== null && choices.length === 0 && UNSUBSCRIBE.test(words);
}

const UNSUBSCRIBE = /\b(afmelden|uitschrijven|intrekken|unsubscribe|opt[- ]?out|withdraw)\b/;
