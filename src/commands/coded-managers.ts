/*
 * This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0: its selectors come from the files
 * lib/cmps/*.ts of @duckduckgo/autoconsent. https://mozilla.org/MPL/2.0/
 */
import type { ManagerLook } from '../core/consent-managers';

/**
 * Managers that the library knows by code instead of data, by the selectors in that code. A test holds them against it. Where
 * its code calls the manager itself, the element of the pop-up is looked at instead.
 */
export const CODED_MANAGERS: readonly ManagerLook[] = [
  {
    name: 'Onetrust',
    top: true,
    frames: false,
    present: [
      { any: [{ exists: ['#onetrust-banner-sdk'] }, { visible: ['#onetrust-pc-sdk'], check: 'any' as const }] },
    ],
    shown: [{ visible: ['#onetrust-banner-sdk,#onetrust-pc-sdk'], check: 'any' as const }],
  },
  known('Cybotcookiebot', '#CybotCookiebotDialog', '#CybotCookiebotDialog'),
  known('consentmanager.net', '#cmpbox', '#cmpbox'),
  known('Conversant', '.cmp-root .cmp-receptacle', '.cmp-root .cmp-receptacle'),
  known('Evidon', '#_evidon_banner', '#_evidon_banner'),
  known('Klaro', '.klaro > .cookie-modal, .klaro > .cookie-notice', '.klaro > .cookie-notice,.klaro > .cookie-modal'),
  known(
    'Uniconsent',
    '.unic .unic-box,.unic .unic-bar,.unic .unic-modal',
    '.unic .unic-box,.unic .unic-bar,.unic .unic-modal',
  ),
  known(
    'TrustArc-top',
    '#truste-show-consent,#truste-consent-track',
    '#truste-consent-content,#trustarc-banner-overlay,#truste-consent-track',
  ),
];

function known(name: string, present: string, shown: string): ManagerLook {
  return {
    name,
    top: true,
    frames: false,
    present: [{ exists: [present] }],
    shown: [{ visible: [shown], check: 'any' as const }],
  };
}
