import type { State } from '../core/controls';
import type { Finding } from '../core/evaluation';

/** Words of the command line, in both languages of the product; severity words as on the screens. */
const NL = {
  states: { on: '● aan', off: '○ uit', mixed: '◐ deels', unknown: '? onbekend' } satisfies Record<State, string>,
  setBy: {
    markup: 'door de opmaak',
    script: 'door een script',
    algorithm: 'door de browser',
    user: 'door de bezoeker',
    'restored-possible': 'mogelijk hersteld',
    'autofill-possible': 'mogelijk automatisch ingevuld',
    unknown: 'door onbekend',
  },
  grades: {
    'likely-violation': 'overtreding (waarschijnlijk)',
    'point-of-attention': 'aandachtspunt',
    'for-information': 'ter info',
  } satisfies Record<Finding['grade'], string>,
  needsReview: 'door een mens te beoordelen',
  choices: (n: number) => (n === 1 ? '1 keuze' : `${n} keuzes`),
  noChoices: 'Geen keuzes gevonden.',
  noFindings: 'Geen bevindingen.',
  findings: (n: number) => (n === 1 ? '1 bevinding' : `${n} bevindingen`),
  gaps: (n: number) => (n === 1 ? '1 hiaat (niet te lezen)' : `${n} hiaten (niet te lezen)`),
  record: 'Vastlegging',
  bundle: 'Bewijsbundel',
  failed: 'Niet vastgelegd',
  done: (kept: number, of: number) => `${kept} van ${of} adressen vastgelegd`,
  verdicts: {
    intact: 'ongewijzigd sinds het ondertekenen',
    'not-intact': 'NIET ongewijzigd',
    'not-a-bundle': 'geen bewijsbundel',
  },
  verdict: 'Controle',
  signerUnconfirmed: 'ondertekend; wie ondertekende is niet bevestigd',
  notProven: 'Niet bewezen',
  stockTools: "Nagerekend met gewone programma's, zonder onze code",
  outcomes: { passed: '✔ geslaagd', failed: '✘ mislukt', 'not-installed': '– niet aanwezig' },
  checks: (passed: number, failed: number) => `${passed} controles geslaagd, ${failed} mislukt`,
  opening: (url: string) => `Demoformulier op ${url}`,
  clicking: 'Knop in de werkbalk, vastleggen, bewijsbundel bewaren …',
  isOpen:
    'De browser staat open op het demoformulier. Klik op de knop van Toestemmingsgetuige; sluit het venster om te stoppen.',
  noDisplay: 'Er is geen beeldscherm: laat --open weg.',
};
type Words = typeof NL;

const EN: Words = {
  states: { on: '● on', off: '○ off', mixed: '◐ partly', unknown: '? unknown' },
  setBy: {
    markup: 'by the markup',
    script: 'by a script',
    algorithm: 'by the browser',
    user: 'by the visitor',
    'restored-possible': 'possibly restored',
    'autofill-possible': 'possibly autofilled',
    unknown: 'by unknown',
  },
  grades: {
    'likely-violation': 'likely violation',
    'point-of-attention': 'point of attention',
    'for-information': 'for information',
  },
  needsReview: 'for a person to judge',
  choices: (n) => (n === 1 ? '1 choice' : `${n} choices`),
  noChoices: 'No choices found.',
  noFindings: 'No findings.',
  findings: (n) => (n === 1 ? '1 finding' : `${n} findings`),
  gaps: (n) => (n === 1 ? '1 gap (could not be read)' : `${n} gaps (could not be read)`),
  record: 'Capture',
  bundle: 'Proof bundle',
  failed: 'Not captured',
  done: (kept, of) => `${kept} of ${of} addresses captured`,
  verdicts: { intact: 'unchanged since signing', 'not-intact': 'NOT unchanged', 'not-a-bundle': 'not a proof bundle' },
  verdict: 'Verification',
  signerUnconfirmed: 'signed; who signed is not confirmed',
  notProven: 'Not proven',
  stockTools: 'Checked with stock tools, without our code',
  outcomes: { passed: '✔ passed', failed: '✘ failed', 'not-installed': '– not installed' },
  checks: (passed, failed) => `${passed} checks passed, ${failed} failed`,
  opening: (url) => `Demo form at ${url}`,
  clicking: 'Toolbar button, capture, save proof bundle …',
  isOpen: 'The browser is open on the demo form. Click the Consent Witness button; close the window to stop.',
  noDisplay: 'There is no display: leave out --open.',
};

export const WORDS: Readonly<Record<'nl' | 'en', Words>> = { nl: NL, en: EN };
export type { Words };

/** Language of the output: as asked for, else as the terminal is set. */
export function outputLanguage(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): 'nl' | 'en' {
  const wanted = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return wanted.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
