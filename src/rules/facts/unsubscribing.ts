import { fold } from '../../classify/fold';
import { lexicon } from '../../classify/lexicon/lexicon';
import type { ControlArtifact } from '../artifacts';

/** Whether the form around the control is there to end a consent: then "tick to be taken off the list" is what it is for. */
export function isForUnsubscribing({ form, frame }: ControlArtifact): boolean {
  const said = [
    frame.title,
    form?.form.heading ?? '',
    ...(form?.form.buttons ?? []).map((button) => button.text.normalised || button.accessibleName),
  ];
  return said.some((words) => UNSUBSCRIBE.test(fold(words)));
}

const UNSUBSCRIBE = /* @__PURE__ */ lexicon({
  nl: `afmelden; afmelding; uitschrijven; uitschrijving; (meld|schrijf) (mij|me) (af|uit); toestemming intrekken; bezwaar maken`,
  en: `unsubscrib*; opt[- ]?out; withdraw … consent; stop (receiving|emails); object to`,
  de: `abmelden; abmeldung; abbestell*; austragen; widerruf*; widersprechen`,
  fr: `désinscri*; désabonn*; (retirer|retrait) … consentement; s'opposer; opposition`,
});
