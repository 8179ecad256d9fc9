import { describe, expect, it } from 'vitest';
import { WITHHELD, withheldName } from './personal-runs';

const W = WITHHELD;

describe('withheldName', () => {
  it.each([
    'CookieConsent',
    'cookie_notice_accepted',
    '_ga_ABC123XYZ0',
    'wp-settings-time-1',
    'euconsent-v2',
    '__Secure-next-auth.session-token',
    'cookieConsentAcceptedByVisitorOfTheSite',
    'persist:root',
    '@@auth0spajs@@::user',
    'a#b',
    '',
    'toestemming é 😀',
  ])('keeps %s', (name) => expect(withheldName(name)).toEqual({ name, cut: false }));

  it.each([
    ['e-mail', 'user:jan@example.org', W],
    ['e-mail, percent-encoded', 'last_jan%40example.org', W],
    ['e-mail, badly encoded', 'jan%40example.org%zz', W],
    ['telephone', 'tel_0612345678', `tel_${W}`],
    ['long number', 'uid-1234567890123456789', `uid-${W}`],
    ['UUID', 'session.3f2504e0-4f89-11d3-9a0c-0305e82c3301.x', `session.${W}.x`],
    ['hexadecimal', 'amplitude_id_f4ac8d01b2cc90aa31fe', `amplitude_id_${W}`],
    ['hexadecimal letters only', 'id_abcdefabcdefabcdefabcdef', `id_${W}`],
    ['JSON Web Token', 'tok:eyJhbGciOi.eyJzdWIiOiI.c2ln_x-y', `tok:${W}`],
    ['base64 of an address', 'k:amFuQGV4YW1wbGUub3Jn', `k:${W}`],
    ['a query', 'cache:https://a.example/p?token=GEHEIM&x=1', `cache:https://a.example/p${W}`],
    ['a fragment of an address', 'https://a.example/p#GEHEIM', `https://a.example/p${W}`],
    ['IPv4', 'seen 192.168.10.20', `seen ${W}`],
    ['IPv6', 'ip2001:db8:0:1:2:3:4:5', `ip${W}`],
    ['IBAN', 'NL91ABNA0417164300', W],
  ])('withholds: %s', (_, name, kept) => expect(withheldName(name).name).toBe(kept));

  it('cuts long names, and leaves nothing of a token that stands across the cut', () => {
    const { name, cut } = withheldName(`${'a '.repeat(98)}12345678901234567890`);
    expect(cut).toBe(true);
    expect(name).toBe(`${'a '.repeat(98)}${W}`);
  });

  it('is done at once with what is very long', () => {
    const long = '1a'.repeat(2_000_000);
    expect(withheldName(long)).toEqual({ name: W, cut: true });
  });

  it('leaves no lone surrogate', () => {
    expect(withheldName('x\ud800').name).toBe('x\ufffd');
  });
});
