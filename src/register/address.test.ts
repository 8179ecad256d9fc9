import { describe, expect, it } from 'vitest';
import { hostsOf, isUnder, parseAddresses } from './address';

describe('parseAddresses', () => {
  it('reads origins and beginnings of paths, one a line, once each', () => {
    expect(parseAddresses(' Shop.example \n\nhttps://shop.example/\nhttp://other.example:8080/Lid worden\n')).toEqual([
      'http://other.example:8080/Lid%20worden',
      'https://shop.example',
    ]);
  });

  it.each([
    ['https://a.example\nhttps://a.example/?id=jan', 'line 2'],
    ['https://a.example/#x', 'line 1'],
    ['https://jan:geheim@a.example', 'line 1'],
    ['https://', 'line 1'],
    [' \n', 'no address'],
  ])('refuses %j without repeating it', (text, where) => {
    expect(() => parseAddresses(text)).toThrow(where);
    expect(() => parseAddresses(text)).not.toThrow(/jan/);
  });
});

describe('isUnder', () => {
  it.each([
    ['https://a.example/', 'https://a.example', true],
    ['https://a.example/shop/x', 'https://a.example', true],
    ['https://a.example.evil/', 'https://a.example', false],
    ['http://a.example/', 'https://a.example', false],
    ['https://a.example:8443/', 'https://a.example', false],
    ['https://a.example/shop', 'https://a.example/shop', true],
    ['https://a.example/shop/x', 'https://a.example/shop', true],
    ['https://a.example/shop/x', 'https://a.example/shop/', true],
    ['https://a.example/shopping', 'https://a.example/shop', false],
    ['https://a.example/', 'https://a.example/shop', false],
  ])('%s under %s: %s', (page, address, under) => {
    expect(isUnder(page, address)).toBe(under);
  });
});

it('names each host once', () => {
  expect(hostsOf(['https://a.example/x', 'http://a.example', 'https://b.example:8443', 'junk'])).toEqual([
    'a.example',
    'b.example:8443',
  ]);
});
