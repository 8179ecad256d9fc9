import type { FormKind, LogColumn, LogReading, LogState } from '../../core/consent-log';
import { normaliseIdentifier } from '../identifier';

/** Names that logs give to their columns. What is proposed is looked at by a person before it counts. */
const NAMES: readonly (readonly [LogColumn, RegExp])[] = [
  [
    'identifier',
    /^(?:e-?mail(?:[ _-]?(?:address|adres))?|mail|subject|person|user|customer|klant|contact|telefoon|phone)/i,
  ],
  ['time', /(?:time|date|datum|tijd|moment|created|_at$)/i],
  ['status', /(?:status|state|action|event|opt[ _-]?(?:in|out)|consent(?:ed)?$|toestemming$)/i],
  ['choice', /(?:purpose|doel|choice|keuze|list|topic|category|subscription)/i],
  ['form', /(?:form|url|page|pagina|source|bron|activity|verwerking|address)/i],
  ['method', /(?:method|methode|channel|kanaal|how|wijze)/i],
];

export function proposedColumns(headings: readonly string[]): Partial<Record<LogColumn, string>> {
  const found: Partial<Record<LogColumn, string>> = {};
  for (const [column, pattern] of NAMES) {
    const taken = new Set(Object.values(found));
    const heading = headings.find((name) => !taken.has(name) && pattern.test(name.split('.').at(-1) ?? name));
    if (heading !== undefined) found[column] = heading;
  }
  return found;
}

export function proposedFormKind(cells: readonly string[]): FormKind {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length > 0 && filled.every((cell) => /^[\da-f]{64}$/i.test(cell.trim()))) return 'fingerprint';
  return filled.some((cell) => /^https?:\/\/|^[\w-]+(?:\.[\w-]+)+\//i.test(cell.trim())) ? 'address' : 'activity';
}

export function proposedIdentifierKind(cells: readonly string[]): LogReading['identifierKind'] {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const contacts = filled.filter((cell) => {
    try {
      return normaliseIdentifier(cell) !== '';
    } catch {
      return false;
    }
  });
  return contacts.length * 2 >= filled.length ? 'contact' : 'own';
}

const SAID: readonly (readonly [LogState, RegExp])[] = [
  [
    'withdrawn',
    /^(?:withdrawn|withdraw|revoked|unsubscribed?|opt(?:ed)?[ _-]?out|ingetrokken|afgemeld|uitgeschreven)$/i,
  ],
  ['refused', /^(?:refused|denied|declined|rejected|no|false|0|off|nee|geweigerd|uit)$/i],
  [
    'given',
    /^(?:given|granted|accepted|agreed|yes|true|1|on|opt(?:ed)?[ _-]?in|subscribed?|ja|akkoord|gegeven|aan|aangemeld)$/i,
  ],
];

/** What words of a status usually mean; `unknown` where that is not certain. */
export function proposedState(words: string): LogState {
  return SAID.find(([, pattern]) => pattern.test(words.trim()))?.[0] ?? 'unknown';
}
