import { lexicon } from './lexicon';

/** Above choices about what is done with what is known of somebody: whatever stands under it may be a consent. */
export const DATA_HEADING = /* @__PURE__ */ lexicon({
  nl: `(mijn|je|jouw|uw|onze) (gegevens|data|privacy); privacy*; (met|van|over) (je|jouw|uw|mijn|de) gegevens; gegevens (delen|gebruik*|en privacy); (wat|dit) … (mag|mogen) (wij|we|onze); wat (je|u) goed vindt; (uw|jouw|je|mijn) keuzes`,
  en: `(my|your) (data|privacy|information|personal data); privacy*; data (sharing|use|usage|controls?|settings|and privacy); with your data; (your|my) choices; what (we|you) … (may|allow|share|do with)`,
  de: `(meine|ihre|deine) (daten|privatsphäre); datenschutz*; privatsphäre*; daten(nutzung|freigabe|weitergabe|verwendung); (mit|aus|zu) (ihren|deinen|meinen) daten; (ihre|deine|meine) auswahl; was … (darf|dürfen)`,
  fr: `(mes|vos|tes) données; confidentialité; vie privée; données personnelles; (avec|de) vos données; (vos|mes) choix; ce que … (peut|peuvent|pouvons)`,
  es: `(mis|tus|sus) datos; privacidad; datos personales; (sus|tus|mis) (opciones|elecciones); lo que … (puede|pueden|podemos)`,
  it: `(i miei|i tuoi|i suoi|miei) dati; privacy; riservatezza; dati personali; (le sue|le tue|le mie) scelte; cosa … (può|possono|possiamo)`,
  pl: `(moje|twoje|państwa|swoje) dane; prywatnoś*; dane osobowe; (twoje|moje|państwa) wybory; co … (może|mogą|możemy)`,
  pt: `(os meus|os seus|meus|seus|teus) dados; privacidade; dados pessoais; (as suas|as minhas|as tuas) escolhas; o que … (pode|podem|podemos)`,
});

/** Somebody who does something: "we", "our". */
export const WE =
  /\b(we|we're|we'll|us|our|wij|ons|onze|wir|uns|unser\w*|nous|nos|notre|nosotr[oa]s|nuestr\w+|noi|nostr\w+|nasz\w*|nam|nas|nos|noss\w+)\b|\b(usamos|guardamos|compartimos|analizamos|medimos|usiamo|conserviamo|condividiamo|analizziamo|misuriamo|uzywamy|przechowujemy|udostepniamy|mierzymy|partilhamos|medimos|analisamos)\b/;

/** The visitor, as the one whose it is. */
export const MINE_OR_YOURS =
  /\b(my|your|mijn|je|jouw|uw|mein\w*|dein\w*|ihre?[nmrs]?|mes|mon|ma|vos|votre|tes|ton|ta|mis?|tus?|sus?|mi[oae]i?|miei|tuo[i]?|tua|tue|suo[i]?|sua|sue|moj\w*|moich|twoj\w*|twoich|swoj\w*|meus?|minhas?|teus?|tuas?|seus?|suas?)\b/;
