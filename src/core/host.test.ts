import { describe, expect, it } from 'vitest';
import { hostOf } from './host';

describe('hostOf', () => {
  it.each([
    ['https://user:pw@a.example:8443/p?q=GEHEIM#x', 'a.example:8443'],
    ['wss://a.example/', 'a.example'],
    ['data:text/css,GEHEIM', null],
    ['blob:https://a.example/1', null],
    ['chrome-extension://abcdef/x.js', null],
    ['mailto:a@b.example', null],
    ['file:///page.html', null],
    ['not an address', null],
  ])('%s: %s', (address, host) => expect(hostOf(address)).toBe(host));
});
