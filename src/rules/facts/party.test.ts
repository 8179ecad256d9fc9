import { describe, expect, it } from 'vitest';
import { isOtherParty, isUnder, placeOf } from './party';

describe('party', () => {
  it.each([
    ['www.example.org', 'https://example.org/', false],
    ['example.org:8080', 'https://shop.example.org/', false],
    ['a.github.io', 'https://b.github.io/', true],
    ['x.us1.list-manage.com', 'http://127.0.0.1:4000/', true],
    ['127.0.0.1:4001', 'http://127.0.0.1:4000/', false],
    ['example.org', 'file:///x.html', null],
  ])('%s seen from %s: %s', (host, page, other) => {
    expect(isOtherParty(host, page)).toBe(other);
  });

  it('knows what lies under a domain, and what only ends like it', () => {
    expect(isUnder('x.list-manage.com:443', 'list-manage.com')).toBe(true);
    expect(isUnder('list-manage.com', 'list-manage.com')).toBe(true);
    expect(isUnder('mylist-manage.com', 'list-manage.com')).toBe(false);
  });

  it('finds no place for what does not travel', () => {
    expect(placeOf('mailto:a@example.org')).toBeNull();
    expect(placeOf('about:srcdoc')).toBeNull();
  });
});
