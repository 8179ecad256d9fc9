import * as z from 'zod';
import { sha256Hex, utf8 } from '../core/digest';
import { type RuleAdjustment, RuleAdjustmentSchema } from '../core/evaluation';
import type { SettingChanged } from '../core/store-events';
import type { LedgerWriter } from './ledger-writer';

/** What the browser says of each key of the extension's storage that changed. */
export type StorageChanges = Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>;

/**
 * Puts changed settings into the ledger. Heard from the browser by the worker, not done where a setting is set: that covers
 * every way to change one (popup, settings, command line, by hand), also from a popup that closes at once.
 */
export async function recordSettings(changes: StorageChanges, ledger: Pick<LedgerWriter, 'append'>): Promise<void> {
  for (const event of await settingEvents(changes)) await ledger.append(event);
}

export async function settingEvents(changes: StorageChanges): Promise<SettingChanged[]> {
  const { ruleAdjustments, keepInformation, watchedOrigins, recordedOrigins } = changes;
  return [
    ...(ruleAdjustments ? ruleEvents(ruleAdjustments) : []),
    ...(keepInformation ? statementEvents(keepInformation) : []),
    ...(watchedOrigins ? await siteEvents('watch-site', watchedOrigins) : []),
    ...(recordedOrigins ? await siteEvents('record-site', recordedOrigins) : []),
  ];
}

type Change = StorageChanges[string];

function ruleEvents({ oldValue, newValue }: Change): SettingChanged[] {
  const [before, after] = [adjustmentsIn(oldValue), adjustmentsIn(newValue)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((ruleId) => [ruleId, settingOf(before.get(ruleId)), settingOf(after.get(ruleId))] as const)
    .filter(([, was, is]) => was !== is)
    .map(([subject, , value]) => ({ kind: 'setting-changed', setting: 'rule', subject, value }));
}

function adjustmentsIn(value: unknown): Map<string, RuleAdjustment> {
  const kept = z.array(RuleAdjustmentSchema).catch([]).parse(value);
  return new Map(kept.map((adjustment) => [adjustment.ruleId, adjustment]));
}

function settingOf(adjustment: RuleAdjustment | undefined): string {
  if (adjustment?.off) return 'off';
  return adjustment?.severity ?? 'as-set';
}

function statementEvents({ oldValue, newValue }: Change): SettingChanged[] {
  const [was, is] = [oldValue === true, newValue === true];
  if (was === is) return [];
  return [{ kind: 'setting-changed', setting: 'keep-statements', subject: '', value: is ? 'on' : 'off' }];
}

async function siteEvents(
  setting: 'watch-site' | 'record-site',
  { oldValue, newValue }: Change,
): Promise<SettingChanged[]> {
  const [before, after] = [originsIn(oldValue), originsIn(newValue)];
  const events: SettingChanged[] = [];
  for (const origin of [...new Set([...before, ...after])].sort()) {
    if (before.includes(origin) === after.includes(origin)) continue;
    const value = after.includes(origin) ? 'on' : 'off';
    events.push({ kind: 'setting-changed', setting, subject: await sha256Hex(utf8(origin)), value });
  }
  return events;
}

function originsIn(value: unknown): string[] {
  return z.array(z.string()).catch([]).parse(value);
}
