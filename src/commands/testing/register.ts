import { canonicalBytes } from '../../core/canonical';
import { sha256Hex } from '../../core/digest';
import { proofOfCapture } from '../proof';
import { id } from './evidence';
import { openKeeping, unitOf } from './keeping';

/** A capture whose page loads from, and sends to, another site, with a form on it. */
export async function withForm(
  n: number,
  label = 'Uw e-mail',
  url = 'https://shop.example/nieuwsbrief',
  capturedAt?: string,
) {
  const unit = await unitOf(n, { url, ...(capturedAt && { capturedAt }) });
  const [frame] = unit.sealed.capture.frames;
  if (!frame) throw new Error('no frame');
  const field = {
    class: 'email' as const,
    tag: 'input',
    type: 'email',
    name: 'email',
    autocomplete: '',
    label,
    required: true,
    requiredBy: [],
    visible: true,
    locator: { frame: '0', path: ['input'] },
  };
  const form = {
    id: '0:f1',
    element: true,
    locator: { frame: '0', path: ['form'] },
    action: 'https://eu1.mail.example/in',
    buttonActions: [],
    method: 'post' as const,
    heading: '',
    text: { exact: 'Nieuwsbrief', normalised: 'Nieuwsbrief' },
    fields: [field],
    buttons: [],
    visible: true,
  };
  const facts = {
    cookieNames: [],
    localStorageNames: [],
    sessionStorageNames: [],
    hosts: [{ host: 'cdn.other.example', thirdParty: true }],
    hostsComplete: true,
    formTargets: [{ host: 'eu1.mail.example', thirdParty: true }],
    globalPrivacyControl: null,
    priorState: 'none-found' as const,
  };
  const capture = { ...unit.sealed.capture, frames: [{ ...frame, url, forms: [form], facts }] };
  const bytes = canonicalBytes(capture);
  const digest = await sha256Hex(bytes);
  const judged = { ...unit.evaluation.evaluation, captureDigest: digest };
  const judgedBytes = canonicalBytes(judged);
  const evaluation = { digest: await sha256Hex(judgedBytes), bytes: judgedBytes, evaluation: judged };
  return { ...unit, sealed: { captureId: id(n), digest, bytes, capture }, evaluation, row: { ...unit.row, digest } };
}

/** A store with all that the register needs, the kinds of its ledger entries, and the gaps of a capture. */
export function openRegister() {
  const system = openKeeping();
  const deps = { ...system.deps, keys: system.keys };
  const kinds = async () => (await deps.store.ledger()).map(({ body }) => body.event.kind);
  const gaps = async (captureId: string) => {
    const { proof } = await proofOfCapture(captureId, deps);
    return proof.elements.filter(({ gap }) => gap).map(({ id: element, gap }) => `${element}: ${gap?.reason}`);
  };
  return { ...system, deps, kinds, gaps };
}

export const RECIPIENT = {
  recipientId: null,
  name: 'Mailer B.V.',
  domains: ['Mail.example'],
  place: 'Ierland',
  inEea: 'yes' as const,
  decision: {
    answers: { decides: 'we', ownPurposes: 'no', mainObject: 'yes', inTheClear: 'yes' } as const,
    role: 'processor' as const,
    reason: 'verstuurt in opdracht',
    decidedOn: '2026-11-29',
  },
};
