import { describe, expect, it } from 'vitest';
import { type SampleControl, sampleInput, words } from '../testing/sample-capture';
import { wordsOf } from './control-shape';

function wordsFor(part: SampleControl['control']): string {
  const control = sampleInput({ controls: [{ control: part }] }).frames[0]?.controls[0];
  if (!control) throw new Error('no sample');
  return wordsOf(control);
}

describe('wordsOf', () => {
  it('quotes what is shown, exactly', () => {
    expect(wordsFor({ text: words('Ja,  ik wil\ndit'), accessibleName: 'Ja, ik wil dit' })).toBe('Ja,  ik wil\ndit');
    expect(wordsFor({ text: words('Ja, ik wil dit'), accessibleName: '' })).toBe('Ja, ik wil dit');
  });

  it('does not quote a tick sign or a neighbour', () => {
    expect(wordsFor({ text: words('✓'), accessibleName: 'Nieuwsbrief' })).toBe('Nieuwsbrief');
    expect(wordsFor({ text: words('Lees meer'), accessibleName: 'Nieuwsbrief' })).toBe('Nieuwsbrief');
  });

  it('falls back on what there is', () => {
    expect(wordsFor({ text: words(''), accessibleName: '', heading: 'Reclame' })).toBe('Reclame');
    expect(wordsFor({ text: words(''), accessibleName: '', locator: { frame: '0', path: ['#a', '#b'] } })).toBe('#b');
  });
});
