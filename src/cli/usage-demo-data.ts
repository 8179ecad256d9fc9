import type { Bilingual } from '../core/text';

export const DEMO_DATA_USAGE: Bilingual = {
  en: `usage: npm run demo-data [-- --captures N] [--rows N] [--profile DIR] [--open] [--lang LANGUAGE]

Makes a browser profile with captures in it, to look at and to take pictures of, and says in one line of JSON where it is.

  --captures N     real captures of the built-in demo form (4 unless told)
  --rows N         made-up captures besides, to try the list with: sealed, judged and signed as real ones are, and marked as
                   demo data in each of them; the same number gives the same captures (0 unless told)
  --profile DIR    the profile; a new one unless it is there already (./demo-profile unless told)
  --open           leave a window open on the list (needs a display)
  --lang LANGUAGE  nl or en

Exit codes: 0 done · 64 usage · 69 set-up is not possible · 70 the browser could not be driven.`,
  nl: `gebruik: npm run demo-data [-- --captures N] [--rows N] [--profile MAP] [--open] [--lang TAAL]

Maakt een browserprofiel met vastleggingen erin, om te bekijken en om afbeeldingen van te maken, en meldt in één regel JSON
waar het staat.

  --captures N     echte vastleggingen van het ingebouwde demoformulier (anders 4)
  --rows N         daarnaast verzonnen vastleggingen, om de lijst mee te proberen: verzegeld, beoordeeld en ondertekend als
                   echte, en in elk staat dat het demogegevens zijn; hetzelfde aantal geeft dezelfde vastleggingen (anders 0)
  --profile MAP    het profiel; een nieuw, tenzij het er al is (anders ./demo-profile)
  --open           laat een venster open staan op de lijst (vraagt een beeldscherm)
  --lang TAAL      nl of en

Afsluitcodes: 0 klaar · 64 gebruik · 69 inrichten kan niet · 70 de browser was niet te besturen.`,
};
