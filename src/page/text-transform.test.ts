import { describe, expect, it } from 'vitest';
import { transformed } from './text-transform';

const dutch = () => 'nl';

describe('text as CSS transforms it', () => {
  it('capitalises whole words, also when they begin in another element', () => {
    const capitals = (text: string, before = '') => transformed(text, 'capitalize', before, dutch);
    expect(capitals("ja, e-mail over foto's (elke maand)")).toBe("Ja, E-Mail Over Foto's (Elke Maand)");
    expect(capitals('euws en meer', 'i')).toBe('euws En Meer');
    expect(capitals('meer', ' ')).toBe('Meer');
    expect(capitals('ik\u00a0wil')).toBe('Ik\u00a0Wil');
    expect(capitals('3d ßa ǆep')).toBe('3d ßa ǅep');
  });

  it('has the capitals of the language', () => {
    expect(transformed('istiyorum', 'uppercase', '', () => 'tr')).toBe('İSTİYORUM');
    expect(transformed('groß', 'uppercase', '', () => 'geen taal!')).toBe('GROSS');
    expect(transformed('JA', 'lowercase', '', dutch)).toBe('ja');
    expect(transformed('ja', 'none', '', dutch)).toBe('ja');
  });
});
