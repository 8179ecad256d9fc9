import { describe, expect, it } from 'vitest';
import { namesReading } from './facts';
import { cookieNames, cookieNamesInFirefox } from './stored-names';

describe('cookieNames', () => {
  it('are what stands before the first equals sign; a cookie without a name is all value', () => {
    expect(cookieNames('a=1; b==2; GEHEIM; c=; d=x=y')).toEqual(['a', 'b', 'c', 'd']);
    expect(cookieNames('')).toEqual([]);
    expect(cookieNamesInFirefox('a=1; GEHEIM=; c==; d=x=y; GEHEIM=')).toEqual([
      'a',
      '(withheld)',
      'c',
      'd',
      '(withheld)',
    ]);
  });
});

describe('namesReading', () => {
  it('sorts, and names each once', () => {
    expect(namesReading(['b', 'a', 'b'])).toEqual({ names: ['a', 'b'], cut: false });
  });

  it('says that names were left out, and that one was cut short', () => {
    const many = Array.from({ length: 501 }, (_, i) => `k${i}`);
    expect(namesReading(many).names).toHaveLength(500);
    expect(namesReading(many).cut).toBe(true);
    expect(namesReading(['a'.repeat(201)])).toEqual({ names: ['(withheld)'], cut: true });
    expect(namesReading(many.slice(0, 500)).cut).toBe(false);
  });
});
