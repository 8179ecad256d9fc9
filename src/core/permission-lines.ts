import type { FactLines } from './consent-lines';
import type { FactsSummary } from './facts-summary';
import type { PermissionReading, PermissionSeen } from './permissions';
import type { Bilingual, Lang } from './text';

/**
 * What is said of permissions on a watched site, in one place for the dossier and the report. Null where nobody watched and
 * in older captures. Every text is ours.
 */
export function permissionLines({ permissions }: FactsSummary, lang: Lang): FactLines | null {
  if (!permissions) return null;
  const lines = permissions.map(({ name, readings }) => `${NAMES[name][lang]}: ${steps(readings, lang)}`);
  return {
    id: 'permissions',
    term: TERM[lang],
    lines: lines.length > 0 ? [...lines, ...unknown(permissions, lang)] : [UNTOLD[lang]],
  };
}

/** Where something was still to be asked: the browser tells nobody that it asked when no answer was given (Permissions, 5.2). */
function unknown(permissions: readonly PermissionSeen[], lang: Lang): string[] {
  return permissions.some(({ readings }) => readings.at(-1)?.state === 'prompt') ? [UNANSWERED[lang]] : [];
}

/** The first state bare, as nothing came of it yet; each change with its time and whether the visitor had acted. */
function steps(readings: readonly PermissionReading[], lang: Lang): string {
  const [first, ...changes] = readings;
  if (!first) return '';
  const at = (reading: PermissionReading) =>
    `${STATES[reading.state][lang]} (${seconds(reading.at, lang)}, ${ACTED[reading.afterAct ? 'after' : 'before'][lang]})`;
  return [at(first), ...changes.map((change) => `${THEN[lang]} ${at(change)}`)].join('; ');
}

function seconds(ms: number, lang: Lang): string {
  const shown = (ms / 1000).toFixed(1);
  return lang === 'nl' ? `na ${shown.replace('.', ',')} s` : `after ${shown} s`;
}

const TERM = { nl: 'Rechten van de site in de browser', en: 'What the browser lets the site do' };
const UNTOLD = { nl: 'De browser zegt er niets over.', en: 'The browser tells nothing of it.' };
const UNANSWERED = {
  nl: 'Of de site vroeg zonder dat iemand antwoord gaf, is niet bekend: dat zegt de browser niet.',
  en: 'Whether the site asked and nobody answered is not known: the browser does not tell.',
};
const THEN = { nl: 'daarna', en: 'then' };
const ACTED = {
  before: { nl: 'voordat de bezoeker iets deed', en: 'before any act of the visitor' },
  after: { nl: 'nadat de bezoeker iets in de pagina deed', en: 'after the visitor acted in the page' },
};
const NAMES: Record<PermissionSeen['name'], Bilingual> = {
  geolocation: { nl: 'locatie', en: 'location' },
  notifications: { nl: 'meldingen', en: 'notifications' },
  camera: { nl: 'camera', en: 'camera' },
  microphone: { nl: 'microfoon', en: 'microphone' },
  push: { nl: 'pushberichten', en: 'push messages' },
};
const STATES: Record<PermissionReading['state'], Bilingual> = {
  prompt: { nl: 'moet gevraagd worden', en: 'must be asked' },
  granted: { nl: 'toegestaan', en: 'granted' },
  denied: { nl: 'geweigerd', en: 'denied' },
};
