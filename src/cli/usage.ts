import type { Bilingual } from '../core/text';

export const CAPTURE_USAGE: Bilingual = {
  en: `usage: npm run capture -- URL… [--out DIR] [--json] [--wait MS] [--timeout MS] [--lang LANGUAGE]
                             [--picture WHAT] [--statements] [--from FILE]

Captures each address through the extension in a real browser, unattended. Nothing is clicked.

  --out DIR        keep a signed proof bundle of each capture in DIR
  --json           one line of JSON per address on stdout (src/cli/capture-line.schema.json)
  --wait MS        wait so long after loading, instead of until the network is quiet for 2 s (at most 10 s)
  --timeout MS     give up on an address that does not load in so long (30000 unless told)
  --lang LANGUAGE  language the browser asks pages in, such as nl-NL or en-GB
  --statements     keep the privacy and cookie statements it links to as well: asks those sites for them, without cookies
  --picture WHAT   notice (unless told), viewport, or full-page (the page is scrolled and put back)
  --from FILE      read addresses from a file, one per line; - is standard input
  --json-schema    print the JSON Schema of those lines and stop

Exit codes: 0 all captured · 2 some address failed (its line says why) · 64 usage · 69 set-up is not possible ·
70 the browser could not be driven. Use npm run -s to keep npm's own lines off stdout.`,
  nl: `gebruik: npm run capture -- URL… [--out MAP] [--json] [--wait MS] [--timeout MS] [--lang TAAL]
                               [--picture WAT] [--statements] [--from BESTAND]

Legt elk adres onbemand vast met de extensie in een echte browser. Er wordt nergens op geklikt.

  --out MAP        bewaar van elke vastlegging een ondertekende bewijsbundel in MAP
  --json           één regel JSON per adres op stdout (src/cli/capture-line.schema.json)
  --wait MS        wacht zo lang na het laden, in plaats van tot het netwerk 2 s stil is (hoogstens 10 s)
  --timeout MS     geef een adres op dat niet zo snel laadt (anders 30000)
  --lang TAAL      taal waarin de browser pagina's vraagt, zoals nl-NL of en-GB
  --statements     bewaar ook de gekoppelde privacy- en cookieverklaringen: vraagt die sites erom, zonder cookies
  --picture WAT    notice (verzoek, anders dit), viewport (venster) of full-page (hele pagina: die wordt verschoven en
                   teruggezet)
  --from BESTAND   lees adressen uit een bestand, één per regel; - is de standaardinvoer
  --json-schema    toon het JSON Schema van die regels en stop

Afsluitcodes: 0 alles vastgelegd · 2 een adres mislukte (de regel zegt waarom) · 64 gebruik · 69 inrichten kan niet ·
70 de browser was niet te besturen. Met npm run -s blijven de regels van npm zelf weg van stdout.`,
};

export const START_USAGE: Bilingual = {
  en: `usage: npm start [-- URL…] [--open] [--out DIR] [--lang LANGUAGE]

Does the main job once, in a real browser with the built extension: opens the built-in demo form, clicks the toolbar
button, captures, saves the proof bundle, verifies it, and prints what was found. With addresses it does the same for those.

  --open           leave a browser open on the demo form with the extension installed (needs a display)
  --out DIR        where bundles go (./evidence unless told)
  --lang LANGUAGE  nl or en

Exit codes: 0 done and intact · 1 a bundle is not intact · 2 some address failed · 64 usage · 69 set-up is not possible ·
70 the browser could not be driven.`,
  nl: `gebruik: npm start [-- URL…] [--open] [--out MAP] [--lang TAAL]

Doet het hoofdwerk één keer, in een echte browser met de gebouwde extensie: opent het ingebouwde demoformulier, klikt op de
knop in de werkbalk, legt vast, bewaart de bewijsbundel, controleert die en toont wat er gevonden is. Met adressen doet het
hetzelfde voor die adressen.

  --open           laat een browser open staan op het demoformulier, met de extensie erin (vraagt een beeldscherm)
  --out MAP        waar de bundels komen (anders ./evidence)
  --lang TAAL      nl of en

Afsluitcodes: 0 klaar en ongewijzigd · 1 een bundel is niet ongewijzigd · 2 een adres mislukte · 64 gebruik · 69 inrichten
kan niet · 70 de browser was niet te besturen.`,
};

export const JUDGE_USAGE: Bilingual = {
  en: `usage: npm run judge -- BUNDLE|CAPTURE.json… [--against EVALUATION.json] [--out DIR] [--all] [--json] [--lang nl|en]

Judges stored evidence again with the current rule set, and shows against the evaluation stored with it what changed, rule
by rule, and why. Evidence is only read: a bundle is verified first, earlier evaluations are never overwritten.

  --against FILE   an evaluation to compare a bare capture with (from data/evaluations/ of a bundle)
  --out DIR        keep each new evaluation in DIR, as CAPTURE-ID.RULE-SET.json
  --all            list every finding of the new evaluation, not only what changed
  --json           one line of JSON per capture on stdout

Exit codes: 0 judged, changed or not · 1 a bundle is not intact · 2 not a bundle or capture, or not kept · 64 usage.`,
  nl: `gebruik: npm run judge -- BUNDEL|VASTLEGGING.json… [--against BEOORDELING.json] [--out MAP] [--all] [--json]
                             [--lang nl|en]

Beoordeelt bewaard bewijs opnieuw met de huidige regelset en toont, tegenover de beoordeling die erbij bewaard is, wat er
veranderde, regel voor regel, en waarom. Bewijs wordt alleen gelezen: een bundel wordt eerst gecontroleerd, eerdere
beoordelingen worden nooit overschreven.

  --against FILE   een beoordeling om een losse vastlegging mee te vergelijken (uit data/evaluations/ van een bundel)
  --out MAP        bewaar elke nieuwe beoordeling in MAP, als VASTLEGGING.REGELSET.json
  --all            toon elke bevinding van de nieuwe beoordeling, niet alleen wat veranderde
  --json           één regel JSON per vastlegging op stdout

Afsluitcodes: 0 beoordeeld, veranderd of niet · 1 een bundel is niet ongewijzigd · 2 geen bundel of vastlegging, of niet
bewaard · 64 gebruik.`,
};
