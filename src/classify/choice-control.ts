import type { Control, Option } from '../core/controls';
import type { OptionMeaning } from '../core/evaluation';
import { analysedFor } from './analysis';
import type { Evidence } from './evidence';
import { fold } from './fold';
import { CHANNEL_ONLY, LEAST_LEVEL, NO, PARENTAL, PLACEHOLDER, YES } from './lexicon/answers';
import { DROPS, KEEPS } from './lexicon/handling';
import { COMMUNICATION_HEADING, OFFERS } from './lexicon/lists';
import { ABOUT_ASKER } from './lexicon/permission';
import { SERVICE_MESSAGE } from './lexicon/plain-options';
import { EVERYBODY, OF_A_PERSON, WHO_MAY_SEE } from './lexicon/visibility';
import { isCookieCategory } from './notice-reading';
import { handledBy, openPurposes } from './open-permission';
import { permittedBy, permittedPurposes } from './permission';
import { readPictures } from './picture-reading';
import { amongMembers } from './plain-option';
import { channelsIn, cookiePurposes, fitted, wordedPurposes } from './purposes';
import { firstHit, foldedSignals, type TextSignals } from './text-signals';
import { acceptance, none, optIn, optOut, unsure, type Verdict, weakened } from './verdict';

type Answer = 'yes' | 'no' | 'placeholder' | 'other';

/**
 * A radio group or a drop-down list. Yes/no alone says nothing: it is a consent when what is asked (or an answer written out)
 * is about advertising, data or cookies. `null` when it asks for no consent.
 */
export function readChoice(evidence: Evidence): Verdict | null {
  const texts = evidence.control.options.map(optionWords);
  const answers = completed(evidence.control.options.map((option, i) => answerOf(option, texts[i] ?? '')));
  const question = questionOf(evidence);
  const asked = foldedSignals(question);
  if (SERVICE_MESSAGE.test(question) && !asked.marketingStrong) return null;
  const members = amongMembers(question, asked);
  if (members) return members;
  const yesNo = isYesNo(answers);
  const seen = yesNo ? '' : shownTo(evidence, question, texts);
  if (seen) return unsure(55, `visibility:${seen}`);
  if (evidence.surroundings.cookies || (yesNo && (asked.cookie || managed(evidence, texts))))
    return readLevels(evidence, question, texts, answers);
  return (
    readWrittenOut(question, texts, answers) ??
    readKept(question, asked, texts) ??
    (yesNo ? readYesNo(evidence, question, asked, texts, answers) : readOffer(asked, texts, answers))
  );
}

/** "Audience measurement: accept / refuse": the row of a consent manager, whatever stands above it. */
function managed({ own, surroundings }: Evidence, texts: readonly string[]): boolean {
  if (surroundings.personalFields || own.length > SHORT_QUESTION || !isCookieCategory(own)) return false;
  return texts.length === 2 && texts.every((text) => ACCEPT_OR_REFUSE.test(text));
}
const ACCEPT_OR_REFUSE =
  /^(accepter|refuser|autoriser|interdire|acept(ar|o)|rechaz(ar|o)|permitir|bloquear|accett[ao]|rifiut[ao]|consenti|blocca|akceptuj\w*|odrzuc\w*|zezwol|zezwalam|aceit(ar|o)|recus(ar|o)|rejeitar)$/;

/** Two answers, whatever they are called: "Count me in" / "Not for me". */
export function hasTwoAnswers({ options }: Control): boolean {
  return options.filter((option) => answerOf(option, optionWords(option)) !== 'placeholder').length === 2;
}

/** Of two answers that one says yes or no tells what the other says: "Gladly" / "Without me". */
function completed(answers: readonly Answer[]): Answer[] {
  const said = answers.filter((answer) => answer !== 'placeholder');
  const known = said.find((answer) => answer !== 'other');
  if (said.length !== 2 || !known || !said.includes('other')) return [...answers];
  return answers.map((answer) => (answer === 'other' ? (known === 'yes' ? 'no' : 'yes') : answer));
}

