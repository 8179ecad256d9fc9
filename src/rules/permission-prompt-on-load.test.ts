import { describe, expect, it } from 'vitest';
import type { PermissionSeen } from '../core/permissions';
import { permissionPromptOnLoad as rule } from './permission-prompt-on-load';
import { inShort, judgeSample } from './testing/judge-sample';
import { facts } from './testing/sample-capture';

function answered(afterAct: boolean, ...names: PermissionSeen['name'][]) {
  const readings: PermissionSeen['readings'] = [
    { at: 1, state: 'prompt', afterAct: false },
    { at: 900, state: 'denied', afterAct },
  ];
  const permissions = names.map((name) => ({ name, readings }));
  return inShort(judgeSample(rule, { frame: { facts: facts({ permissions }) } }));
}

describe('permission-prompt-on-load', () => {
  it.each([
    ['notifications', 'messages'],
    ['push', 'messages'],
    ['camera', 'camera'],
    ['microphone', 'microphone'],
  ] as const)('reports %s answered before any act', (name, message) => {
    expect(answered(false, name)).toEqual([`fail ${message} point-of-attention`]);
  });

  it('reports notifications and push once', () => {
    expect(answered(false, 'notifications', 'push')).toEqual(['fail messages point-of-attention']);
  });

  it('sees nothing in what followed an act', () => {
    expect(answered(true, 'notifications', 'camera')).toEqual(['not-applicable nothing-seen for-information']);
  });

  it('leaves location to its own rule, and does not apply where nobody watched', () => {
    const none = ['not-applicable not-watched for-information'];
    expect(answered(false, 'geolocation')).toEqual(none);
    expect(inShort(judgeSample(rule, {}))).toEqual(none);
  });
});
