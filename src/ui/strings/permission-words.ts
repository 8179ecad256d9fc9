import type { WordsFor } from './words';

/** Every permission that some build for people asks for at install; a test holds the manifest to it. */
export const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'sidePanel',
  'offscreen',
  'storage',
  'unlimitedStorage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const PERMISSION_WORDS: WordsFor<Permission> = {
  activeTab: 'permission_activeTab',
  alarms: 'permission_alarms',
  contextMenus: 'permission_contextMenus',
  scripting: 'permission_scripting',
  sidePanel: 'permission_sidePanel',
  offscreen: 'permission_offscreen',
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimitedStorage',
};