/** "Who can see my page?" with everybody chosen: a setting, and permission to show. A narrower choice hands nothing out. */
function shownTo({ control }: Evidence, question: string, texts: readonly string[]): string {
  if (!WHO_MAY_SEE.test(question) || !OF_A_PERSON.test(question)) return '';
  const widest = texts.find((text, i) => control.options[i]?.states.initial === 'on' && EVERYBODY.test(text));
  return widest ?? '';
}

/** More options than an answer needs: a list to pick from (language, country). */
export function isOptionList(control: Control): boolean {
  return control.options.length > 6;
}

/** Cookie levels ("only necessary / all") and yes/no per category. */
function readLevels(evidence: Evidence, question: string, texts: string[], answers: Answer[]): Verdict | null {
  const least = texts.some((text) => LEAST_LEVEL.test(text));
  if (!least && !isYesNo(answers)) return null;
  if (isOptionList(evidence.control)) return null;
  const meanings = texts.map((text, i): OptionMeaning => {
    if (answers[i] === 'placeholder') return 'placeholder';
    return answers[i] === 'no' || LEAST_LEVEL.test(text) ? 'refuse' : 'consent';
  });
  const purposes = cookiePurposes(least ? 'all cookies' : question);
  return { ...optIn(88, purposes, 'cookie-notice:choice'), optionMeanings: meanings };
}

/** The answers say it themselves: "Ja, stuur mij de nieuwsbrief" / "Nee, liever niet". */
function readWrittenOut(question: string, texts: string[], answers: Answer[]): Verdict | null {
  let consents = 0;
  let refuses = 0;
  const joined = texts.join('. ');
  const meanings = texts.map((text, i): OptionMeaning => {
    if (answers[i] === 'placeholder') return 'placeholder';
    const signals = foldedSignals(text);
    const topic =
      signals.marketing !== '' || signals.dataSharing !== '' || (signals.consent !== '' && !PARENTAL.test(text));
    if (topic && signals.inverted) refuses++;
    else if (topic && (signals.receive || signals.consent || answers[i] === 'yes')) consents++;
    else return answers[i] === 'no' ? 'refuse' : 'other';
    return signals.inverted ? 'refuse' : 'consent';
  });
  if (consents === 0 && refuses === 0) return null;
  // One written-out refusal makes the bare other answer the consent ("Ja" / "Nee, ik wil geen aanbiedingen").
  const filled = meanings.map(
    (meaning, i): OptionMeaning => (meaning === 'other' && answers[i] === 'yes' ? 'consent' : meaning),
  );
  if (!filled.includes('consent')) return null;
  const words = `${question}. ${joined}`;
  return { ...optIn(85, wordedPurposes(words, foldedSignals(words)), 'options:written out'), optionMeanings: filled };
}

/** "What shall we do with your list of loans: keep it / delete it": one answer lets it be kept. */
function readKept(question: string, asked: TextSignals, texts: readonly string[]): Verdict | null {
  const optionMeanings = texts.map(
    (text): OptionMeaning => (DROPS.test(text) ? 'refuse' : KEEPS.test(text) ? 'consent' : 'other'),
  );
  if (!MINE.test(question) || !optionMeanings.includes('refuse') || !optionMeanings.includes('consent')) return null;
  return { ...optIn(72, openPurposes(`${question} ${texts.join(' ')}`, asked), 'options:kept or not'), optionMeanings };
}
const MINE =
  /\b(mijn|uw|je|jouw|my|your|ik|i|ich|mein\w*|ihre?[nrms]?|dein\w*|mes|mon|ma|vos|votre|mis?|sus?|tus?|mi[oae]i?|miei|suoi|suo|moj\w*|panstwa|twoj\w*|meus?|minhas?|seus?|suas?)\b/;

