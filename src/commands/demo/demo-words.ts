/** Words of made-up pages. Every site is under `.example`, which can never be a real one (RFC 2606). */
export interface DemoPage {
  path: string;
  language: 'nl' | 'en' | 'de';
  title: string;
  heading: string;
  /** Label and whether the box is ticked when the page opens. */
  boxes: readonly { words: string; name: string; on: boolean }[];
  button: string;
}

const RECIPIENTS = ['onze partners', 'Zorg & Zo', 'De Fietsfederatie', 'Uitgeverij Noord', 'het Reisfonds'];
const SUBJECTS = ['fietsen', 'reizen', 'boeken', 'tuinieren', 'koken', 'muziek', 'verzekeringen', 'kinderkleding'];

/** One of a site's pages. The same number always gives the same words. @param version words change over time */
export function demoPage(site: number, page: number, version: number): DemoPage {
  const subject = SUBJECTS[site % SUBJECTS.length] ?? '';
  const recipient = RECIPIENTS[(site + version) % RECIPIENTS.length] ?? '';
  const pages: readonly DemoPage[] = [
    {
      path: '/nieuwsbrief',
      language: 'nl',
      title: `Nieuwsbrief over ${subject}`,
      heading: 'Blijf op de hoogte',
      boxes: [
        { words: `Ja, ik wil de nieuwsbrief over ${subject} ontvangen`, name: 'newsletter', on: version % 2 === 0 },
        { words: `Mijn gegevens mogen naar ${recipient} voor aanbiedingen`, name: 'partners', on: site % 3 === 0 },
      ],
      button: 'Aanmelden',
    },
    {
      path: '/account/aanmaken',
      language: 'nl',
      title: `Account aanmaken – Webwinkel ${subject}`,
      heading: 'Uw keuzes',
      boxes: [
        { words: 'Ik ga akkoord met de algemene voorwaarden', name: 'terms', on: false },
        { words: `Stuur mij aanbiedingen over ${subject} per e-mail`, name: 'offers', on: site % 2 === 0 },
      ],
      button: 'Account aanmaken',
    },
    {
      path: '/subscribe',
      language: 'en',
      title: `Subscribe to our letters, edition ${version + 1}`,
      heading: 'Your consent',
      boxes: [
        { words: 'Send me the monthly letter with offers', name: 'letter', on: version % 3 === 0 },
        { words: `Share my details with selected partners of site ${site + 1}`, name: 'share', on: false },
      ],
      button: 'Subscribe',
    },
    {
      path: '/anmeldung',
      language: 'de',
      title: 'Anmeldung zum Rundschreiben',
      heading: 'Ihre Einwilligung',
      boxes: [
        { words: 'Ich möchte Angebote und Neuigkeiten per E-Mail erhalten', name: 'angebote', on: site % 5 === 0 },
      ],
      button: 'Anmelden',
    },
  ];
  const chosen = pages[page % pages.length];
  if (!chosen) throw new Error('no page');
  return chosen;
}
