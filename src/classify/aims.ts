import type { Purpose } from '../core/evaluation';
import type { Evidence } from './evidence';
import { fold } from './fold';
import { YES } from './lexicon/answers';
import { COMPANY_OF_A_KIND } from './lexicon/companies';
import { channelsIn, fitted, ON_OFFER } from './purposes';
import type { Verdict } from './verdict';

/** What a consent is for, beyond what its reader saw: whose offers, chosen how, sent how, and what only an answer says. */
export function withAims(verdict: Verdict, evidence: Evidence): Verdict {
  if (verdict.role !== 'consent' && verdict.role !== 'opt-out') return verdict;
  if (verdict.necessary || evidence.surroundings.cookies) return verdict;
  if (verdict.purposes[0] === 'unknown') return { ...verdict, purposes: answered(verdict.purposes, evidence) };
  const purposes = new Set(verdict.purposes);
  if (!purposes.has('marketing-own') && !purposes.has('marketing-partners')) return verdict;
  if (!purposes.has('marketing-partners') && sentByAnother(evidence)) {
    purposes.delete('marketing-own');
    purposes.add('marketing-partners');
  }
  if (fitted(evidence.own)) purposes.add('profiling');
  if (BY_MEANS.test(evidence.own)) for (const channel of channelsIn(evidence.own)) purposes.add(channel);
  return { ...verdict, purposes: [...purposes] };
}
/** "Tell me by text message": how it reaches somebody, not a number or an address that the words happen to name. */
const BY_MEANS =
  /\b(by|per|via|par|por|przez|through|na podany) (an? )?(e-?mail|mail|sms|text|phone|post|tele\w+|correo|courri\w+|courriel|poste|whatsapp|posta|carta|brief|poczt\w+)\b/;

/** "May we call you? – Yes, when there is a better deal": the answer says what for. */
function answered(purposes: readonly Purpose[], { own, control }: Evidence): readonly Purpose[] {
  const yes = control.options
    .map((option) => fold(option.text.normalised))
    .find((text) => YES.test(text) && ON_OFFER.test(text));
  if (!yes) return purposes;
  return ['marketing-own', ...channelsIn(own)];
}
function sentByAnother(evidence: Evidence): boolean {
  const { own, headingSignals, heading } = evidence;
  const kind = SOURCE.test(own) ? (COMPANY_OF_A_KIND.exec(own)?.at(-1) ?? '') : '';
  const named = kind !== '' && channelsIn(kind).length === 0 && capitalised(evidence, kind) ? kind : '';
  const other = named || FRIENDS.exec(own)?.[0] || '';
  if (other !== '' && isNowhereElse(other, evidence)) return true;
  const subject = SUBJECT.exec(own)?.[2] ?? '';
  const [first = ''] = subject.split(' ');
  if (subject === '' || PRONOUN.test(subject) || evidence.surroundings.site.includes(first)) return false;
  // Only where the words around say that others are who asks.
  return heading.length < HEADING && headingSignals.partners !== '' && capitalised(evidence, first);
}

/** The page or the form says whose it is, and it is not this one. */
function isNowhereElse(name: string, { heading, surroundings }: Evidence): boolean {
  const { site, words } = surroundings;
  if (!SAYS_WHOSE.test(site) && !SAYS_WHOSE.test(heading)) return false;
  return !site.includes(name) && !heading.includes(name) && words.indexOf(name) === words.lastIndexOf(name);
}
const SAYS_WHOSE = /.{3} [|-] .{3}|.{3}: .{3}/;
/** "Offers of the publisher X": what is sent is theirs. */
const SOURCE =
  /\b(van|door|of|from|by|von|vom|der|des|de|du|del|di|della|da|od|do|dos)( de| het| la| le| the| den| dem| l')? (?=\w+ \w)/;

/** A name has a capital: "the bank offers" names nobody. */
function capitalised({ control }: Evidence, name: string): boolean {
  const at = ` ${fold(control.text.normalised)}`.indexOf(` ${name}`);
  const written = at < 0 ? '' : control.text.normalised.slice(at, at + 1);
  return written !== written.toLowerCase();
}

const HEADING = 160;
/** Societies of friends and supporters are bodies of their own. */
const FRIENDS =
  /\b(freundeskreis|forderverein|forderkreis|vriendenkring|stichting vrienden|vereniging (van )?vrienden|friends of|supporters' (club|trust)|(societe|association) des amis|(asociacion|fundacion) de amigos|(associazione|societa) (degli )?amici|towarzystw[oa] przyjaciol|(associacao|liga) (dos |de )amigos)\b/;
/** Who may do it stands first: "Brackwell Mills may write to me". */
const SUBJECT =
  /^((?:yes|ja|oui|si|tak|sim),? )?([a-z0-9&'. -]{3,50}?),? (?:may|can|mag|kan|darf|kann|peut|puede|puo|moze|pode)\b/;
const PRONOUN =
  /^(you|we|they|i|u|jullie|wij|je|jij|sie|ihr|wir|er|vous|nous|on|il|elle|usted|ustedes|lei|voi|pan|panstwo|voce|this|that|it|dit|dat|das|dies|ce(la)?|how|where|who|what|hoe|wie|wat|wo|was|comment|qui|my|mijn|mein|meine|mes|mon|ma)\b/;
