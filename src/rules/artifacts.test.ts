import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildArtifacts, type JudgeInput } from './artifacts';
import { anyInput } from './testing/arbitrary-capture';
import { sampleInput, words } from './testing/sample-capture';

/** What `buildArtifacts` says belongs together, told the long way round: everything held against everything. */
function joined(input: JudgeInput) {
  return input.frames.map(({ controls, forms, links, notices }) => ({
    controls: controls.map((c) => [
      c.id,
      forms.find((f) => f.id === c.formId)?.id,
      notices.find((n) => n.id === c.noticeId)?.id,
    ]),
    links: links.map((link) => notices.find((n) => n.id === link.noticeId)?.id),
    forms: forms.map((form) => {
      const ids = new Set<string>();
      for (const control of controls) if (control.formId === form.id && control.noticeId) ids.add(control.noticeId);
      for (const notice of notices) {
        const same = notice.locator.path.join('\n') === form.locator.path.join('\n');
        const holds = form.text.normalised !== '' && notice.text.normalised.includes(form.text.normalised);
        if (same || holds) ids.add(notice.id);
      }
      return [form.id, ...ids];
    }),
    notices: notices.map((notice) => [
      notice.id,
      ...controls.filter((c) => notices.find((n) => n.id === c.noticeId) === notice).map((c) => c.id),
      links.filter((link) => notices.find((n) => n.id === link.noticeId) === notice).length,
    ]),
  }));
}

function built(input: JudgeInput) {
  const { controls, forms, links, notices } = buildArtifacts(input);
  return [
    {
      controls: controls.map((c) => [c.control.id, c.form?.form.id, c.notice?.id]),
      links: links.map((link) => link.notice?.id),
      forms: forms.map((form) => [form.form.id, ...form.noticeIds]),
      notices: notices.map((n) => [n.notice.id, ...n.controls.map((c) => c.control.id), n.links.length]),
    },
  ];
}

it('controls, links, forms and notices are joined as if each were held against each', () => {
  fc.assert(
    fc.property(anyInput(), (input) => {
      expect(built(input)).toEqual(joined(input));
    }),
  );
});

it('of two parts with one id the first counts', () => {
  const input = sampleInput({
    controls: [{ control: { formId: '0:f0', noticeId: '0:n0' } }],
    forms: [{ form: { id: '0:f0', text: words('Ja') } }, { form: { id: '0:f0', text: words('Nee') } }],
    notices: [
      { id: '0:n0', text: words('Ja') },
      { id: '0:n0', text: words('Nee') },
    ],
  });
  expect(built(input)).toEqual(joined(input));
  expect(buildArtifacts(input).controls[0]?.form?.form.text.exact).toBe('Ja');
});

it('a control is looked at a few times, however many forms and notices there are', () => {
  const many = Array.from({ length: 300 }, (_, i) => i);
  const input = sampleInput({
    controls: many.map((i) => ({ control: { formId: `0:f${i}`, noticeId: `0:n${i}` } })),
    forms: many.map((i) => ({ form: { text: words(`formulier ${i} einde`) } })),
    notices: many.map((i) => ({ id: `0:n${i}`, text: words(`melding ${i} einde`) })),
  });
  let asked = 0;
  for (const control of input.frames[0]?.controls ?? []) {
    const { formId, noticeId } = control;
    const asking = (value: string | null) => ({
      get: () => {
        asked++;
        return value;
      },
    });
    Object.defineProperties(control, { formId: asking(formId), noticeId: asking(noticeId) });
  }
  buildArtifacts(input);
  expect(asked).toBeLessThanOrEqual(6 * many.length);
});
