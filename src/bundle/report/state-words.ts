import type { Gap } from '../../core/capture';
import type { Provenance, State } from '../../core/controls';
import type { Grade, Outcome, Severity } from '../../core/evaluation';
import type { Facts } from '../../core/facts';
import type { Verdict } from '../../core/review-events';
import type { Bilingual } from '../../core/text';

/** State has a glyph and a word: never by colour alone. */
export const STATE_WORDS: Record<State, Bilingual> = {
  on: { nl: '☑ aan', en: '☑ on' },
  off: { nl: '☐ uit', en: '☐ off' },
  mixed: { nl: '◪ deels aan', en: '◪ partly on' },
  unknown: { nl: '? onbekend', en: '? unknown' },
};

export const PROVENANCE_WORDS: Record<Provenance, Bilingual> = {
  markup: { nl: 'de site, in de broncode', en: 'the site, in the markup' },
  script: { nl: 'de site, door een script', en: 'the site, by a script' },
  algorithm: { nl: 'de browser, volgens de HTML-regels', en: 'the browser, by the rules of HTML' },
  user: { nl: 'de bezoeker', en: 'the visitor' },
  'restored-possible': { nl: 'mogelijk hersteld door de browser', en: 'possibly restored by the browser' },
  'autofill-possible': { nl: 'mogelijk automatisch ingevuld', en: 'possibly filled in automatically' },
  unknown: { nl: 'onbekend', en: 'unknown' },
};

export const GRADE_WORDS: Record<Grade, Bilingual> = {
  'likely-violation': { nl: 'overtreding (waarschijnlijk)', en: 'likely violation' },
  'point-of-attention': { nl: 'aandachtspunt', en: 'point of attention' },
  'for-information': { nl: 'ter info', en: 'for information' },
};

export const OUTCOME_WORDS: Record<Outcome, Bilingual> = {
  fail: { nl: '✗ voldoet niet', en: '✗ fails' },
  'needs-review': { nl: '? beoordeling nodig', en: '? needs review' },
  pass: { nl: '✓ voldoet', en: '✓ passes' },
  'not-applicable': { nl: '– niet van toepassing', en: '– not applicable' },
  error: { nl: '! regel liep vast', en: '! rule broke down' },
};

export const VERDICT_WORDS: Record<Verdict, Bilingual> = {
  confirmed: { nl: '✓ bevestigd', en: '✓ confirmed' },
  dismissed: { nl: '✗ verworpen', en: '✗ dismissed' },
  'needs-more': { nl: '? meer nodig', en: '? needs more' },
  'not-assessed': { nl: '– geen oordeel', en: '– not assessed' },
};

export const SURENESS_WORDS: Record<'high' | 'medium' | 'low', Bilingual> = {
  high: { nl: 'hoog', en: 'high' },
  medium: { nl: 'middel', en: 'medium' },
  low: { nl: 'laag', en: 'low' },
};

export const PRIOR_STATE_WORDS: Record<Facts['priorState'], Bilingual> = {
  found: {
    nl: 'Er is een naam gevonden waarmee sites een keuze onthouden: hier is mogelijk eerder gekozen, en standen kunnen van de bezoeker zelf zijn.',
    en: 'A name was found that sites use to remember a choice: an earlier choice may have been made here, and states may be the visitor’s own.',
  },
  'none-found': {
    nl: 'Er is geen naam gevonden met een gangbaar woord voor zo’n keuze. Een keuze die onder een andere naam is onthouden, is niet uitgesloten.',
    en: 'No name was found with a common word for such a choice. A choice remembered under another name is not ruled out.',
  },
  unknown: { nl: 'Onbekend: niet alle namen waren te lezen.', en: 'Unknown: not all names could be read.' },
};

export const GPC_WORDS: Record<'on' | 'off' | 'untold', Bilingual> = {
  on: { nl: 'aan', en: 'on' },
  off: { nl: 'uit', en: 'off' },
  untold: { nl: 'de browser zegt het niet', en: 'the browser does not tell' },
};

export const GAP_WORDS: Record<Gap['reason'], Bilingual> = {
  'no-permission': { nl: 'geen toestemming om dit frame te lezen', en: 'no permission to read this frame' },
  'frame-not-read': { nl: 'frame gaf geen antwoord', en: 'frame did not answer' },
  'frame-gone': { nl: 'frame verdween', en: 'frame went away' },
  'reader-failed': { nl: 'lezen mislukt', en: 'reading failed' },
  'closed-shadow-root': { nl: 'gesloten schaduwboom', en: 'closed shadow root' },
  'limit-reached': { nl: 'grens bereikt', en: 'limit reached' },
  'screenshot-failed': { nl: 'schermafdruk mislukt', en: 'screenshot failed' },
  'state-changed-during-capture': { nl: 'stand veranderde tijdens vastleggen', en: 'state changed during capture' },
  'words-changed-during-capture': {
    nl: 'woorden van een verzoek veranderden tijdens vastleggen',
    en: 'words of a notice changed during capture',
  },
  'picture-incomplete': { nl: 'schermafdruk toont niet de hele pagina', en: 'screenshot is not of the whole page' },
  'scroll-not-restored': {
    nl: 'pagina kwam na de schermafdruk niet op dezelfde plaats terug',
    en: 'page did not come back to where it was after the screenshot',
  },
  'information-not-fetched': { nl: 'informatie niet opgehaald', en: 'information not fetched' },
  'unreadable-document': { nl: 'document niet leesbaar', en: 'unreadable document' },
};

export const SEVERITY_WORDS: Record<Severity, Bilingual> = {
  violation: { nl: 'overtreding', en: 'violation' },
  warning: { nl: 'aandachtspunt', en: 'point of attention' },
  info: { nl: 'ter informatie', en: 'for information' },
};
