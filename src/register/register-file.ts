import { parseStrictJson } from '../core/canonical';
import { WitnessError } from '../core/errors';
import { type RegisterFile, RegisterFileSchema } from '../core/register-file';

/** In one order, so that the same register is the same file. */
export function sortedRegister(parts: Omit<RegisterFile, 'schema'>): RegisterFile {
  const by = <T>(all: readonly T[], key: (one: T) => string) =>
    [...all].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return {
    schema: 'consent-witness/register/1',
    bodies: by(parts.bodies, ({ name, controllerId }) => `${name} ${controllerId}`),
    activities: by(parts.activities, ({ name, activityId }) => `${name} ${activityId}`),
    recipients: by(parts.recipients, ({ name, recipientId }) => `${name} ${recipientId}`),
    agreements: by(parts.agreements, ({ agreementId }) => agreementId),
  };
}

export function writeRegisterJson(file: RegisterFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @throws WitnessError `bad-input` | `duplicate-key`, naming where */
export function readRegisterJson(text: string): RegisterFile {
  const parsed = RegisterFileSchema.safeParse(parseStrictJson(text.replace(/^\uFEFF/, '')));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, MOST_NAMED).map(({ path }) => path.map(String).join('.') || 'the file');
  throw new WitnessError('bad-input', [...new Set(places)].join(', '));
}

/** Enough to begin with. */
export const MOST_NAMED = 20;
