import { getDomain } from 'tldts';
import type { FrameCapture, Gap } from '../core/capture';
import type { ConsentSignals } from '../core/consent-signals';
import {
  type FactGroup,
  type Facts,
  type FactsReading,
  type HostFact,
  NAME_LISTS,
  namesGapSubject,
} from '../core/facts';
import { hostOf } from '../core/host';
import type { Observation } from '../core/observation';
import { isKnownManager } from './consent-managers';
import type { MergedFrames } from './merge-frames';
import { withheldHost } from './network/withheld-host';
import { priorStateOf } from './prior-state';

/** Joins what each frame's reader found with what needs the list of public suffixes, which is too big to inject. */
export function completeFacts(
  frames: readonly FrameCapture[],
  read: MergedFrames['facts'],
  signals?: ConsentSignals,
  observation?: Observation,
): FrameCapture[] {
  const visited = hostOf(frames[0]?.url ?? '');
  return frames.map((frame) => {
    const facts = read[frame.path];
    if (!facts) return frame;
    const targets = frame.forms.flatMap((form) => [
      ...(form.action === null ? [] : [form.action]),
      ...form.buttonActions,
    ]);
    const own = factsOf(facts, targets, visited);
    if (frame.path !== '0') return { ...frame, facts: own };
    const ofTop = { ...(signals ? { consentSignals: signals } : {}), ...(observation ? { observation } : {}) };
    return { ...frame, facts: { ...own, ...ofTop } };
  });
}

/** What was cut of the lists, by name, and frames in which could not be looked for consent managers. */
export function factGaps(read: MergedFrames['facts']): Gap[] {
  return Object.entries(read).flatMap(([path, facts]) => {
    const lists = [facts.cookieNames, facts.localStorageNames, facts.sessionStorageNames, facts.hosts];
    const cut = NAME_LISTS.filter((_, i) => lists[i]?.cut).map((list) => ({
      reason: 'limit-reached' as const,
      frame: path,
      locator: null,
      subject: namesGapSubject(list),
    }));
    return facts.consentManagers === null ? [...cut, managersGap(path)] : cut;
  });
}

function managersGap(path: string): Gap {
  const subject: FactGroup = 'consent managers';
  return { reason: 'reader-failed', frame: path, locator: null, subject };
}

function factsOf(read: FactsReading, formTargets: readonly string[], visited: string | null): Facts {
  const { cookieNames, localStorageNames, sessionStorageNames } = read;
  return {
    cookieNames: cookieNames?.names ?? null,
    localStorageNames: localStorageNames?.names ?? null,
    sessionStorageNames: sessionStorageNames?.names ?? null,
    hosts: hostFacts(read.hosts.names, visited),
    hostsComplete: read.hostsComplete,
    formTargets: hostFacts(
      formTargets.flatMap((address) => hostOf(address) ?? []),
      visited,
    ),
    globalPrivacyControl: read.globalPrivacyControl,
    priorState: priorStateOf([cookieNames, localStorageNames, sessionStorageNames]),
    consentManagers: read.consentManagers?.filter(({ name }) => isKnownManager(name)) ?? null,
    ...(read.permissions ? { permissions: read.permissions } : {}),
  };
}

function hostFacts(hosts: readonly string[], visited: string | null): HostFact[] {
  const facts = new Map(hosts.map((host) => [withheldHost(host), isThirdParty(host, visited)]));
  return [...facts]
    .map(([host, thirdParty]) => ({ host, thirdParty }))
    .sort((a, b) => (a.host < b.host ? -1 : a.host > b.host ? 1 : 0));
}

/**
 * Another registrable domain than the one visited. Names under a shared suffix (`shop.github.io`) are sites of their own, as
 * browsers hold them; a host without a registrable domain (an IP address, `localhost`) is its own.
 */
export function isThirdParty(host: string, visited: string | null): boolean | null {
  return visited === null ? null : siteOf(host) !== siteOf(visited);
}

function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? nameOf(host);
}

/** The host without its port. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}
