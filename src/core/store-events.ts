import * as z from 'zod';
import { FoundStoreSchema, STORE_ALARMS, StoreMarkSchema } from './store-alarm';

/** Settings that decide what is captured and how it is judged. */
export const RECORDED_SETTINGS = ['rule', 'keep-statements', 'watch-site', 'record-site'] as const;

/**
 * A setting that matters to evidence was changed. The ledger travels whole with every bundle, so a watched site stands here as
 * SHA-256 of its origin: who knows the site can check it, who does not learns nothing of where else the user looks.
 */
export const SettingChangedSchema = z.strictObject({
  kind: z.literal('setting-changed'),
  setting: z.enum(RECORDED_SETTINGS),
  /** Rule id, or SHA-256 of the origin; empty for a setting there is one of. */
  subject: z.string(),
  /** `on`, `off`; of a rule also a severity, or `as-set` when it is as the rule set has it again. */
  value: z.string(),
});
export type SettingChanged = z.infer<typeof SettingChangedSchema>;

/** Signed with the key until now; entries after it are signed with the one it names. */
export const KeyRotatedSchema = z.strictObject({
  kind: z.literal('key-rotated'),
  fingerprint: z.string(),
  publicKey: z.record(z.string(), z.string()),
});

/**
 * The signing key was gone while the ledger stood. Signed with the key that it names, since the one before can sign nothing any more:
 * that both were of one hand, nothing shows.
 */
export const KeyLostSchema = z.strictObject({
  kind: z.literal('key-lost'),
  /** Of the key that is gone, as the ledger named it last. */
  lost: z.string(),
  fingerprint: z.string(),
  publicKey: z.record(z.string(), z.string()),
});

/** The user was told that the store is not what it was, and went on. */
export const StoreAlarmEventSchema = z.strictObject({
  kind: z.literal('store-alarm'),
  alarm: z.enum(STORE_ALARMS),
  expected: StoreMarkSchema.nullable(),
  found: FoundStoreSchema,
});
