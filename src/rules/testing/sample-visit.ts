import type { ActSeen, NetworkSeen, Observation } from '../../core/observation';

/** A visit of which everything was seen, in a browser that did not know the site, in which nobody acted. */
export function visit(rest: Partial<Observation> = {}, network: Partial<NetworkSeen> = {}): Observation {
  return {
    until: 9000,
    acts: [],
    actsComplete: true,
    earlierChoice: 'none-found',
    requests: [],
    network: { complete: true, cookiesSent: [], cookies: [], ...network },
    ...rest,
  };
}

export function act(at: number, words = '', stored: string[] | null = []): ActSeen {
  return { at, words, stored };
}

export function call(host: string, at: number) {
  return { host, thirdParty: true, at };
}

/** Set by an answer to a request of 10 ms before. */
export function cookie(name: string, at: number) {
  return { name, domain: 'a.nl', thirdParty: false, at, askedAt: at - 10, seconds: null };
}
