import { describe, expect, it } from 'vitest';
import { addressFacts } from './address';

describe('addressFacts', () => {
  it.each([
    'http://127.1/',
    'http://0x7f000001/',
    'http://LOCALHOST./',
    'http://x.localhost/',
    'http://[::ffff:127.0.0.1]/',
  ])('knows this computer under another spelling: %s', (url) => {
    expect(addressFacts(url)).toMatchObject({ loopback: true });
  });

  it.each(['http://128.0.0.1/', 'http://notlocalhost/', 'http://localhost.example/', 'http://[::2]/'])(
    'does not take another host for it: %s',
    (url) => {
      expect(addressFacts(url)).toMatchObject({ loopback: false });
    },
  );

  it('gives no host to what has none', () => {
    expect(addressFacts('about:srcdoc')).toMatchObject({ inherits: true, privateNetwork: false });
    expect(addressFacts('file:///tmp/x.html')).toMatchObject({ scheme: 'file:', privateNetwork: false });
    expect(addressFacts('no address')).toMatchObject({ scheme: '', loopback: false, privateNetwork: false });
  });
});
