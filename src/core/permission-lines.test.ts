import { expect, it } from 'vitest';
import { frame } from '../ui/testing/record-parts';
import { FactsSchema } from './facts';
import { summariseFacts } from './facts-summary';
import { permissionLines } from './permission-lines';

function linesOf(permissions: unknown, lang: 'nl' | 'en'): string[] | undefined {
  const facts = FactsSchema.parse({
    cookieNames: [],
    localStorageNames: [],
    sessionStorageNames: [],
    hosts: [],
    hostsComplete: true,
    formTargets: [],
    globalPrivacyControl: null,
    priorState: 'none-found',
    ...(permissions === undefined ? {} : { permissions }),
  });
  const summary = summariseFacts([frame('0', { facts })]);
  return summary ? permissionLines(summary, lang)?.lines : undefined;
}

it('says nothing where nobody watched, and that the browser told nothing where it did not', () => {
  expect(linesOf(undefined, 'en')).toBeUndefined();
  expect(linesOf([], 'en')).toEqual(['The browser tells nothing of it.']);
});

it('tells each change, when it was and whether the visitor had acted', () => {
  const readings = [
    { at: 12, state: 'prompt', afterAct: false },
    { at: 1234, state: 'granted', afterAct: false },
    { at: 5000, state: 'denied', afterAct: true },
  ];
  expect(linesOf([{ name: 'geolocation', readings }], 'nl')).toEqual([
    'locatie: moet gevraagd worden (na 0,0 s, voordat de bezoeker iets deed); daarna toegestaan (na 1,2 s, voordat de bezoeker iets deed); daarna geweigerd (na 5,0 s, nadat de bezoeker iets in de pagina deed)',
  ]);
  expect(linesOf([{ name: 'camera', readings: readings.slice(0, 1) }], 'en')).toEqual([
    'camera: must be asked (after 0.0 s, before any act of the visitor)',
    'Whether the site asked and nobody answered is not known: the browser does not tell.',
  ]);
});
