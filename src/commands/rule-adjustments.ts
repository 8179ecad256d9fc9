import { browser } from 'wxt/browser';
import * as z from 'zod';
import { type RuleAdjustment, RuleAdjustmentSchema } from '../core/evaluation';

const KEY = 'ruleAdjustments';

/** What the organisation set differently from the rule set. Every evaluation made with them says so. */
export async function ruleAdjustments(): Promise<RuleAdjustment[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return z.array(RuleAdjustmentSchema).catch([]).parse(kept);
}

/** One rule set differently, or as the rule set has it again. @returns all that are in force now */
export async function adjustRule(adjustment: RuleAdjustment): Promise<RuleAdjustment[]> {
  const others = (await ruleAdjustments()).filter(({ ruleId }) => ruleId !== adjustment.ruleId);
  const isDefault = !adjustment.off && adjustment.severity === null;
  const all = [...others, ...(isDefault ? [] : [adjustment])].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
  await browser.storage.local.set({ [KEY]: all });
  return all;
}
