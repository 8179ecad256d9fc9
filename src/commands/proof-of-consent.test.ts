import { afterEach, expect, it } from 'vitest';
import { recordByHand } from './consent/record-by-hand';
import { proofOfCapture } from './proof';
import { act, record, world } from './testing/consent-world';
import { deleteAll, id } from './testing/evidence';

afterEach(deleteAll);

it('the AP meter counts an act that was seen, and not what somebody only states by hand', async () => {
  const opened = await world();
  const consent = async () => {
    const { proof } = await proofOfCapture(id(1), { ...opened.deps, keys: opened.keys });
    return proof.elements.find((element) => element.id === 'consent')?.state;
  };
  expect(await consent()).toBe('missing');
  await recordByHand(id(1), 'given', opened.deps);
  expect(await consent()).toBe('missing');
  await record(opened, act('on'));
  expect(await consent()).toBe('there');
});
