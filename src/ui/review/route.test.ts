import { describe, expect, it } from 'vitest';
import { WHOLE_LIST } from '../../core/list-view';
import { addressOf, type Route, routeOf } from './route';

const A = '6f1c2b7e-4a6d-4b0e-9a53-2f0a7d1c9e01';
const B = '0d9a3c11-7b52-4c0e-8a77-6c1f2e3d4b02';

describe('routeOf', () => {
  const routes: Exclude<Route, { page: 'unknown' }>[] = [
    { page: 'captures', view: WHOLE_LIST },
    {
      page: 'captures',
      view: { ...WHOLE_LIST, q: 'één & ander = 50%?', site: 'shop.example', from: '2026-11-01', sort: 'site' },
    },
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

  it('starts at the overview', () => {
    expect(routeOf('')).toEqual({ page: 'overview' });
    expect(routeOf('#/')).toEqual({ page: 'overview' });
    expect(routeOf(addressOf({ page: 'overview' }))).toEqual({ page: 'overview' });
  });

  it('says nothing in the address of what is not asked, and takes nothing from it that is not understood', () => {
    expect(addressOf({ page: 'captures', view: WHOLE_LIST })).toBe('#/captures');
    expect(addressOf({ page: 'captures', view: { ...WHOLE_LIST, severity: 'none' } })).toBe('#/captures?severity=none');
    expect(routeOf('#/captures?severity=worst&from=2026-13-45&sort=x&gaps=with&other=1')).toEqual({
      page: 'captures',
      view: { ...WHOLE_LIST, gaps: 'with' },
    });
  });

  it.each([
    '#/nowhere',
    '#/settings?x=1',
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
