import { canonicalBytes, canonicalText } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { RegisterFile } from '../core/register-file';
import type { RegisterFormat } from '../core/register-services';
import { controllerNamed } from '../register/controller';
import { readRegisterCsv, writeRegisterCsv } from '../register/register-csv';
import { readRegisterJson, sortedRegister, writeRegisterJson } from '../register/register-file';
import { knownControllers } from './activities';
import type { KeepingDeps } from './delete-evidence';

/** The register as a file: JSON holds all of it, CSV the activities and bodies. @throws WitnessError `store-*` */
export async function exportRegister(
  format: RegisterFormat,
  deps: KeepingDeps,
): Promise<{ fileName: string; text: string }> {
  const file = await registerFile(deps);
  const fileName = `register-${deps.clock.now().slice(0, 10)}.${format}`;
  return { fileName, text: format === 'json' ? writeRegisterJson(file) : writeRegisterCsv(file) };
}

/**
 * Takes a register over from a file: what has the same id is replaced, what is not in the file stays. All of it in one
 * transaction with one ledger entry, or nothing; the same file again changes nothing.
 * @throws WitnessError `bad-input` that names the lines | `signing-failed` | `store-*`
 */
export async function importRegister(format: RegisterFormat, text: string, deps: KeepingDeps): Promise<number> {
  const read = await readFile(format, text, deps);
  const before = await registerFile(deps);
  const after = sortedRegister({
    bodies: merged(before.bodies, read.bodies, (one) => one.controllerId),
    activities: merged(before.activities, read.activities, (one) => one.activityId),
    recipients: merged(before.recipients, read.recipients, (one) => one.recipientId),
    agreements: merged(before.agreements, read.agreements, (one) => one.agreementId),
  });
  refuseLooseEnds(after);
  if (canonicalText(after) === canonicalText(before)) return read.activities.length;
  const event = {
    kind: 'register-imported',
    registerDigest: await sha256Hex(canonicalBytes(after)),
    activities: read.activities.length,
  } as const;
  await deps.ledger.onHead(event, (entry) => deps.register.takeOver(read, entry));
  return read.activities.length;
}

async function registerFile({ register, activities }: KeepingDeps): Promise<RegisterFile> {
  return sortedRegister({
    bodies: await register.bodies(),
    activities: (await activities.all()).map(({ activity }) => activity),
    recipients: await register.recipients(),
    agreements: await register.agreements(),
  });
}

/** One name is one controller (see `controllerNamed`): a body of the file that is known by its name keeps the known id. */
async function readFile(format: RegisterFormat, text: string, deps: KeepingDeps): Promise<RegisterFile> {
  const file =
    format === 'json'
      ? readRegisterJson(text)
      : sortedRegister({ ...readRegisterCsv(text, () => deps.ids.uuid()), recipients: [], agreements: [] });
  const known = await knownControllers(deps);
  const idOf = (id: string) => {
    const body = file.bodies.find(({ controllerId }) => controllerId === id);
    return (body && controllerNamed(body.name, known)?.controllerId) ?? id;
  };
  return {
    ...file,
    bodies: file.bodies.map((body) => ({ ...body, controllerId: idOf(body.controllerId) })),
    activities: file.activities.map((activity) => ({
      ...activity,
      controller: { ...activity.controller, controllerId: idOf(activity.controller.controllerId) },
    })),
    agreements: file.agreements.map((one) => ({ ...one, controllerId: idOf(one.controllerId) })),
  };
}

/** A file may be made by hand. */
function refuseLooseEnds({ bodies, activities, recipients, agreements }: RegisterFile): void {
  const controllers = new Set([
    ...bodies.map(({ controllerId }) => controllerId),
    ...activities.map(({ controller }) => controller.controllerId),
  ]);
  const known = new Set(recipients.map(({ recipientId }) => recipientId));
  const loose = agreements.findIndex((one) => !controllers.has(one.controllerId) || !known.has(one.recipientId));
  if (loose >= 0) throw new WitnessError('bad-input', `agreements.${loose}: a party of it is not in the register`);
}

function merged<T>(before: readonly T[], read: readonly T[], idOf: (one: T) => string): T[] {
  return [...new Map([...before, ...read].map((one) => [idOf(one), one])).values()];
}
