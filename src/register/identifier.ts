import { WitnessError } from '../core/errors';

/**
 * One spelling of what names a person, so that the same person gives the same pseudonym: an e-mail address in lower case,
 * or a telephone number as E.164. A number without a country is taken to be Dutch. The detail of the error never holds what
 * was typed.
 * @throws WitnessError `bad-input`
 */
export function normaliseIdentifier(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  return text.includes('@') ? emailOf(text) : phoneOf(text);
}

/** The part before the @ may differ by case by the standard (RFC 5321 section 2.4); no provider of note lets it. */
function emailOf(text: string): string {
  const [local = '', domain = '', ...more] = text.toLowerCase().split('@');
  const host = URL.canParse(`http://${domain}/`) ? new URL(`http://${domain}/`).hostname : '';
  const isAddress = more.length === 0 && /^[^\s"(),:;<>[\]\\]+$/.test(local) && /^[^\s/?#:]+\.[^\s/?#:]+$/.test(domain);
  if (!isAddress || host === '') throw new WitnessError('bad-input', 'not an e-mail address or telephone number');
  return `${local}@${host}`;
}

function phoneOf(text: string): string {
  // A trunk zero that is written between brackets after the country is not dialled: +31 (0)6.
  const digits = text
    .replace(/^(?:\+|00)(?=\s*\d)/, '+')
    .replace(/^(\+[\d\s]{1,5})\(0\)/, '$1')
    .replace(/[\s().\-/]/g, '');
  const number = /^0[1-9]/.test(digits) ? `+31${digits.slice(1)}` : digits;
  if (!/^\+[1-9]\d{6,14}$/.test(number))
    throw new WitnessError('bad-input', 'not an e-mail address or telephone number');
  return number;
}
