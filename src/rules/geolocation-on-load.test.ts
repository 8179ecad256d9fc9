import { describe, expect, it } from 'vitest';
import type { PermissionReading, PermissionSeen } from '../core/permissions';
import { geolocationOnLoad as rule } from './geolocation-on-load';
import { inShort, judgeSample } from './testing/judge-sample';
import { facts } from './testing/sample-capture';

type Step = [state: PermissionReading['state'], afterAct: boolean];
function judge(steps: Step[], title = 'Nieuws', name: PermissionSeen['name'] = 'geolocation') {
  const readings = steps.map(([state, afterAct], at) => ({ at, state, afterAct }));
  return inShort(judgeSample(rule, { frame: { title, facts: facts({ permissions: [{ name, readings }] }) } }));
}
const NOT_WATCHED = ['not-applicable not-watched for-information'];
const NOTHING = ['not-applicable nothing-seen for-information'];

describe('geolocation-on-load', () => {
  it.each(['granted', 'denied'] as const)('fails a question answered before any act: %s', (state) => {
    expect(
      judge([
        ['prompt', false],
        [state, false],
      ]),
    ).toEqual(['fail asked point-of-attention']);
  });

  it.each(['Routeplanner', 'Store finder', 'Kaart van Utrecht'])('asks about a map page: %s', (title) => {
    expect(
      judge(
        [
          ['prompt', false],
          ['granted', false],
        ],
        title,
      ),
    ).toEqual(['needs-review asked-on-map point-of-attention']);
  });

  it('sees nothing in what followed an act, in a question left open, or in a refusal of before', () => {
    expect(
      judge([
        ['prompt', false],
        ['granted', true],
      ]),
    ).toEqual(NOTHING);
    expect(judge([['prompt', false]])).toEqual(NOTHING);
    expect(judge([['denied', false]])).toEqual(NOTHING);
    // Taking a permission back is no answer to a question.
    expect(
      judge([
        ['denied', false],
        ['prompt', false],
      ]),
    ).toEqual(NOTHING);
  });

  it('says for information that it was granted before', () => {
    expect(judge([['granted', false]])).toEqual(['needs-review granted-before for-information']);
    expect(
      judge([
        ['granted', false],
        ['prompt', false],
      ]),
    ).toEqual(['needs-review granted-before for-information']);
  });

  it('does not apply where nobody watched, or the browser tells nothing', () => {
    expect(inShort(judgeSample(rule, {}))).toEqual(NOT_WATCHED);
    expect(inShort(judgeSample(rule, { frame: { facts: facts() } }))).toEqual(NOT_WATCHED);
    expect(
      judge(
        [
          ['prompt', false],
          ['granted', false],
        ],
        'Nieuws',
        'camera',
      ),
    ).toEqual(NOT_WATCHED);
  });
});
