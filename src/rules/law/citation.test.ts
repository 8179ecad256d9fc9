import { expect, it } from 'vitest';
import { RULES } from '../registry';
import { citationOf } from './citation';

it.each([
  ['Art. 25(2)', { part: 'article', article: '25', paragraph: '2' }],
  ['Art. 13(2)(c)', { part: 'article', article: '13', paragraph: '2', point: 'c' }],
  ['Art. 4(11)', { part: 'article', article: '4', paragraph: '11' }],
  ['Art. 46', { part: 'article', article: '46' }],
  ['Art. 11.7a lid 1', { part: 'article', article: '11.7a', paragraph: '1' }],
  ['R32', { part: 'recital', recital: '32' }],
  ['para 79', { part: 'paragraph', paragraph: '79' }],
  ['paras 6-8', { part: 'paragraph', paragraph: '6-8' }],
  ['ex. 7', { part: 'example', example: '7' }],
  ['fn 42', { part: 'footnote', footnote: '42' }],
  ['C-673/17 (Planet49)', { part: 'case', case: 'C-673/17', name: 'Planet49' }],
  ['privacy by default', { part: 'subject', subject: 'privacy by default' }],
])('%s', (provision, parts) => {
  expect(citationOf(provision)).toEqual(parts);
});

it('of every rule, whatever has a number is taken apart', () => {
  for (const { id, basis } of RULES)
    for (const { provision, citation } of basis)
      if (/\d/.test(provision)) expect(citation?.part, `${id}: ${provision}`).not.toBe('subject');
});
