import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

const LOCKED = { kind: 'switch', on: true, disabled: true } as const;

/** Cookie notices of different wording, some without the word. Each was labelled before the classifier saw it. */
const NOTICES: readonly LabelledPage[] = [
  {
    notice: {
      heading: 'Een koekje erbij?',
      text: 'Met koekjes onthouden wij wat u bekijkt. U kiest zelf welke wij mogen plaatsen.',
      buttons: ['Prima', 'Liever niet', 'Zelf kiezen'],
    },
    controls: [
      ['locked', { text: 'Nodig voor de site', ...LOCKED }],
      ['opt-in analytics', { text: 'Bezoek meten', kind: 'switch' }],
      ['opt-in advertising', { text: 'Reclame op andere sites', kind: 'switch' }],
    ],
  },
  {
    notice: {
      kind: 'banner',
      heading: 'Your privacy choices',
      text: 'We use tags and similar technologies to measure visits and to show ads.',
      buttons: ['Allow all', 'Reject all', 'Save'],
    },
    controls: [
      ['locked', { text: 'Basic functions', ...LOCKED }],
      ['opt-in analytics', 'Measure visits'],
      ['opt-in advertising', 'Show me relevant ads'],
      ['opt-out', { text: 'Do not sell or share my personal information', kind: 'switch' }],
    ],
  },
  {
    notice: {
      heading: 'Privatsphäre-Einstellungen',
      text: 'Wir setzen Technologien ein, um die Reichweite zu messen und Inhalte anzuzeigen.',
      buttons: ['Alle annehmen', 'Nur technisch erforderliche', 'Auswahl bestätigen'],
    },
    controls: [
      ['locked', { text: 'Technisch erforderlich', ...LOCKED }],
      ['opt-in functional', 'Komfort'],
      ['opt-in analytics', 'Reichweitenmessung'],
      ['opt-in social-media', 'Externe Inhalte'],
    ],
  },
  {
    notice: {
      heading: 'Le respect de votre vie privée',
      text: 'Avec votre accord, nous déposons des traceurs pour mesurer l’audience.',
      buttons: ['J’accepte', 'Je refuse', 'Je choisis'],
    },
    controls: [
      ['locked', { text: 'Traceurs techniques', ...LOCKED }],
      ['opt-in analytics', 'Mesure d’audience'],
      ['opt-in advertising', 'Publicité ciblée'],
      ['opt-in social-media', 'Partage sur les réseaux sociaux'],
    ],
  },
  {
    notice: {
      heading: 'Configuración de cookies',
      text: 'Usamos cookies propias y de terceros.',
      buttons: ['Aceptar', 'Rechazar', 'Guardar'],
    },
    controls: [
      ['locked', { text: 'Técnicas', ...LOCKED }],
      ['opt-in analytics', 'Analíticas'],
      ['opt-in advertising', 'Publicidad comportamental'],
    ],
  },
  {
    notice: {
      heading: 'Informativa sui cookie',
      text: 'Questo sito utilizza cookie tecnici e, con il consenso, di profilazione.',
      buttons: ['Accetta tutti', 'Rifiuta', 'Salva'],
    },
    controls: [
      ['locked', { text: 'Tecnici', ...LOCKED }],
      ['opt-in analytics', 'Statistiche'],
      ['opt-in advertising', 'Profilazione e pubblicità'],
    ],
  },
  {
    notice: {
      heading: 'Szanujemy Twoją prywatność',
      text: 'Używamy plików cookie do analizy ruchu.',
      buttons: ['Akceptuj wszystkie', 'Odrzuć', 'Zapisz'],
    },
    controls: [
      ['locked', { text: 'Niezbędne', ...LOCKED }],
      ['opt-in analytics', 'Analityczne'],
      ['opt-in advertising', 'Marketingowe'],
    ],
  },
  {
    notice: {
      heading: 'A sua privacidade',
      text: 'Utilizamos cookies para melhorar a sua experiência.',
      buttons: ['Aceitar todos', 'Rejeitar', 'Guardar'],
    },
    controls: [
      ['locked', { text: 'Estritamente necessários', ...LOCKED }],
      ['opt-in analytics', 'Estatística'],
      ['opt-in advertising', 'Publicidade'],
    ],
  },
];

it('reads cookie notices of many wordings', () => {
  expect(confusion(NOTICES)).toBe('');
});
