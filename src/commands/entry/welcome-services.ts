import { browser } from 'wxt/browser';
import type { WelcomeServices } from '../../core/practice';
import { settle } from '../settle';

export function welcomeServices(lang: 'nl' | 'en'): WelcomeServices {
  return {
    permissions: browser.runtime.getManifest().permissions ?? [],
    shortcuts: () => settle(shortcuts()),
    practice: lang === 'nl' ? 'practice-nl.html' : 'practice-en.html',
  };
}

/** The browser leaves out a key that something else has already, and the user can set others. */
async function shortcuts() {
  const all = await browser.commands.getAll();
  const keyOf = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
  return { action: keyOf('_execute_action'), capture: keyOf('capture-page'), panel: keyOf('open-panel') };
}
