import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { asciiScripts } from './src/cli/ascii-scripts';
import { slimManagerRules } from './src/cli/slim-manager-rules';
import { thirdPartyNotices } from './src/cli/third-party-notices';

const notices = thirdPartyNotices();

/**
 * Two builds of one extension. `unattended` differs from the store build only in that it may reach all hosts and see requests
 * from the start: it is the one that the command line drives, where nobody is there to click the toolbar button that grants
 * `activeTab`.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [preact(), slimManagerRules(), asciiScripts(['capture.js']), notices.plugin],
    build: { target: 'es2023', sourcemap: false },
  }),
  hooks: {
    'build:done': (wxt) => writeFileSync(join(wxt.config.outDir, 'THIRD-PARTY-NOTICES.txt'), `${notices.text()}\n`),
  },
  zip: { excludeSources: ['*.log', 'evidence/**', 'tests/corpus/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `offscreen`: a document of ours in which the words of a fetched statement are read. Firefox knows no such permission.
    permissions: [
      'activeTab',
      // For the daily run of retention, and a time-stamp a day when the user switches that on.
      'alarms',
      // One item in the menu of a page and of the toolbar button. No warning at install, no reach: choosing it gives us that tab.
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      // `sidePanel`: the popup beside a long form; it reads no more than the popup does. Firefox has a sidebar, without permission.
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
      ...(mode === 'unattended' ? ['webRequest'] : []),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // `<all_urls>`, since pictures of a tab need it or `activeTab`; host patterns alone do not do.
    ...(mode === 'unattended' ? { host_permissions: ['<all_urls>'] } : {}),
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      'capture-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_menu_capture__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_menu_panel__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' https: http:; frame-src blob: data: 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'consent-witness@consent-witness.example',
              // The version the tests run. Before it Firefox names no documents, and a page that was loaded again in the middle of a
              // capture could not be told from the one that was read (`assertSameDocument`).
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
