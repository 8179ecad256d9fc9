import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from '../harness';
import { type Stage, servePages } from './stage';

const SECRET = 'value-that-must-not-be-kept';
const PAGE = `<!doctype html><title>T</title>
<form id="f" action="/x">
<input type="email" name="email">
<input type="hidden" name="newsletter" value=" Yes ">
<input type="hidden" name="gdpr_consent" value="0">
<input type="hidden" name="marketing_code" value="${SECRET}">
<input type="hidden" name="form_id" value="1">
<input type="text" name="optin" value="1" style="display:none">
<button>Send</button>
</form>
<input type="hidden" name="opt-in" value="TRUE" form="f">
<form action="/y"><input type="email" name="other"><button>Send</button></form>`;

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages({ '/hidden.html': PAGE })]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

it('keeps the names of hidden consent fields and whether they say yes, never what they send', async () => {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}/hidden.html`, { waitUntil: 'load' });
  const { frames } = await harness.read(page);
  await page.close();
  const [form, other] = frames.flatMap((frame) => frame.forms);
  expect(form?.hiddenConsents).toEqual([
    { name: 'newsletter', affirmative: true },
    { name: 'gdpr_consent', affirmative: false },
    { name: 'marketing_code', affirmative: false },
    { name: 'opt-in', affirmative: true },
  ]);
  expect(other?.hiddenConsents).toEqual([]);
  expect(JSON.stringify(frames)).not.toContain(SECRET);
});
