import type { PermissionSeen } from '../core/permissions';
import { permissionAsked, watchedPermissions } from './facts/permission-asked';
import { gdpr } from './law/sources';
import { concluding, defineRule, fail, notApplicable } from './rule';

/** The page asks by itself for messages, camera or microphone. */
export const permissionPromptOnLoad = defineRule({
  id: 'permission-prompt-on-load',
  version: 1,
  severity: 'warning',
  sureness: { fact: 'high', law: 'low' },
  title: { nl: 'Meldingen of camera gevraagd bij laden', en: 'Notification/camera prompt on load' },
  explanation: {
    nl: 'Een vraag om toestemming hoort het gebruik van de dienst niet onnodig te verstoren, en pas te komen wanneer duidelijk is waarvoor.',
    en: 'A request for consent should not unnecessarily disrupt the use of the service, and should come only when it is clear what it is for.',
  },
  remedy: {
    nl: 'Vraag het pas wanneer de bezoeker op een knop drukt die daarom gaat.',
    en: 'Ask it only when the visitor presses a button that is about it.',
  },
  lookAt: {
    nl: 'Open de pagina zonder iets aan te raken en kijk of de browser iets vraagt. De stand kan ook in een ander tabblad of in de instellingen van de browser zijn veranderd.',
    en: 'Open the page without touching anything, and look whether the browser asks something. The state can also have been changed in another tab or in the settings of the browser.',
  },
  falsePositives: [
    {
      nl: 'Een dienst die nu juist om beeld of geluid gaat, zoals videobellen.',
      en: 'A service that is about picture or sound itself, such as a video call.',
    },
  ],
  needs: ['watched-site'],
  basis: [gdpr('Art. 25(2)'), gdpr('R32')],
  reads: ['pages'],
  messages: {
    messages: {
      nl: 'De browser kreeg een antwoord op de vraag om meldingen voordat de bezoeker iets in de pagina deed.',
      en: 'The browser was given an answer to the question for notifications before the visitor did anything in the page.',
    },
    camera: {
      nl: 'De browser kreeg een antwoord op de vraag om de camera voordat de bezoeker iets in de pagina deed.',
      en: 'The browser was given an answer to the question for the camera before the visitor did anything in the page.',
    },
    microphone: {
      nl: 'De browser kreeg een antwoord op de vraag om de microfoon voordat de bezoeker iets in de pagina deed.',
      en: 'The browser was given an answer to the question for the microphone before the visitor did anything in the page.',
    },
    'nothing-seen': {
      nl: 'Geen antwoord op zo’n vraag gezien vóór een handeling in de pagina. Een vraag die niet is beantwoord laat geen spoor na.',
      en: 'No answer to such a question seen before an act in the page. A question that was not answered leaves no trace.',
    },
    'not-watched': {
      nl: 'De site werd niet vanaf het laden gevolgd, of de browser zegt hier niets over; er is niets over te zeggen.',
      en: 'The site was not watched from the start, or the browser tells nothing of this; nothing can be said about it.',
    },
  },
  evaluate({ pages }) {
    const seen = watchedPermissions(pages);
    if (!seen || seen.every(({ name }) => name === 'geolocation')) return [notApplicable('not-watched')];
    const asked = ASKED_FOR.filter(([, names]) =>
      names.some((name) => permissionAsked(seen, name) === 'answered-before-act'),
    );
    const outcomes = asked.map(([what]) => fail(what, { sureness: { fact: 'medium', law: 'low' } }));
    return concluding(outcomes, () => notApplicable('nothing-seen'));
  },
});

/** Push messages are shown as notifications: browsers ask one question for both. */
const ASKED_FOR: readonly (readonly ['messages' | 'camera' | 'microphone', readonly PermissionSeen['name'][]])[] = [
  ['messages', ['notifications', 'push']],
  ['camera', ['camera']],
  ['microphone', ['microphone']],
];
