import { expect, it } from 'vitest';
import { fold } from './fold';
import { cookiePurposes, wordedPurposes } from './purposes';
import { classesOf, type PageSketch } from './test-controls';
import { foldedSignals } from './text-signals';

type Said = readonly (readonly [purposes: string, words: string])[];

const cookie = (words: string) => cookiePurposes(fold(words)).join(' ');
const worded = (words: string) => wordedPurposes(fold(words), foldedSignals(fold(words))).join(' ');

/** All that differ at once: what is said, what is found. */
function differing(said: Said, read: (words: string) => string): string[] {
  return said.flatMap(([purposes, words]) => {
    const found = read(words);
    return found === purposes ? [] : [`${words}: ${purposes} -> ${found}`];
  });
}

it('reads purposes of cookies that are said in a sentence', () => {
  const said: Said = [
    ['advertising profiling', 'Advertenties op basis van wat je leest'],
    ['advertising profiling', 'Ads matched to your shopping habits'],
    ['advertising profiling', 'Werbung auf Grundlage meiner Suchanfragen'],
    ['advertising profiling', "Des annonces en fonction de ce que j'écoute"],
    ['advertising profiling', 'Anuncios según mis compras'],
    ['advertising profiling', 'Inserzioni in base a quello che leggo'],
    ['advertising profiling', 'Reklamy na podstawie moich zainteresowań'],
    ['advertising profiling', 'Anúncios com base nas minhas pesquisas'],
    ['analytics', 'Bereiksonderzoek'],
    ['analytics', 'Count how often articles are opened'],
    ['analytics', 'Sehen, welche Seiten häufig gelesen werden'],
    ['analytics', 'Savoir quelles rubriques sont consultées'],
    ['analytics', 'Contar las visitas'],
    ['analytics', 'Capire quali pagine sono visitate di più'],
    ['analytics', 'Pomiar ruchu'],
    ['analytics', 'Statystyka'],
    ['analytics', 'Contar os cliques'],
    ['analytics advertising', 'Misurare quante persone vedono gli annunci'],
    ['functional', 'Onthoud mijn winkelmandje'],
    ['functional', 'Remember my language and city'],
    ['functional', 'Meine Filiale merken'],
    ['functional', 'Mémoriser mes trajets'],
    ['functional', 'Recordar mi idioma'],
    ['functional', 'Ricorda il mio negozio'],
    ['functional', 'Zapamiętaj moje miasto'],
    ['functional', 'Recordar o meu idioma'],
    ['social-media', 'Inhalte aus sozialen Medien'],
    ['social-media', 'Boutons de partage'],
    ['location', 'Weten waar je bent'],
    ['location', 'Use where I am to show the weather'],
    ['location', 'Erkennen, wo ich mich befinde'],
    ['location', 'Saber dónde me encuentro'],
    ['location', 'Sapere dove mi trovo'],
    ['location', 'Wiedzieć, gdzie jestem'],
    ['device-storage', 'Store identifiers on your device'],
    ['device-storage', 'Gegevens op je apparaat lezen'],
    ['device-storage', 'Lire des informations sur votre terminal'],
    ['data-sharing', 'Pass on my purchase history'],
    ['data-sharing', 'Mijn kijkgedrag delen'],
    ['data-sharing', 'Meinen Hörverlauf weitergeben'],
    ['data-sharing', 'Cession de mes données'],
    ['data-sharing', 'Condividere i miei acquisti'],
    ['data-sharing', 'Przekazywanie moich danych'],
    ['data-sharing', 'Partilhar o meu histórico'],
    ['profiling', 'Build a profile of your tastes'],
    ['data-processing', 'Training on your messages'],
    ['advertising profiling', 'Tailor ads to my interests'],
    ['profiling', 'Aanbevelingen die bij je leesgedrag passen'],
    ['profiling', 'Empfehlungen aus meinem Hörverlauf'],
    ['profiling', 'Recommandations tirées de mon historique'],
    ['profiling', 'Sugerencias basadas en lo que he visto'],
    ['profiling', 'Podpowiedzi na podstawie historii przeglądania'],
    ['analytics advertising', 'Nagaan of advertenties werken'],
    ['analytics advertising', 'Saber si los anuncios funcionan'],
    ['analytics', 'Rilevazione degli ascolti'],
    ['analytics', 'Send crash logs'],
    ['functional', 'Onthouden waar ik gebleven was'],
    ['functional', 'Remember where I left off'],
    ['device-storage', 'Auf meinem Gerät speichern und auslesen'],
    ['device-storage', 'Zapis i odczyt na moim urządzeniu'],
    ['location', 'My rough location'],
    ['data-sharing', 'Let suppliers see my reading habits'],
  ];
  expect(differing(said, cookie)).toEqual([]);
});

