import { describe, expect, it } from 'vitest';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, type SampleParts, words } from './testing/sample-capture';
import { unnamedThirdPartyRecipients as rule } from './unnamed-third-party-recipients';

const SHARE = 'Ja, deel mijn gegevens met geselecteerde partners';
const judge = (text: string, rest: SampleParts = {}, visible = true) =>
  inShort(judgeSample(rule, { controls: [{ control: { text: words(text), formId: '0:f0', visible } }], ...rest }));
const banner = (text: string, rest: SampleParts = {}, buttons: string[] = ['Accepteren']) =>
  inShort(
    judgeSample(rule, {
      notices: [{ id: '0:n1', kind: 'banner', text: words(text), buttons: buttons.map((b) => button(b)) }],
      noticeClasses: [
        { noticeId: '0:n1', asks: 'cookies', buttons: buttons.map((_, i) => (i === 0 ? 'accept' : 'settings')) },
      ],
      ...rest,
    }),
  );

describe('unnamed-third-party-recipients', () => {
  it('fails partners without a name or a list', () => {
    expect(judge(SHARE)).toEqual(['fail unnamed point-of-attention']);
    expect(judge('Receive offers from our partners')).toEqual(['fail unnamed point-of-attention']);
    expect(banner('Wij en onze partners gebruiken cookies.')).toEqual(['fail banner-unnamed point-of-attention']);
  });

  it('passes names, a list, processors and nobody', () => {
    expect(judge('Ja, deel mijn gegevens met partners Voorbeeld B.V. en Tweede B.V.')).toEqual([
      'pass named for-information',
    ]);
    expect(judge('My details go to third parties that mail on our behalf')).toEqual([
      'pass processors for-information',
    ]);
    expect(judge('Ja, stuur mij de nieuwsbrief')).toEqual(['pass nobody-else for-information']);
    const list = { links: [{ kind: 'partners' as const, text: words('partners'), formId: '0:f0' }] };
    expect(judge(SHARE, list)).toEqual(['pass list-linked for-information']);
    const address = { links: [{ text: words('hier'), target: 'https://example.org/partnerlijst', formId: '0:f0' }] };
    expect(judge(SHARE, address)).toEqual(['pass list-linked for-information']);
    const elsewhere = { links: [{ kind: 'partners' as const, text: words('partners'), formId: '0:f9' }] };
    expect(judge(SHARE, elsewhere)).toEqual(['fail unnamed point-of-attention']);
  });

  it('leaves possible names, dead lists, what is not shown and further layers to a person', () => {
    expect(judge('Share my details with partners such as Acme Ltd')).toEqual([
      'needs-review perhaps-named point-of-attention',
    ]);
    const dead = { links: [{ kind: 'partners' as const, dead: true, target: null, formId: '0:f0' }] };
    expect(judge(SHARE, dead)).toEqual(['needs-review list-dead point-of-attention']);
    expect(judge(SHARE, {}, false)).toEqual(['needs-review unnamed-not-shown point-of-attention']);
    const form = { id: '0:f0', text: words(`${SHARE}\nOnze partners: Voorbeeld B.V. en Tweede B.V.`) };
    expect(judge(SHARE, { forms: [{ form }] })).toEqual(['needs-review perhaps-named point-of-attention']);
    expect(banner('We and our partners store cookies.', {}, ['Accept', 'Settings'])).toEqual([
      'needs-review banner-elsewhere for-information',
    ]);
  });

  it('does not apply without a request, or to a refusal', () => {
    const refusal = { control: { text: words('Geen aanbiedingen van partners') } };
    const role = { role: 'opt-out' as const, polarity: 'opt-out' as const };
    expect(inShort(judgeSample(rule, { controls: [{ ...refusal, class: role }] }))).toEqual([
      'not-applicable no-consent for-information',
    ]);
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-consent for-information']);
  });
});
