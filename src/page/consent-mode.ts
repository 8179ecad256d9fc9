import type { ConsentCommand, ConsentMode } from '../core/consent-signals';
import { COMMAND_LIMIT, CONSENT_TYPES, type ConsentValue, DATA_LAYER_LIMIT } from '../core/signal-names';
import { readOwn } from './page-world';

/**
 * Google consent mode as the page's own list has it. Runs in the page's world, where every property may be a trap: one that
 * throws makes the whole unreadable (null). Only known types and values leave here.
 */
export function readConsentMode(): ConsentMode | null {
  try {
    return consentModeOf(readOwn(window, 'dataLayer'));
  } catch {
    return null;
  }
}

function consentModeOf(list: unknown): ConsentMode {
  if (!Array.isArray(list)) return { dataLayer: 'absent', defaults: [], updates: [], complete: true };
  const length = list.length;
  const commands: Record<'default' | 'update', ConsentCommand[]> = { default: [], update: [] };
  for (let i = 0; i < length && i < DATA_LAYER_LIMIT; i++) {
    const entry: unknown = list[i];
    if (readOwn(entry, '0') !== 'consent') continue;
    const kind = readOwn(entry, '1');
    if (kind === 'default' || kind === 'update') commands[kind].push(commandOf(readOwn(entry, '2')));
  }
  const { default: defaults, update: updates } = commands;
  return {
    dataLayer: 'present',
    defaults: defaults.slice(0, COMMAND_LIMIT),
    updates: updates.slice(0, COMMAND_LIMIT),
    complete: length <= DATA_LAYER_LIMIT && defaults.length <= COMMAND_LIMIT && updates.length <= COMMAND_LIMIT,
  };
}

function commandOf(settings: unknown): ConsentCommand {
  const known: ConsentCommand['settings'] = [];
  for (const type of CONSENT_TYPES) {
    const value = readOwn(settings, type);
    if (value !== undefined) known.push({ type, value: consentValue(value) });
  }
  return {
    settings: known,
    waitForUpdate: readOwn(settings, 'wait_for_update') !== undefined,
    region: readOwn(settings, 'region') !== undefined,
  };
}

function consentValue(value: unknown): ConsentValue {
  return value === 'granted' || value === 'denied' ? value : 'other';
}
