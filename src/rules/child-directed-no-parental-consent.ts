import { fold } from '../classify/fold';
import { AGE_QUESTION, FOR_CHILDREN, PARENT } from '../classify/lexicon/children';
import type { ControlArtifact, FormArtifact } from './artifacts';
import { asksForConsent } from './facts/consent-choice';
import { edpbConsent, gdpr, uavg } from './law/sources';
import { concluding, defineRule, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** Signals that a form asks consent of children, and none that a parent takes part. Never more than for information. */
export const childDirectedNoParentalConsent = defineRule({
  id: 'child-directed-no-parental-consent',
  version: 1,
  severity: 'info',
  sureness: { fact: 'low', law: 'low' },
  title: { nl: 'Kinderdienst zonder toestemming ouder', en: 'Children’s service without parental step' },
  explanation: {
    nl: 'Onder de zestien jaar kan in Nederland alleen iemand met het ouderlijk gezag toestemming geven voor een onlinedienst die zich op het kind richt.',
    en: 'Below sixteen, in the Netherlands only a holder of parental responsibility can consent to an online service offered to the child.',
  },
  remedy: {
    nl: 'Vraag bij kinderen de ouder of voogd om toestemming en ga dat op een redelijke manier na.',
    en: 'For children, ask the parent or guardian to consent, and check that in a reasonable way.',
  },
  lookAt: {
    nl: 'Kijk of de pagina zich tot kinderen zelf richt of tot hun ouders, en of verderop een ouder wordt gevraagd.',
    en: 'Look whether the page speaks to children themselves or to their parents, and whether a parent is asked further on.',
  },
  falsePositives: [
    {
      nl: 'Een winkel of school die ouders aanspreekt over hun kinderen.',
      en: 'A shop or school that speaks to parents about their children.',
    },
    {
      nl: 'Een leeftijdsvraag die alleen wil weten of iemand oud genoeg is.',
      en: 'A question of age that only wants to know whether somebody is old enough.',
    },
  ],
  basis: [gdpr('Art. 8(1)'), gdpr('Art. 8(2)'), gdpr('R38'), gdpr('R58'), edpbConsent('paras 125-137'), uavg('Art. 5')],
  reads: ['forms', 'controls'],
  messages: {
    'signals-seen': {
      nl: 'Woorden die op kinderen wijzen (“{words}”) bij een formulier dat om toestemming vraagt; geen woord over een ouder of voogd.',
      en: 'Words that point to children (“{words}”) at a form that asks for consent; no word about a parent or guardian.',
    },
    'parent-named': {
      nl: 'Het formulier lijkt op kinderen gericht (“{words}”) en noemt een ouder of voogd.',
      en: 'The form seems directed at children (“{words}”) and names a parent or guardian.',
    },
    'no-signals': {
      nl: 'Geen woorden die op kinderen wijzen bij een formulier dat om toestemming vraagt.',
      en: 'No words that point to children at a form that asks for consent.',
    },
  },
  evaluate({ forms, controls }) {
    const outcomes = forms
      .filter((f) => f.form.visible)
      .flatMap(
        (f) =>
          judge(
            f,
            controls.filter((c) => c.form === f),
          ) ?? [],
      );
    return concluding(outcomes, () => notApplicable('no-signals'));
  },
});

/** Below this a Dutch child needs a parent: no lower age was set. */
const AGE_OF_CONSENT = 16;

function judge(
  artifact: FormArtifact,
  own: readonly ControlArtifact[],
): RuleOutcome<'signals-seen' | 'parent-named'> | null {
  const { form, frame } = artifact;
  if (artifact.purpose !== 'newsletter' && !own.some(asksForConsent)) return null;
  const words = childWords([frame.title, form.heading, form.text.normalised]) ?? youngAge(own);
  if (words === null) return null;
  const shown = { params: { words }, locators: [form.locator] };
  const labels = form.fields.map((field) => field.label);
  const said = [frame.title, form.heading, form.text.normalised, ...labels].map(fold);
  return said.some((text) => PARENT.test(text)) ? pass('parent-named', shown) : needsReview('signals-seen', shown);
}

function childWords(texts: readonly string[]): string | null {
  return texts.map((text) => FOR_CHILDREN.exec(fold(text))?.[0] ?? null).find((found) => found !== null) ?? null;
}

/** A list of ages in which somebody below the age can find themselves ("under 16" as the way out is one too). */
function youngAge(own: readonly ControlArtifact[]): string | null {
  for (const { control } of own) {
    if (!AGE_QUESTION.test(fold(`${control.text.normalised} . ${control.accessibleName} . ${control.heading}`)))
      continue;
    const young = control.options.find(({ text }) => isYoung(text.normalised));
    if (young) return young.text.normalised;
  }
  return null;
}

function isYoung(text: string): boolean {
  const age = /\d+/.exec(text)?.[0];
  return age !== undefined && Number(age) > 0 && Number(age) < AGE_OF_CONSENT;
}