it('reads no purpose into words that only look like one', () => {
  const said: Said = [
    ['unknown', 'Tell me where I am on the waiting list'],
    ['unknown', 'Laat zien waar ik ben gebleven'],
    ['unknown', 'Remember my choice'],
    ['unknown', 'Onthoud mijn keuze'],
    ['unknown', 'Meine Auswahl merken'],
    ['unknown', 'See how many points you have'],
    ['unknown', 'Mijn gegevens delen met vrienden'],
    ['unknown', 'Weitere Details anzeigen'],
    ['advertising', 'Personalisierte Anzeigen'],
    ['advertising', 'Ads based on the page you are reading'],
    ['unknown', 'Bewertung nach Ihrem Besuch'],
    ['unknown', 'Price based on your postcode'],
    ['unknown', 'Read books on my phone'],
    ['unknown', 'Let me know how many points I have'],
    ['advertising', 'Show me adverts on other sites'],
    ['advertising', 'Publicité sur d’autres sites'],
  ];
  expect(differing(said, cookie)).toEqual([]);
});

it('reads what worded consents are for', () => {
  const said: Said = [
    ['advertising profiling', 'Toon mij advertenties die passen bij mijn interesses'],
    ['advertising profiling', 'Publicités selon mes achats'],
    ['advertising', 'Nie zgadzam się na wyświetlanie reklam'],
    ['marketing-own channel-post', 'Je ne veux pas recevoir de demandes de dons par courrier'],
    ['marketing-own channel-telephone', 'Bel mij niet voor donatieverzoeken'],
    ['marketing-own channel-telephone', 'Sie dürfen mich mit Angeboten anrufen'],
    ['marketing-own channel-telephone', 'Podéis llamarme con ofertas'],
    ['marketing-own channel-telephone', 'Vorrei essere chiamato per le promozioni'],
    ['advertising profiling', 'I do not want ads chosen by my activity'],
    ['data-sharing', 'I consent to you telling my GP about my results'],
    ['unknown', 'Ich mache mit: der Verein wird mich unterstützen'],
    ['unknown', 'Count me in for what is new'],
    ['unknown', 'Keep my CV for this position and my place in the queue'],
    ['unknown channel-email', 'Contact me by email about my purchases'],
    ['unknown channel-telephone', 'Mag Brandaris je bellen?'],
    [
      'marketing-partners data-sharing',
      'Cessione dei miei dati ad aziende che potranno scrivermi per le loro promozioni',
    ],
    ['data-sharing marketing-partners', 'Communiquer mes coordonnées à Solvia pour un devis'],
    ['special-category', 'Doy mi permiso para usar mi cuestionario médico'],
    ['special-category', 'Use my answers to the health questionnaire'],
    ['data-sharing', 'Opname: vermelding in het telefoonboek'],
    ['profiling', 'Ich widerspreche der automatisierten Bewertung'],
    ['profiling', 'I do not want my application ranked by an algorithm'],
    ['marketing-partners', 'No deseo recibir publicidad de empresas asociadas'],
  ];
  expect(differing(said, worded)).toEqual([]);
});

it('names a channel only where somebody is reached by it', () => {
  const said: Said = [
    ['marketing-own', 'Stuur mij nieuws over elke nieuwe blog-post'],
    ['marketing-own', 'Send me offers from the magazine called Spark'],
    ['unknown', 'Ik ga akkoord met verwerking van mijn e-mailadres en telefoonnummer'],
    ['marketing-own channel-post', 'Acconsento a ricevere offerte per posta'],
    ['marketing-own channel-email', 'Chcę otrzymywać oferty pocztą elektroniczną'],
    ['marketing-own channel-post', 'Aceito receber ofertas por correio'],
    ['marketing-own channel-email', 'Quiero recibir novedades por correo electrónico'],
    ['marketing-own channel-email', 'Desidero ricevere offerte via posta elettronica'],
    ['marketing-own channel-post', 'Stuur mij aanbiedingen in de brievenbus'],
    ['marketing-own channel-telephone', 'Ich möchte zu Angeboten angerufen werden'],
    ['data-processing', 'I agree that my email address and phone number are data that will be processed'],
  ];
  expect(differing(said, worded)).toEqual([]);
});

