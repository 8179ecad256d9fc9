import { MINE_OR_YOURS, WE } from './lexicon/doubt';
import { HANDLES } from './lexicon/handling';
import { AMONG_MEMBERS } from './lexicon/members';
import { PLAIN_OPTIONS } from './lexicon/plain-options';
import { AT_THE_DOOR, PLAYBACK, SUBSTITUTE } from './lexicon/settings';
import { firstHit, foldedSignals, type TextSignals } from './text-signals';
import { none, type Verdict } from './verdict';

/** First plain option its words name: remember me, another address, a gift … */
export function plainOption(words: string): Verdict | null {
  for (const [role, kind, pattern] of PLAIN_OPTIONS) {
    const hit = firstHit(pattern, words);
    if (hit) return none(role, 85, `plain:${kind} ${hit}`);
  }
  const priced =
    PRICED.exec(words)?.[0] ?? (EXTRA_FOR.test(words) && !OFFERED.test(words) ? EXTRA_FOR.exec(words)?.[0] : '');
  return priced ? none('product-option', 80, `plain:price ${priced}`) : null;
}

/** Being told of what members write, not what is done with it ("read my private messages") nor offers that come the same way. */
export function amongMembers(words: string, signals: TextSignals): Verdict | null {
  if (signals.consent || signals.dataProcessing || OFFERED.test(words)) return null;
  if (HANDLES.test(words) && (WE.test(words) || MINE_OR_YOURS.test(words))) return null;
  const said = firstHit(AMONG_MEMBERS, words);
  // A "mailing list" mode is no advertising; a newsletter beside it is.
  return said && !foldedSignals(words.replace(said, ' ')).marketingStrong
    ? none('preference', 80, `among-members:${said}`)
    : null;
}

/** What belongs to an order is so whatever verb allows it ("I authorise substitutes"); a setting only where nothing is agreed to. */
export function orderOrSetting(words: string, signals: TextSignals): Verdict | null {
  const order = firstHit(SUBSTITUTE, words);
  if (order) return none('product-option', 80, `plain:order ${order}`);
  const door = signals.dataSharing || OFFERED.test(words) ? '' : firstHit(AT_THE_DOOR, words);
  if (door) return none('preference', 80, `service-message:${door}`);
  const setting =
    signals.consent || signals.agree || signals.receive || words.length > SETTING ? '' : firstHit(PLAYBACK, words);
  return setting ? none('preference', 80, `plain:setting ${setting}`) : null;
}
/** Characters; a longer text says more than how something works. */
const SETTING = 120;

/** "Add a suitcase for € 29". */
const PRICED =
  /^(yes,? |ja,? |oui,? )?(add|voeg|toevoegen|hinzufugen|ajouter|anadir|aggiungi|dodaj|adicionar)\b.*((€|£|\$|\b(eur|zl)\b) ?\d|\d ?(€|£|(eur|euro|zl)\b))/;

/** "Sauna (€ 8 per person)", "Late check-out, included": an extra and what it costs, at the end. */
const EXTRA_FOR =
  /[([]\s*(\+ ?|from |vanaf |ab |des |a partir d[ei] |per |for |voor |fur |pour )?((€|£|\$|\b(eur|zl|chf)\b) ?\d[^()]{0,24}|\d[\d.,]* ?(€|£|\$|(eur|euros?|zl|chf)\b)[^()]{0,24})[)\]][ .*]*$|\+ ?(€|£|\$) ?\d[\d.,]*[ .*]*$|[,(] ?(free of charge|included|inbegrepen|inclusief|gratis|inklusive|kostenlos|inclus(e|es)?|offerte?|gratuite?|incluid[oa]s?|inclus[oa]|incluse|w cenie|gratuito|gratuita)\)?[ .*]*$/;

/** An alert among offers is one of them. */
export const OFFERED =
  /\b(\w*offers?|deals|promo\w*|\w*aanbieding\w*|\w*korting\w*|\w*angebote?|rabatte?|offres?|news|\w*nieuws\w*|neuigkeiten|nouveautes|ofertas?|offerte|oferty|novidades|novedades)\b/;
