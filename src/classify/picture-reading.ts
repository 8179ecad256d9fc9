import { OF_SOMEBODY, PERMITS, PICTURES } from './lexicon/pictures';
import { wordedPurposes } from './purposes';
import { firstHit, type TextSignals } from './text-signals';
import { optIn, type Verdict } from './verdict';

/**
 * Consent to pictures of people, by what is allowed and of whom: it is often asked without the word "consent". That they
 * appear in a newsletter or a campaign asks for no mail; what is asked is always to have the picture used.
 */
export function readPictures(words: string, signals: TextSignals): Verdict | null {
  const picture = firstHit(PICTURES, words);
  if (!picture || !PERMITS.test(words) || !OF_SOMEBODY.test(words)) return null;
  // "I understand that photos may be taken" takes note; "send me the photos" and "the newsletter with photos" ask for mail.
  if ((signals.ack && !signals.agree && !signals.consent) || SENT.test(words)) return null;
  const { partners, profiling, dataSharing, deviceStorage } = signals;
  const said = { partners, profiling, dataSharing, deviceStorage, marketing: '', dataProcessing: picture };
  const purposes = wordedPurposes(words, said);
  return optIn(80, purposes, `pictures:${picture}`);
}

const SENT =
  /\b(ontvang\w*|toegestuurd|stuur|receive\w*|hear|send|sent|erhalten|bekommen|zusenden|recevoir|recevrai|recibir|ricevere|otrzym\w*|receber|modtage|ta emot)\b/;
