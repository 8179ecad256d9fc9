import type { Observation } from '../../core/observation';

/** A visit with all there is to say of one, in names of a hostile page. */
export const SAMPLE_VISIT: Observation = {
  until: 9400,
  acts: [
    { at: 3200, words: '', stored: ['PHPSESSID'] },
    { at: 3260, words: 'Alles wei\u202Egeren <b>', stored: ['PHPSESSID'] },
  ],
  actsComplete: true,
  earlierChoice: 'none-found',
  requests: [
    { host: 'tuinen.example', thirdParty: false, at: 0 },
    { host: 'stats.example', thirdParty: true, at: 410 },
    { host: 'ads.example', thirdParty: true, at: 3400 },
  ],
  network: {
    complete: true,
    cookiesSent: ['PHPSESSID'],
    cookies: [
      { name: '_fbp', domain: 'ads.example', thirdParty: true, at: 3480, askedAt: 3400, seconds: 7_776_000 },
      { name: 'sid_(withheld)', domain: 'tuinen.example', thirdParty: false, at: 90, askedAt: 0, seconds: null },
    ],
  },
};
