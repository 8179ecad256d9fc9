import { INVERTED, NOT_TO_MISS, WITHDRAW } from './lexicon/inverted';

/**
 * The words by which a text makes ticking mean "no", or an empty string. Read clause by clause over folded text, because a
 * refusal is only one when it is the visitor's: what a site promises ("no spam") or explains ("you can unsubscribe at any
 * time") turns nothing around.
 */
export function asksForRefusal(words: string): string {
  if (!MAY_REFUSE.test(words) || !INVERTED.test(words)) return '';
  if (!SENTENCE_END.test(words)) return refusalIn(words);
  for (const sentence of words.split(SENTENCE_END)) {
    const hit = refusalIn(sentence);
    if (hit) return hit;
  }
  return '';
}

/** Without what only limits a yes: "…, but not more than once a month". */
export function withoutLimits(words: string): string {
  return words.replace(LIMIT, '');
}

function refusalIn(whole: string): string {
  const sentence = withoutLimits(whole);
  const hit = INVERTED.exec(sentence)?.[0] ?? '';
  if (!hit) return '';
  if (NOT_TO_MISS.test(sentence) || DOUBLE_NEGATIVE.test(sentence)) return '';
  if (BY_ANSWER.test(sentence)) return '';
  // "If you no longer want our mail you can unsubscribe": information about withdrawing, unless it tells what a tick does.
  if (WITHDRAW.test(sentence) && EXPLAINS.test(sentence) && !TICK.test(sentence)) return '';
  if (WHENEVER.test(sentence)) return '';
  return hit;
}

/**
 * Without the sentences that only explain how to withdraw ("You can revoke this consent by e-mail"): their words are about the
 * end of a consent, not about what is asked.
 */
export function withoutWithdrawal(words: string): string {
  if (!SENTENCE_END.test(words) || !WITHDRAW.test(words)) return words;
  const [first = '', ...rest] = words.split(SENTENCE_END);
  return [first, ...rest.filter((sentence) => !WITHDRAW.test(sentence))].join('. ');
}

/** Every refusal has one of these word fronts: most labels have none, and need no closer look. */
const MAY_REFUSE =
  /n't\b|\bn'|\b(no|unless|tenzij|graag|es sei|sauf|a moins|a menos|a meno|not|never|prefer|rather|opt|object|unsub|exclu|remov|declin|geen|niet|liever|bezwaar|meld|schrijf|afmeld|zie|kein|nicht|widersp|lehn|unters|einw|einspr|bedenk|etwas|lieber|nein|abmeld|vom|ne|pas|plus|m'opp|refus|non|me|oppo|nie|zazn|sprzec|chyba|nao|salvo|opon|ikke|nej|helst|inte|avreg|hellre|aucun|please|do|contr|sin|sem|sans|bez|nada|zadn|rinun|renun|prefie|prefir|prefe|wol|przeciw|jest|rezyg|sou|estou|estoy)/;

/** "Reply STOP to opt out." */
const BY_ANSWER =
  /\b(reply|text|send|antwoord|stuur|sms|antworten|envoyez|repondez)( met| mit)? ['"“]?(stop\w*|end|unsubscribe)\b/;
const LIMIT =
  /(,|-) ?((maar|but|aber|mais|pero|ma|ale|mas|doch) )?(niet|not|never|nooit|nicht|nie|pas|no|non|nao) (vaker|meer dan|'s|op|in het|na|voor|tussen|more than|on|at|after|before|during|am|an|nach|vor|ofter|mehr als|le (soir|matin|week)|plus de|apres|avant|en|los|las|il|piu di|czesciej|mais de|ao|aos)\b[^.;!?]*/g;
const SENTENCE_END = /[.!?;]\s|\n/;
/** Two refusals are none, and "no objection" is a yes. */
const DOUBLE_NEGATIVE =
  /\bniet geen\b|\bnot un\w+|\bnicht keine|\b(geen|niet) bezwaar|\bno objections?\b|\b(do not|don't) (object|mind)\b|\bnichts dagegen\b|\bkeine einwande\b|\bm'oppose pas\b|\b(pas|aucune) (d')?objection|\b(pas|aucun) (d')?inconvenient|\bkein(en?)? (\w+ )?(einwand|einwande|einspruch|bedenken)\b|\b(niets|niks) (er)?(op )?tegen\b|\bniet erg (als|dat)\b|\bno (me opongo|tengo (inconveniente|objecion))\b|\bnie sprzeciwiam\b|\bnon mi oppongo\b|\bnao me oponho\b|\b(brak|bez|zadnego) sprzeciwu\b|\bnie (mam nic przeciwko?|zglaszam sprzeciwu|przeszkadza mi)\b|\bno (tengo|veo|hay) (ningun )?(inconveniente|problema|objecion)\b|\bnon ho (nulla|niente|obiezioni)\b|\bnao (vejo|tenho) (problema|inconveniente|objec\w+)\b|\b(pas|n'y vois) (aucun )?inconvenient\b/;
const EXPLAINS =
  /\b(you|u|je|i|ik|ich|sie|du|vous|tu)\b[^.]{0,60}\b(can|may|could|kunt|kan|konnen|kannst|pouvez|peux)\b|\b(can|may|kunt|kan|konnen|kannst|pouvez|puede|puoi|pode|mozesz)\b[^.]{0,40}\b(you|u|je|sie|du|vous)\b|\b(kunt u|kun je|kan je|pouvez-vous|konnen sie)\b/;
/** "Opt out whenever you like.", "Abmelden geht jederzeit": said of later, not of this choice. */
const WHENEVER =
  /^\W*(you may |please )?(opt(ing)?[- ]?out|unsubscrib\w*|afmelden|uitschrijven|abmeld\w*|abbestell\w*|(se )?desinscri\w*|(se )?desabonn\w*)\b[^.]{0,40}\b(whenever|any ?time|at any|later|altijd|wanneer|op elk|jederzeit|a tout moment|quand)\b/;
const TICK =
  /\b(tick|check|mark|select|click here|vink|aanvinken|kruis|ankreuz\w*|anklick\w*|cochez|cocher|coche|box|vakje|hokje)\b/;
