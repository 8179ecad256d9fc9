import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

/** The labelled consent managers of tests/corpus/dev, by hand: what the page reader makes of them is tested in the browser. */
const SCREENS: readonly LabelledPage[] = [
  {
    title: 'Quayside Tours',
    notice: { kind: 'dialog', text: 'Cookie settings', buttons: ['Save settings', 'Close'] },
    controls: [
      [
        'locked',
        {
          text: 'Necessary cookies',
          on: true,
          disabled: true,
          around: 'Necessary cookies Used for cookie control. Can’t be turned off.',
        },
      ],
      ['opt-in', { text: 'Tracking cookies', on: true, around: 'Tracking cookies Used for advertising purposes.' }],
      ['opt-in', { text: 'Analytics cookies', on: true }],
      ['opt-in', { text: 'Marketing cookies', on: true }],
    ],
  },
  {
    notice: {
      kind: 'banner',
      text: 'We are using cookies Learn more',
      buttons: ['Accept All', 'Deny All', 'Toggle controls', 'SAVE'],
    },
    controls: [
      ['opt-in', { text: 'Statistics', on: true }],
      ['opt-in', 'Extern Media'],
    ],
  },
  {
    title: 'Cookies on Apply for a permit',
    url: 'https://www.example.org/cookies',
    form: { heading: 'Cookies', buttons: ['Save cookie settings'] },
    controls: [
      [
        'opt-in',
        { text: 'Do you want to accept analytics cookies?', options: ['Yes', 'No'], name: 'cookies[analytics]' },
      ],
    ],
  },
  {
    notice: {
      heading: 'Dienste, die wir nutzen möchten',
      text: 'Hier können Sie die Dienste, die wir auf dieser Website nutzen möchten, bewerten und anpassen. Sie haben das Sagen! Aktivieren oder deaktivieren Sie die Dienste, wie Sie es für richtig halten. Um mehr zu erfahren, lesen Sie bitte unsere Datenschutzerklärung.',
      buttons: ['Ich lehne ab', 'Ausgewählte akzeptieren', 'Alle akzeptieren'],
    },
    controls: [
      [
        'locked',
        {
          text: 'Dienstbereitstellung',
          on: true,
          disabled: true,
          around: 'Dienstbereitstellung (immer erforderlich) 1 Dienst',
        },
      ],
      [
        'locked',
        {
          text: 'Sitzung',
          on: true,
          disabled: true,
          around: 'Sitzung (immer erforderlich) Anmeldung am Benutzerkonto',
        },
      ],
      ['opt-in', { text: 'Analytics', around: 'Analytics 1 Dienst' }],
      ['opt-in', { text: 'Matomo', around: 'Matomo Besucherstatistik' }],
      ['opt-in', 'Media'],
      ['opt-in', { text: 'YouTube', around: 'YouTube Eingebettete Videos' }],
      ['opt-in', 'Alle Dienste aktivieren oder deaktivieren'],
    ],
  },
  {
    notice: {
      heading: 'Diensten die we graag willen gebruiken',
      text: 'Hier kunt u de diensten die wij op deze website willen gebruiken, beoordelen en aanpassen. U heeft de leiding! Schakel de diensten naar eigen inzicht in of uit. Om meer te weten, lees ons privacybeleid.',
      buttons: ['Accepteer alle', 'Geselecteerde'],
    },
    controls: [
      ['opt-in', { text: 'Matomo', on: true, around: 'Matomo Doel: Bezoekersstatistieken' }],
      ['opt-in', { text: 'Google AdSense', on: true }],
      ['opt-in', { text: 'Mouseflow' }],
      [
        'locked',
        {
          text: 'Cloudflare',
          on: true,
          disabled: true,
          around: 'Cloudflare (altijd nodig) Deze dienst is altijd nodig Doel: Beveiliging',
        },
      ],
      ['opt-in', 'Alle diensten in- of uitschakelen'],
    ],
  },
  {
    notice: {
      heading: 'Diensten die wij willen gebruiken',
      text: 'Deze website gebruikt cookies. U kunt hieronder kiezen welke diensten u toestaat.',
      buttons: ['Alles aanvaarden', 'Alles weigeren', 'Opslaan'],
    },
    controls: [
      [
        'locked',
        {
          text: 'Noodzakelijk altijd verplicht',
          accessibleName: 'Noodzakelijk - altijd verplicht',
          on: true,
          disabled: true,
        },
      ],
      ['opt-in', { text: 'Statistiek', around: 'Statistiek Anonieme bezoekcijfers.' }],
      ['opt-in', 'Video van derden'],
      ['opt-in', 'YouTube'],
      ['opt-in', 'Vimeo'],
    ],
  },
  {
    notice: {
      heading: 'Les informations que nous collectons',
      text: 'Ici, vous pouvez voir et personnaliser les informations que nous collectons sur vous. Pour en savoir plus, merci de lire notre politique de confidentialité.',
      buttons: ['Accepter', 'Refuser', 'Enregistrer'],
    },
    controls: [
      [
        'locked',
        {
          text: 'Session toujours requis',
          accessibleName: 'Session - toujours requis',
          on: true,
          disabled: true,
          around: 'Session toujours requis Nécessaire au fonctionnement du site.',
        },
      ],
      ['opt-in', { text: 'Mesure d’audience', on: true, around: 'Mesure d’audience Statistiques de visite.' }],
      ['opt-in', { text: 'Réseaux sociaux', around: 'Réseaux sociaux Boutons de partage.' }],
    ],
  },
  {
    notice: {
      kind: 'dialog',
      heading: 'Panneau de gestion des cookies',
      text: 'Préférences pour tous les services En autorisant ces services tiers, vous acceptez le dépôt et la lecture de cookies et l’utilisation de technologies de suivi nécessaires à leur bon fonctionnement.',
      buttons: ['Tout accepter', 'Tout refuser', 'Fermer'],
    },
    controls: [
      [
        'opt-in',
        {
          text: 'Tout accepter',
          accessibleName: 'Cookies : Tout accepter',
          kind: 'toggle-button',
          heading: 'Préférences pour tous les services',
        },
      ],
      ['opt-out', { text: 'Tout refuser', accessibleName: 'Cookies : Tout refuser', kind: 'toggle-button', on: true }],
      [
        'opt-in',
        { text: 'Autoriser', accessibleName: 'Autoriser Facebook', kind: 'toggle-button', heading: 'Facebook' },
      ],
      [
        'opt-out',
        {
          text: 'Interdire',
          accessibleName: 'Interdire Facebook',
          kind: 'toggle-button',
          on: true,
          heading: 'Facebook',
        },
      ],
      ['opt-in', { text: 'Autoriser', accessibleName: 'Autoriser YouTube', kind: 'toggle-button', heading: 'YouTube' }],
      [
        'opt-out',
        { text: 'Interdire', accessibleName: 'Interdire YouTube', kind: 'toggle-button', heading: 'YouTube' },
      ],
    ],
  },
  {
    notice: {
      heading: 'Cookievoorkeuren',
      buttons: ['Alles accepteren', 'Alles weigeren', 'Huidige keuze opslaan', 'Sluiten'],
    },
    controls: [
      [
        'locked',
        {
          text: 'Strikt noodzakelijk',
          on: true,
          disabled: true,
          around: 'Strikt noodzakelijk Nodig om de site te laten werken.',
        },
      ],
      ['opt-in', { text: 'Statistieken', around: 'Statistieken Wij meten hoe de site wordt gebruikt.' }],
      ['opt-in', { text: 'Advertenties', around: 'Advertenties Gepersonaliseerde advertenties van derden.' }],
    ],
  },
  {
    notice: { heading: 'Consent preferences', buttons: ['Accept all', 'Save preferences', 'Close'] },
    controls: [
      [
        'locked',
        {
          text: 'Strictly necessary cookies',
          on: true,
          disabled: true,
          around: 'Strictly necessary cookies Always on.',
        },
      ],
      ['opt-in', { text: 'Functionality cookies', on: true, around: 'Functionality cookies Remember your choices.' }],
      ['opt-in', { text: 'Analytics cookies', on: true, around: 'Analytics cookies Measure visits.' }],
      ['opt-in', { text: 'Google Analytics 4', on: true }],
      ['opt-in', { text: 'Microsoft Clarity', on: true }],
      ['opt-in', { text: 'Marketing cookies', around: 'Marketing cookies Ads on other sites.' }],
    ],
  },
];

it('reads every control of the labelled consent managers as labelled', () => {
  expect(confusion(SCREENS)).toBe('');
});