function readYesNo(
  evidence: Evidence,
  question: string,
  asked: TextSignals,
  texts: string[],
  answers: Answer[],
): Verdict | null {
  const row = readRow(evidence, answers);
  if (row) return row;
  const topic =
    topicOf(question, asked) ||
    offerOf(question, asked, texts) ||
    followUp(evidence) ||
    privacySetting(evidence, asked);
  const act = actOf(evidence);
  if (act) return { ...unsure(55, `permits an act:${act}`), optionMeanings: meaningsOf(answers, false) };
  const named = topic || !NAMED.test(evidence.name) ? '' : evidence.name;
  if (!topic && !named) return acceptanceOf(asked, answers);
  const inverted = asked.inverted !== '';
  const meanings = meaningsOf(answers, inverted);
  const permitted = readPictures(question, asked)?.purposes ?? permittedPurposes(question, asked);
  const purposes = permitted[0] === 'unknown' ? openPurposes(question, asked) : permitted;
  const verdict = inverted
    ? optOut(80, purposes, `inverted:${asked.inverted}`)
    : optIn(85, purposes, `question:${topic || named}`);
  const counted = { ...verdict, optionMeanings: meanings };
  return topic ? counted : weakened(counted, 22, 'by-name-only');
}

/** "By e-mail: yes / no" in a table, under a question that asks to be allowed to send something. */
function readRow(evidence: Evidence, answers: Answer[]): Verdict | null {
  const { own } = evidence;
  const question = CHANNEL_ONLY.test(own) ? evidence.questionAbove : '';
  const asked = evidence.signalsOf(question);
  const sends = COMMUNICATION_HEADING.test(question) ? asked.marketing || firstHit(ABOUT_ASKER, question) : '';
  if (question === '' || !(sends || (asked.marketing && asked.receive))) return null;
  const purposes = [asked.partners ? ('marketing-partners' as const) : ('marketing-own' as const), ...channelsIn(own)];
  const inverted = asked.inverted !== '';
  const verdict = (inverted ? optOut : optIn)(
    78,
    purposes,
    `question above:${sends || asked.marketing}`,
    `channel:${own}`,
  );
  return { ...verdict, optionMeanings: meaningsOf(answers, inverted) };
}

/** "And on our Instagram?": asks of one thing more what was asked just before. */
function followUp({ own, neighbours }: Evidence): string {
  if (own.length > SHORT_QUESTION || !own.endsWith('?') || !GOES_ON.test(own)) return '';
  for (const before of neighbours) {
    const topic = before.length > own.length ? topicOf(before, foldedSignals(before)) : '';
    if (topic) return topic;
  }
  return '';
}
const GOES_ON = /^(en|and|und|et|y|e|i|ook|also|auch|aussi|tambien|anche|tambem|a) /;

/** "Reading tips that fit my loans: gladly / rather not" under "My privacy": tailoring, where nothing else is asked. */
function privacySetting({ own, heading, headingSignals }: Evidence, asked: TextSignals): string {
  return heading.length <= SHORT_QUESTION && headingSignals.privacyDoc !== '' && (asked.profiling || fitted(own))
    ? own
    : '';
}

/** "How often may we mail you: weekly / monthly / never": every answer but the refusal is consent. Without a refusal: a preference. */
function readOffer(asked: TextSignals, texts: string[], answers: Answer[]): Verdict | null {
  if (!asked.marketing) return null;
  if (!answers.includes('no') || answers.length > 8) return none('preference', 75, `question:${asked.marketing}`);
  const meanings = texts.map((_, i): OptionMeaning => {
    const answer = answers[i];
    return answer === 'no' ? 'refuse' : answer === 'placeholder' ? 'placeholder' : 'consent';
  });
  const channels = texts.filter((text) => CHANNEL_ONLY.test(text)).length;
  return {
    ...optIn(channels ? 75 : 72, ['marketing-own'], `question:${asked.marketing}`, 'options:with refusal'),
    optionMeanings: meanings,
  };
}

function acceptanceOf(asked: TextSignals, answers: Answer[]): Verdict | null {
  const optionMeanings = meaningsOf(answers, false);
  if (asked.terms && (asked.agree || asked.ack))
    return { ...acceptance('terms', 80, `question:${asked.terms}`), optionMeanings };
  if (asked.privacyDoc && (asked.agree || asked.ack)) {
    return { ...acceptance('acknowledgement', 78, `question:${asked.privacyDoc}`), optionMeanings };
  }
  return null;
}

