import type { Bilingual } from './text';

const UNITS = [
  { ms: 86_400_000, nl: 'd', en: 'd' },
  { ms: 3_600_000, nl: 'u', en: 'h' },
  { ms: 60_000, nl: 'min', en: 'min' },
  { ms: 1000, nl: 's', en: 's' },
] as const;

/** How the computer's own clock stood beside that of a time-stamp authority, in words. @param ms positive when it was ahead */
export function clockWords(ms: number): Bilingual {
  const size = Math.abs(ms);
  const unit = UNITS.find((each) => size >= each.ms);
  if (!unit)
    return {
      nl: 'De klok van de computer liep gelijk met die van de autoriteit.',
      en: 'The clock of the computer agreed with that of the authority.',
    };
  const n = Math.round(size / unit.ms);
  return ms > 0
    ? {
        nl: `De klok van de computer liep ${n} ${unit.nl} vóór op die van de autoriteit.`,
        en: `The clock of the computer was ${n} ${unit.en} ahead of that of the authority.`,
      }
    : {
        nl: `De klok van de computer liep ${n} ${unit.nl} achter op die van de autoriteit.`,
        en: `The clock of the computer was ${n} ${unit.en} behind that of the authority.`,
      };
}
