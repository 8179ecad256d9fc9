import type { ProofLayer } from '../../bundle/proof-layers';
import { TIME_STAMP_PROBLEMS, type TimeStampProblem } from '../../core/time-stamp';
import type { PlainKey } from './messages';

export const LAYER_WORDS: Readonly<Record<ProofLayer['id'], PlainKey>> = {
  intact: 'layer_intact',
  signed: 'layer_signed',
  time: 'layer_time',
  complete: 'layer_complete',
  origin: 'layer_origin',
};

export const LAYER_STATE_WORDS: Readonly<Record<ProofLayer['state'], PlainKey>> = {
  proven: 'layerState_proven',
  partly: 'layerState_partly',
  'not-proven': 'layerState_not_proven',
  broken: 'layerState_broken',
};

const PROBLEM_WORDS: Readonly<Record<TimeStampProblem, PlainKey>> = {
  'no-permission': 'timeStamp_no_permission',
  unreachable: 'timeStamp_unreachable',
  'too-slow': 'timeStamp_too_slow',
  'http-error': 'timeStamp_http_error',
  'too-large': 'timeStamp_too_large',
  response: 'timeStamp_response',
  status: 'timeStamp_status',
  token: 'timeStamp_token',
  imprint: 'timeStamp_imprint',
  nonce: 'timeStamp_nonce',
  content: 'timeStamp_content',
  certificate: 'timeStamp_certificate',
  signature: 'timeStamp_signature',
  'key-usage': 'timeStamp_key_usage',
  validity: 'timeStamp_validity',
  chain: 'timeStamp_chain',
};

/** A ledger may hold codes of a later version. */
export function problemWords(code: string): PlainKey {
  const known = TIME_STAMP_PROBLEMS.find((each) => each === code);
  return known ? PROBLEM_WORDS[known] : 'timeStamp_other';
}
