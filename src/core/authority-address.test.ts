import { expect, test } from 'vitest';
import { authorityAddress } from './authority-address';

test.each([
  ['https://tsa.example/tsr', 'https://tsa.example/tsr'],
  ['  https://tsa.example  ', 'https://tsa.example/'],
  ['https://tsa.example:8443/a?policy=2#part', 'https://tsa.example:8443/a?policy=2'],
  ['http://127.0.0.1:3000/tsa', 'http://127.0.0.1:3000/tsa'],
  ['http://localhost/', 'http://localhost/'],
  ['http://[::1]:3000/', 'http://[::1]:3000/'],
])('%s may be asked', (entered, address) => {
  expect(authorityAddress(entered)).toEqual({ address, origin: new URL(address).origin });
});

test.each([
  '',
  'tsa.example',
  'http://tsa.example/tsr',
  'http://127.0.0.1.tsa.example/',
  'http://localhost.tsa.example/',
  'https://name:secret@tsa.example/',
  'https://name@tsa.example/',
  'ftp://tsa.example/',
  'file:///etc/hosts',
  'javascript:alert(1)',
])('%s may not', (entered) => {
  expect(authorityAddress(entered)).toBeNull();
});