const found = (page: PageSketch) => classesOf(page).map((control) => control.purposes.join(' '));

const CHOOSE = {
  kind: 'dialog',
  heading: 'Privacy settings',
  text: 'We use cookies for the purposes below.',
  buttons: ['Accept all', 'Reject all'],
} as const;

it('takes the purpose of a bare title from the words below it', () => {
  expect(
    found({
      notice: CHOOSE,
      controls: [
        { text: 'Make it better', around: 'Make it better Counts how often screens are opened' },
        {
          text: 'Personalised experience',
          around: 'Personalised experience Uses what you listen to for your start page',
        },
        { text: 'Never miss a thing', around: 'Never miss a thing E-mails with news and offers' },
        { text: 'Personalised ads', around: 'Personalised ads According to your tastes' },
      ],
    }),
  ).toEqual(['analytics', 'functional profiling', 'marketing-own channel-email', 'advertising']);
});

it('reads rows of equal buttons by the words of the row', () => {
  const pair = [
    { text: 'Refuser', kind: 'toggle-button' },
    { text: 'Autoriser', kind: 'toggle-button' },
  ] as const;
  const page: PageSketch = {
    notice: { ...CHOOSE, heading: 'Vos choix' },
    controls: [...pair, ...pair, ...pair],
  };
  const shown =
    'Vos choix Nos cookies. Mesure d’audience Refuser Autoriser Publicité selon vos goûts Refuser Autoriser Ma position Refuser Autoriser';
  expect(found(withWords(page, shown))).toEqual([
    'analytics',
    'analytics',
    'advertising profiling',
    'advertising profiling',
    'location',
    'location',
  ]);
});

it('finds no purpose in the names of a list of vendors', () => {
  const names = ['Ostrich Media', 'Pelikan Reklam', 'Quartz Analytics', 'Rondo GmbH'];
  const page: PageSketch = { notice: CHOOSE, controls: ['Statistics', ...names] };
  expect(found(withWords(page, `Privacy settings Statistics Our 4 partners ${names.join(' ')} Save`))).toEqual([
    'analytics',
    'unknown',
    'unknown',
    'unknown',
    'unknown',
  ]);
  // Categories that mention partners stay categories.
  const categories = ['External Media', 'Product Analytics', 'Social Media'];
  const kept: PageSketch = { notice: CHOOSE, controls: categories };
  expect(found(withWords(kept, `Privacy settings Our 4 partners ${categories.join(' ')} Save`))).toEqual([
    'social-media',
    'analytics',
    'social-media',
  ]);
});

function withWords(page: PageSketch, text: string): PageSketch {
  return { ...page, notice: { ...page.notice, text } };
}

const PERSON = { heading: 'Your details', fields: ['name', 'email', 'telephone'], buttons: ['Send'] } as const;

it('tells the offers of others from those of the site', () => {
  const title = 'Checkout | Elderfen Theatre';
  const asked = (text: string, heading = '', form: PageSketch['form'] = PERSON) =>
    found({ title, form, controls: [{ text, heading }] })[0];
  expect(asked('Tiverton Trains may contact me with offers', 'From our partners')).toContain('marketing-partners');
  expect(asked('Elderfen Theatre may contact me with offers', 'From our partners')).toContain('marketing-own');
  expect(asked('We may contact you with offers', 'From us and our partners')).toContain('marketing-own');
  expect(asked('Tiverton Trains may contact me with offers')).toContain('marketing-own');
  expect(asked('Send me news and offers from the publisher Marrow')).toContain('marketing-partners');
  expect(asked('Send me news and offers from the theatre')).toContain('marketing-own');
  expect(asked('Friends of the Lyre may write to me with offers')).toContain('marketing-partners');
  // Nothing says whose page it is.
  expect(found({ form: PERSON, controls: ['Send me news and offers from the publisher Marrow'] })).toEqual([
    'marketing-own',
  ]);
});

it('takes from an answer what a question does not say', () => {
  expect(
    found({
      form: PERSON,
      controls: [
        { text: 'Mag Brandaris je bellen?', options: ['Ja, voor nieuwe aanbiedingen', 'Nee'] },
        { text: 'Mag Brandaris je bellen?', options: ['Ja, dat mag', 'Nee'] },
      ],
    })[0],
  ).toBe('marketing-own channel-telephone');
});
