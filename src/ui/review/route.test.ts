import { describe, expect, it } from 'vitest';
import { addressOf, type Route, routeOf } from './route';

const A = '6f1c2b7e-4a6d-4b0e-9a53-2f0a7d1c9e01';
const B = '0d9a3c11-7b52-4c0e-8a77-6c1f2e3d4b02';

describe('routeOf', () => {
  const routes: Exclude<Route, { page: 'unknown' }>[] = [
    { page: 'captures' },
    { page: 'capture', captureId: A },
    { page: 'compare', before: A, after: B },
    { page: 'consents' },
    { page: 'consent', recordId: A },
    { page: 'bundle' },
    { page: 'bundle', captureId: A },
    { page: 'bundle', captureId: A, other: B },
    { page: 'retention' },
    { page: 'settings' },
  ];
  it.each(routes)('reads back $page', (route) => {
    expect(routeOf(addressOf(route))).toEqual(route);
  });

  it('starts at the list', () => {
    expect(routeOf('')).toEqual({ page: 'captures' });
    expect(routeOf('#/')).toEqual({ page: 'captures' });
  });

  it.each([
    '#/nowhere',
    '#/capture',
    '#/capture/1',
    '#/consent',
    `#/consents/${A}`,
    `#/compare/${A}`,
    '#/capture/<img>',
    `#/settings/${A}`,
    `#/capture/${A}/${B}`,
    `#/bundle/${A}/${B}/${A}`,
    '#/bundle/1',
  ])('knows that %s leads nowhere', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'unknown' });
  });
});
