import type { SeenAct } from '../core/consent-act';

export const ACT_ID = '0f0e0d0c-0b0a-4908-8706-050403020100';

/** A form that was sent, as a recorder sees it. */
export const SEEN: SeenAct = {
  type: 'consent-act',
  kind: 'submit',
  frame: '0',
  timeOrigin: 1.5,
  time: 1,
  form: ['form'],
  button: null,
  words: '',
  states: [{ path: ['#a'], state: 'on' }],
  trail: [{ type: 'submit', at: 4 }],
};