/** What makes a yes/no question a question for consent. */
function topicOf(question: string, asked: TextSignals): string {
  if (asked.marketing && !(HABIT.test(question) && !asked.receive)) return asked.marketing;
  if (asked.dataSharing) return asked.dataSharing;
  const pictures = readPictures(question, asked);
  if (pictures) return pictures.reasons.join();
  if (asked.inverted && asked.dataProcessing) return asked.dataProcessing;
  if (asked.consent && !PARENTAL.test(question)) return asked.consent;
  const known = permittedBy(question) || handledBy(question);
  if (known) return known;
  const analysed = analysedFor(question);
  if (analysed.length > 0) return `analysis:${analysed.join()}`;
  if (asked.profiling && (asked.receive || asked.agree)) return asked.profiling;
  if (asked.dataProcessing && asked.agree) return asked.dataProcessing;
  // Agreeing to be approached, whatever for.
  return asked.agree && asked.receive && !asked.terms && !asked.privacyDoc ? asked.receive : '';
}

/** "Offers by e-mail: yes, send me everything / no": the question names it, an answer asks for it. */
function offerOf(question: string, asked: TextSignals, texts: readonly string[]): string {
  if (!asked.marketingWeak) return '';
  if (texts.some((text) => foldedSignals(text).receive !== '')) return asked.marketingWeak;
  return question.length <= SHORT_QUESTION ? firstHit(OFFERS, question) : '';
}

/**
 * "The leaders may give my child a plaster" under the bare heading "Permission": something is allowed to be done, nothing to be
 * known. Whether that is a consent in the sense of data protection a person must say.
 */
function actOf({ own, signals, headingSignals }: Evidence): string {
  if (!headingSignals.consent || signals.consent || topicOf(own, signals) || signals.dataProcessing) return '';
  return MAY_DO.exec(own)?.[0] ?? '';
}
const MAY_DO =
  /\b(mag|mogen|may|is allowed to|are allowed to|darf|durfen|peut|peuvent|a le droit|puede|pueden|puo|possono|moze|moga|pode|podem)\b/;

const SHORT_QUESTION = 60;
/** Asking what somebody does or did, not what may be done. */
const HABIT =
  /\b(do you (read|use|open|currently)|have you|did you|how (often|many)? ?do you|lees(t)? (u|je)|gebruikt? (u|je)|heeft u al|heb je al|lesen sie|nutzen sie|haben sie|lisez-vous|utilisez-vous|avez-vous)\b/;

function meaningsOf(answers: readonly Answer[], inverted: boolean): OptionMeaning[] {
  return answers.map((answer) => {
    if (answer === 'placeholder') return 'placeholder';
    if (answer === 'other') return 'other';
    return (answer === 'yes') === inverted ? 'refuse' : 'consent';
  });
}

/** Label, legend and heading together are the question; the block around only when they are silent and it is short. */
function questionOf(evidence: Evidence): string {
  const { own, heading, control } = evidence;
  const near = [heading, own, fold(control.description)].filter((part) => part !== '').join('. ');
  if (near.length > 12 && !/^(options?|opties|keuze|choice)$/.test(near)) return near;
  const around = evidence.around;
  return around.length < 500 ? `${near}. ${around}` : near;
}

function isYesNo(answers: readonly Answer[]): boolean {
  const yes = answers.filter((answer) => answer === 'yes').length;
  const no = answers.filter((answer) => answer === 'no').length;
  return (
    answers.length <= 5 && yes >= 1 && (no >= 1 || yes === answers.filter((answer) => answer !== 'placeholder').length)
  );
}

function answerOf(option: Option, words: string): Answer {
  const yes = YES.test(words);
  if (words === '' ? option.emptyValue : PLACEHOLDER.test(words) && (option.emptyValue || option.disabled || !yes)) {
    return 'placeholder';
  }
  if (NO.test(words)) return 'no';
  if (yes) return 'yes';
  // HTML's own placeholder label option has an empty value: nothing is sent, whatever its words are, in any language.
  return option.emptyValue ? 'placeholder' : 'other';
}

function optionWords(option: Option): string {
  return fold(option.text.normalised || option.accessibleName);
}

const NAMED = /\b(news ?letter|nieuwsbrief|opt ?in|mailing|marketing|consent)\b/;
