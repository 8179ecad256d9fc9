import { browser } from 'wxt/browser';
import { sha256Hex, utf8 } from '../core/digest';
import { type Mask, MasksSchema } from '../core/mask';
import type { MaskServices } from '../core/mask-services';
import { settle } from './settle';

/** Masks per page, in the browser's settings: under a digest, so that no address stays behind when evidence is deleted. */
export const maskServices: MaskServices = {
  of: (url) => settle(masksOf(url)),
  keep: (url, masks) => settle(keepMasks(url, masks)),
};

async function masksOf(url: string): Promise<Mask[]> {
  const name = await nameOf(url);
  const { [name]: kept } = await browser.storage.local.get(name);
  return MasksSchema.catch([]).parse(kept ?? []);
}

async function keepMasks(url: string, masks: readonly Mask[]): Promise<Mask[]> {
  const kept = MasksSchema.parse(masks);
  const name = await nameOf(url);
  if (kept.length === 0) await browser.storage.local.remove(name);
  else await browser.storage.local.set({ [name]: kept });
  return kept;
}

async function nameOf(url: string): Promise<string> {
  return `masks ${await sha256Hex(utf8(url))}`;
}
