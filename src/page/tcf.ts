import type { TcfAnswer } from '../core/consent-signals';
import { CMP_STATUSES, DISPLAY_STATUSES } from '../core/signal-names';
import { oneOf, readOwn, wholeNumber } from './page-world';
import { dataOf, type TcData, yesOrNo } from './tcf-data';

type Present = Extract<TcfAnswer, { api: 'present' }>;
type Ping = Pick<Present, 'cmpStatus' | 'displayStatus' | 'gdprApplies' | 'policyVersion' | 'cmpId'>;

/** The version of the interface that is asked for. */
const VERSION = 2;

/**
 * Asks the page's `__tcfapi` for its state: `ping`, and `getTCData` unless the manager says it has not loaded, since a stub
 * would keep that question waiting for later. Runs in the page's world: what is asked and what it answers are the page's
 * code. Null when reading threw; never throws, never rejects, and lets the page's code see no exception.
 */
export async function askTcf(waitMs: number): Promise<TcfAnswer | null> {
  try {
    const api = readOwn(window, '__tcfapi');
    if (typeof api !== 'function') return { api: 'absent' };
    const heard: { ping?: Ping; loaded?: unknown; data?: TcData | null } = {};
    const pinged = question(api, 'ping', waitMs, (answer) => {
      heard.loaded = readOwn(answer, 'cmpLoaded');
      heard.ping = pingOf(answer);
    });
    if (heard.loaded === false) return { api: 'present', ...UNTOLD, ...heard.ping, state: 'not-loaded' };
    const state = await question(api, 'getTCData', waitMs, (answer, success) => {
      heard.data = success === false ? null : dataOf(answer);
    });
    if (state === 'no-answer') await pinged; // waited as long, so it is decided too
    return joined(heard.ping ?? {}, heard.data ?? null, state);
  } catch {
    return null;
  }
}

const UNTOLD: Omit<Present, 'api'> = {
  state: 'unreadable',
  cmpStatus: null,
  displayStatus: null,
  eventStatus: null,
  gdprApplies: null,
  policyVersion: null,
  cmpId: null,
  publisherCountry: null,
  choices: null,
  tcHead: null,
};

/** What the data say counts before what `ping` says. */
function joined(ping: Partial<Ping>, data: TcData | null, state: Present['state']): TcfAnswer {
  const told = { ...UNTOLD, ...ping };
  if (!data || state !== 'read') return { api: 'present', ...told, state: state === 'read' ? 'unreadable' : state };
  return {
    api: 'present',
    ...data,
    cmpStatus: data.cmpStatus ?? told.cmpStatus,
    displayStatus: told.displayStatus,
    gdprApplies: data.gdprApplies ?? told.gdprApplies,
    policyVersion: data.policyVersion ?? told.policyVersion,
    cmpId: data.cmpId ?? told.cmpId,
  };
}

/** Reads the answer where it is given, since the page may change it later. A second answer, or a late one, is not heard. */
function question(
  api: Parameters<typeof Reflect.apply>[0],
  command: string,
  waitMs: number,
  hear: (answer: unknown, success: unknown) => void,
): Promise<'read' | 'no-answer' | 'unreadable'> {
  return new Promise((resolve) => {
    let open = true;
    const close = (state: 'read' | 'no-answer' | 'unreadable') => {
      open = false;
      resolve(state);
    };
    setTimeout(() => close('no-answer'), waitMs);
    const callback = (answer: unknown, success: unknown) => {
      if (!open) return;
      try {
        hear(answer, success);
        close('read');
      } catch {
        close('unreadable');
      }
    };
    try {
      Reflect.apply(api, window, [command, VERSION, callback]);
    } catch {
      close('unreadable');
    }
  });
}

function pingOf(answer: unknown): Ping {
  return {
    cmpStatus: oneOf(readOwn(answer, 'cmpStatus'), CMP_STATUSES),
    displayStatus: oneOf(readOwn(answer, 'displayStatus'), DISPLAY_STATUSES),
    gdprApplies: yesOrNo(readOwn(answer, 'gdprApplies')),
    policyVersion: wholeNumber(readOwn(answer, 'tcfPolicyVersion'), 63),
    cmpId: wholeNumber(readOwn(answer, 'cmpId'), 4095),
  };
}
