import type { ButtonClass } from '../core/evaluation';
import { fold } from './fold';
import { ACCEPT_BUTTON, GO_ON_BUTTON, SUBMIT_BUTTON } from './lexicon/accept-buttons';
import { CLOSE_BUTTON, PAY_BUTTON, REJECT_BUTTON, SAVE_BUTTON, SETTINGS_BUTTON } from './lexicon/buttons';

export type { ButtonClass };
/** Where the button stands: "Continue" in a cookie banner is agreement (rule 37), in a form the next step. */
export type ButtonPlace = 'cookie-notice' | 'elsewhere';

/** What pressing a button says, by its words alone. */
export function classifyButton(text: string, place: ButtonPlace = 'elsewhere'): ButtonClass {
  const words = fold(text);
  if (words === '') return 'other';
  if (CROSS.test(words)) return 'close';
  if (words.length > LONGEST_BUTTON) return 'other';
  // A way to go on that is paid for is neither refusing nor accepting ("Reject and subscribe", "Pur-Abo").
  if (PAY_BUTTON.test(words) && (place === 'cookie-notice' || !SUBMIT_BUTTON.test(words))) return 'pay';
  // "Refuse or set up" opens the second layer: it does not refuse.
  if (REJECT_BUTTON.test(words))
    return REFUSE_OR_SETTINGS.test(words) && SETTINGS_BUTTON.test(words) ? 'settings' : 'reject';
  if (ACCEPT_ALL.test(words)) return 'accept';
  if (place === 'elsewhere' && SUBMIT_BUTTON.test(words) && !SAVE_FIRST.test(words)) return 'submit';
  if (SAVE_BUTTON.test(words)) return 'save';
  if (SETTINGS_BUTTON.test(words) || (place === 'cookie-notice' && DETAILS.test(words))) return 'settings';
  if (ACCEPT_BUTTON.test(words)) return 'accept';
  if (CLOSE_BUTTON.test(words)) return 'close';
  if (GO_ON_BUTTON.test(words)) return place === 'cookie-notice' ? 'accept' : 'submit';
  return SUBMIT_BUTTON.test(words) ? 'submit' : 'other';
}

/** Longer texts are sentences or cards that happen to be buttons. */
const LONGEST_BUTTON = 90;
const CROSS = /^[x×✕✖✗⨯╳]$/;
/** Alone, since a shop calls the way to a product so too: in a cookie notice it shows the purposes and their choices. */
const DETAILS = /^(details|detalles|dettagli|szczegoly|detalhes)$/;
const REFUSE_OR_SETTINGS = /\b(of|or|oder|ou|o|lub|eller)\b|\//;
/** "Accept all and save" accepts; saving comes after. */
const ACCEPT_ALL =
  /\b(accept\w*|akzeptier\w*|toesta\w*|aanvaard\w*|allow|agree to|autoriser|zulassen|erlauben|zustimmen) (alle[ns]?|all|tout(es)?|tous)\b|\b(alle[ns]?|all|tout|tous) (\w+ )?(accept\w*|akzeptieren|toestaan|aanvaarden|zulassen|erlauben|autoriser|zustimmen|annehmen)\b/;
const SAVE_FIRST = /^(save|opslaan|speichern|enregistrer|gem|spara|zapisz$|salva|guardar)\b/;
