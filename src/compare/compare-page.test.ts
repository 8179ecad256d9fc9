import { expect, it } from 'vitest';
import type { Finding } from '../core/evaluation';
import { button, capture, control, form, frame, link, notice, words } from '../ui/testing/record-parts';
import { LATER_CAPTURE, SAMPLE_CAPTURE, SAMPLE_EVALUATION } from '../ui/testing/sample';
import { compareCaptures, sameControls } from './compare-captures';
import { compareFindings } from './compare-findings';
import { comparisonDocument } from './comparison-document';

const page = (...[more, buttons]: [Parameters<typeof frame>[1], ReturnType<typeof button>[]]) =>
  capture([frame('0', { ...more, notices: [notice('0:n1', 'Mogen wij?', { buttons })] })]);

it('tells of buttons that came, went, or were drawn otherwise, and of one in a form and a notice once', () => {
  const [accept, refuse] = [button('Alles accepteren'), button('Weigeren')];
  const faded = { ...refuse, filled: !refuse.filled, legibility: { ...refuse.legibility, contrast: 210 } };
  const forms = [form('0:f1', 'Mogen wij?', { buttons: [accept] })];
  const result = compareCaptures(
    page({ forms }, [accept, refuse]),
    page({ forms }, [accept, faded, button('Instellingen')]),
  );
  expect(result.same).toBe(true);
  expect(result.samePage).toBe(false);
  expect(
    result.buttons.changed.map(({ after, fields }) => [after.text.exact, fields.map(({ field }) => field)]),
  ).toEqual([['Weigeren', ['filled', 'contrast']]]);
  expect(result.buttons.added.map(({ text }) => text.exact)).toEqual(['Instellingen']);
  expect(result.buttons.removed).toEqual([]);
});

it('does not call a counter in a button a change when numbers are masked', () => {
  const before = page({}, [button('Akkoord (12)')]);
  const after = page({}, [button('Akkoord (13)')]);
  expect(compareCaptures(before, after).samePage).toBe(false);
  expect(compareCaptures(before, after, [{ kind: 'number' }]).samePage).toBe(true);
});

it('tells of fields that are asked or required now, and of links that lead elsewhere', () => {
  const field = {
    class: 'telephone',
    tag: 'input',
    type: 'tel',
    name: 'tel',
    autocomplete: '',
    label: 'Telefoon',
    required: false,
    requiredBy: [],
    visible: true,
    locator: { frame: '0', path: ['#tel'] },
  } as const;
  const birth = {
    ...field,
    class: 'birth-date' as const,
    name: 'born',
    label: 'Geboortedatum',
    locator: { frame: '0', path: ['#b'] },
  };
  const at = (...fields: object[]) => [{ ...form('0:f1', 'Inschrijven'), fields: fields as (typeof field)[] }];
  const before = capture([
    frame('0', { forms: at(field).map(asForm), links: [link('Privacy', { target: 'https://a.example/privacy' })] }),
  ]);
  const after = capture([
    frame('0', {
      forms: at({ ...field, required: true }, birth).map(asForm),
      links: [link('Privacy', { target: 'https://b.example/p' })],
    }),
  ]);
  const { fields, links } = compareCaptures(before, after);
  expect(fields.changed.map(({ fields: changes }) => changes)).toEqual([
    [{ field: 'required', before: false, after: true }],
  ]);
  expect(fields.added.map(({ label }) => label)).toEqual(['Geboortedatum']);
  expect(links.changed.map(({ fields: changes }) => changes.map(({ field: name }) => name))).toEqual([['target']]);
});

function asForm(one: ReturnType<typeof form> | object): ReturnType<typeof form> {
  return one as ReturnType<typeof form>;
}

it('knows a finding again when its control has another id, and says when the rules are others', () => {
  const [first] = SAMPLE_EVALUATION.findings;
  if (!first) throw new Error('no finding');
  const found = (over: Partial<Finding>): Finding => ({
    ...first,
    outcome: 'fail',
    ruleId: 'r',
    message: 'm',
    ...over,
  });
  const before = { ...SAMPLE_EVALUATION, findings: [found({ controlIds: ['0:c1'] }), found({ controlIds: ['0:c2'] })] };
  const after = {
    ...SAMPLE_EVALUATION,
    ruleSetVersion: '99.0',
    findings: [
      found({ controlIds: ['0:c7'] }),
      found({ ruleId: 'info', grade: 'for-information', controlIds: [] }),
      found({ ruleId: 'new', grade: 'likely-violation', controlIds: ['0:c7'] }),
    ],
  };
  const news = 'Ja, ik wil de nieuwsbrief ontvangen';
  const comparison = compareCaptures(
    capture([frame('0', { controls: [control('0:c1', news), control('0:c2', 'Delen met partners?')] })]),
    capture([frame('0', { controls: [control('0:c7', news)] })]),
  );
  const changes = compareFindings(before, after, sameControls(comparison));
  expect(changes.gone.map(({ controlIds }) => controlIds)).toEqual([['0:c2']]);
  expect(changes.appeared.map(({ ruleId }) => ruleId)).toEqual(['new', 'info']);
  expect(changes.ruleSets).toEqual({ before: SAMPLE_EVALUATION.ruleSetVersion, after: '99.0' });
});

it('makes the same file of the same two captures, which names both by hash, and holds every word as a string', () => {
  const hostile = notice('0:n1', '</script><img src=x onerror=1>\u202E');
  const later = capture([{ ...(LATER_CAPTURE.frames[0] ?? frame('0')), notices: [hostile], title: words('x').exact }]);
  const comparison = compareCaptures(SAMPLE_CAPTURE, later, [{ kind: 'date' }]);
  const side = (captureDigest: string) => ({
    captureId: SAMPLE_CAPTURE.captureId,
    captureDigest,
    evaluationDigest: 'e'.repeat(64),
    ruleSetVersion: '1',
    capturedAt: SAMPLE_CAPTURE.capturedAt,
    url: SAMPLE_CAPTURE.visit.url,
  });
  const input = {
    before: side('a'.repeat(64)),
    after: side('b'.repeat(64)),
    masks: [{ kind: 'date' as const }],
    comparison,
    findings: compareFindings(SAMPLE_EVALUATION, SAMPLE_EVALUATION, sameControls(comparison)),
  };
  const text = comparisonDocument(input);
  expect(comparisonDocument(structuredClone(input))).toBe(text);
  const { schema, before, after, masks, notices } = JSON.parse(text);
  expect([schema, before.captureDigest, after.captureDigest]).toEqual([
    'consent-witness/comparison/1',
    'a'.repeat(64),
    'b'.repeat(64),
  ]);
  expect(masks).toEqual([{ kind: 'date' }]);
  expect(JSON.stringify(notices)).toContain('</script><img src=x onerror=1>');
});
