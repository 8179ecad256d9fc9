import { expect, it } from 'vitest';
import { demoUnit } from './demo-unit';

it('the same number gives the same capture, which says that it is made up', async () => {
  const [one, again, other] = [await demoUnit(5), await demoUnit(5), await demoUnit(6)];
  expect(again).toEqual(one);
  expect(other.sealed.digest).not.toBe(one.sealed.digest);
  const { visit } = one.sealed.capture;
  expect([visit.browser.name, visit.readerVersion, visit.unattended]).toEqual(['demo data', 'demo data', true]);
  expect(visit.origin).toMatch(/\.example$/);
});
