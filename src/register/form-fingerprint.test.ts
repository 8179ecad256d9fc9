import { expect, it } from 'vitest';
import { testCapture } from '../bundle/test-capture';
import type { FrameCapture } from '../core/capture';
import type { Field, Form } from '../core/controls';
import { formFingerprint, formFingerprints } from './form-fingerprint';

const field = (name: string, change: Partial<Field> = {}): Field => ({
  class: 'email',
  tag: 'input',
  type: 'email',
  name,
  autocomplete: '',
  label: `Uw ${name}`,
  required: false,
  requiredBy: [],
  visible: true,
  locator: { frame: '0', path: [`[name=${name}]`] },
  ...change,
});
const form: Form = {
  id: '0:f1',
  element: true,
  locator: { frame: '0', path: ['form'] },
  action: 'https://mail.example/lists/12',
  buttonActions: [],
  method: 'post',
  heading: 'Nieuwsbrief',
  text: { exact: 'x', normalised: 'x' },
  fields: [field('email'), field('naam')],
  buttons: [],
  visible: true,
};
const [base] = testCapture('00000000-0000-4000-8000-000000000001', []).frames;
const frame = (change: Partial<FrameCapture> = {}): FrameCapture => {
  if (!base) throw new Error('no frame');
  return {
    ...base,
    forms: [form],
    controls: base.controls.map((control) => ({ ...control, formId: '0:f1' })),
    ...change,
  };
};
const print = (change: Partial<Form> = {}, where: Partial<FrameCapture> = {}) =>
  formFingerprint({ ...form, ...change }, frame(where));

it('is the same for the same form, whatever order, place on the page and words around it', async () => {
  const one = await print();
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(await print({ fields: [...form.fields].reverse() })).toBe(one);
  expect(await print({ heading: 'Meld je aan', action: 'https://mail.example/lists/13' })).toBe(one);
  expect(await print({}, { title: 'Elders' })).toBe(one);
});

it.each([
  ['a field more', () => print({ fields: [...form.fields, field('telefoon')] })],
  ['one that becomes required', () => print({ fields: [field('email', { required: true }), field('naam')] })],
  ['another label', () => print({ fields: [field('email', { label: 'E-mail' }), field('naam')] })],
  ['another receiver', () => print({ action: 'https://other.example/lists/12' })],
  ['another page', () => print({}, { url: 'https://shop.example/elders' })],
  ['a choice less', () => print({}, { controls: [] })],
])('%s is another form', async (_name, other) => {
  expect(await other()).not.toBe(await print());
});

it('leaves out search boxes and what is not shown', async () => {
  const search = { ...form, id: '0:f2', fields: [field('q', { class: 'search' })] };
  const hidden = { ...form, id: '0:f3', visible: false };
  expect(await formFingerprints({ frames: [frame({ forms: [search, hidden, form] })] })).toEqual([await print()]);
});
