import { describe, expect, it } from 'vitest';
import { noWithdrawalInformation as rule } from './no-withdrawal-information';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, type SampleParts, words } from './testing/sample-capture';

const ASK = 'Ja, ik wil de nieuwsbrief ontvangen';
const form = (text: string) => ({ form: { id: '0:f0', text: words(text) }, purpose: 'contact' as const });
const asking = (text: string, rest: SampleParts = {}) =>
  inShort(
    judgeSample(rule, { controls: [{ control: { text: words(ASK), formId: '0:f0' } }], forms: [form(text)], ...rest }),
  );
const banner = (text: string, buttons: ('accept' | 'settings' | 'save')[], rest: SampleParts = {}) =>
  inShort(
    judgeSample(rule, {
      notices: [{ id: '0:n1', kind: 'banner', text: words(text), buttons: buttons.map((b) => button(b)) }],
      noticeClasses: [{ noticeId: '0:n1', asks: 'cookies', buttons }],
      ...rest,
    }),
  );

describe('no-withdrawal-information', () => {
  it('fails a question without a word about withdrawing and without a link', () => {
    expect(asking(`Naam\n${ASK}\nVerzenden`)).toEqual(['fail none point-of-attention']);
    expect(banner('Wij gebruiken cookies voor advertenties.', ['accept'])).toEqual([
      'needs-review perhaps-only-informs point-of-attention',
    ]);
    expect(banner('Wij vragen toestemming voor cookies voor advertenties.', ['accept'])).toEqual([
      'fail banner-none point-of-attention',
    ]);
    const newsletter = { form: { id: '0:f0', heading: 'Nieuwsbrief' }, purpose: 'newsletter' as const };
    expect(inShort(judgeSample(rule, { forms: [newsletter] }))).toEqual(['fail none point-of-attention']);
  });

  it.each([
    ['Your contact preferences', 'OK'],
    ['Persönlicher Bereich', 'OK'],
    ['', 'Wijzigingen opslaan'],
    ['', 'Save all changes'],
    ['', 'Enregistrer les modifications'],
    ['', 'Guardar cambios'],
  ])(
    'asks nothing of settings headed "%s" with a button "%s": they are taken back where they are given',
    (heading, pressed) => {
      const settings = { form: { id: '0:f0', heading, buttons: [button(pressed)] }, purpose: 'other' as const };
      const controls = [{ control: { text: words(ASK), formId: '0:f0' } }];
      expect(inShort(judgeSample(rule, { controls, forms: [settings] }))).toEqual([
        'not-applicable no-request for-information',
      ]);
    },
  );

  it.each(['Opslaan', 'Save', 'Guardar', 'Enregistrer mes choix'])(
    'does not take "%s" for saving changes',
    (pressed) => {
      const asked = {
        form: { id: '0:f0', heading: 'Op de hoogte', buttons: [button(pressed)] },
        purpose: 'other' as const,
      };
      const controls = [{ control: { text: words(ASK), formId: '0:f0' } }];
      expect(inShort(judgeSample(rule, { controls, forms: [asked] }))).toEqual(['fail none point-of-attention']);
    },
  );

  it.each([
    'Je kunt je altijd afmelden.',
    'You can withdraw your consent at any time.',
    'Sie können Ihre Einwilligung jederzeit widerrufen.',
    'Vous pouvez vous désinscrire à tout moment.',
  ])('passes: %s', (text) => {
    expect(asking(`${ASK}\n${text}`)).toEqual(['pass mentioned for-information']);
  });

  it('passes a banner that says the choice can be changed later', () => {
    expect(banner('We use cookies. You can change your choice later.', ['accept'])).toEqual([
      'pass mentioned for-information',
    ]);
  });

  it('leaves what may be said behind a link, in a next layer or in an unread part to a person', () => {
    const link = { links: [{ formId: '0:f0' }] };
    expect(asking(ASK, link)).toEqual(['needs-review perhaps-in-link point-of-attention']);
    expect(banner('We use cookies for ads.', ['accept', 'settings'])).toEqual([
      'needs-review perhaps-in-other-layer point-of-attention',
    ]);
    expect(banner('We use cookies for ads.', ['accept', 'save'])).toEqual([
      'needs-review perhaps-in-other-layer point-of-attention',
    ]);
    const gaps = [{ reason: 'closed-shadow-root' as const, frame: '0', locator: null, subject: 'x' }];
    const controls = [{ control: { text: words(ASK) } }];
    expect(inShort(judgeSample(rule, { controls }, { gaps }))).toEqual([
      'needs-review not-all-read point-of-attention',
    ]);
  });

  it('asks less where a privacy statement is linked elsewhere on the page', () => {
    const findings = judgeSample(rule, {
      controls: [{ control: { text: words(ASK) } }],
      links: [{ place: 'footer', formId: null }],
    });
    expect(inShort(findings)).toEqual(['fail none-beside point-of-attention']);
    expect(findings[0]?.severity).toBe('warning');
  });

  it('does not take the choices behind a first layer, or own settings, for a first request', () => {
    const second = { id: '0:n2', kind: 'dialog' as const, buttons: [button('Accept all')], text: words('Cookies') };
    const rest = {
      controls: [{ control: { noticeId: '0:n2' } }],
      notices: [
        { id: '0:n1', kind: 'banner' as const, buttons: [button('a')], text: words('Change your choice at any time') },
        second,
      ],
      noticeClasses: [
        { noticeId: '0:n1', buttons: ['accept' as const] },
        { noticeId: '0:n2', buttons: ['accept' as const], layer: null },
      ],
    };
    expect(inShort(judgeSample(rule, rest))).toEqual(['pass mentioned for-information']);
    const own = { controls: [{ control: {} }], frame: { title: 'Mijn voorkeuren' } };
    expect(inShort(judgeSample(rule, own))).toEqual(['not-applicable no-request for-information']);
  });

  it('does not take cancelling an event for it', () => {
    expect(asking(`${ASK}\nAfmelden voor de bijeenkomst kan tot vrijdag.`)).toEqual([
      'needs-review about-something-else point-of-attention',
    ]);
  });

  it('does not apply without a request on screen', () => {
    const none = ['not-applicable no-request for-information'];
    expect(inShort(judgeSample(rule, { controls: [{ control: { visible: false } }] }))).toEqual(none);
    expect(
      inShort(judgeSample(rule, { controls: [{ control: {}, class: { purposes: ['device-storage'] } }] })),
    ).toEqual(none);
  });
});
