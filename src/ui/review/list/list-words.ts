import type { ListColumn, ListView } from '../../../core/list-view';
import type { PlainKey } from '../../strings/messages';

export const COLUMN_WORDS: Record<ListColumn, PlainKey> = {
  time: 'column_time',
  hash: 'column_hash',
  choices: 'column_choices',
  findings: 'column_findings',
  gaps: 'column_gaps',
  language: 'column_language',
};

/** Beside the page, which has what is left; on a narrow screen cells go below each other. */
export const COLUMN_WIDTHS: Record<ListColumn, string> = {
  time: '7rem',
  hash: '6rem',
  choices: '5rem',
  findings: '14.5rem',
  gaps: '5.5rem',
  language: '3.5rem',
};

export const SEVERITY_CHOICES: Record<ListView['severity'], PlainKey> = {
  '': 'filter_any',
  violation: 'filter_violation',
  attention: 'filter_attention',
  none: 'filter_noFindings',
};

export const GAP_CHOICES: Record<ListView['gaps'], PlainKey> = {
  '': 'filter_any',
  with: 'filter_withGaps',
  without: 'filter_withoutGaps',
};

export const ACTIVITY_CHOICES: Record<ListView['activity'], PlainKey> = {
  '': 'filter_any',
  with: 'filter_withActivity',
  without: 'filter_withoutActivity',
};

export const HELD_CHOICES: Record<ListView['held'], PlainKey> = {
  '': 'filter_any',
  yes: 'filter_isHeld',
  no: 'filter_notHeld',
};

export const VERDICT_CHOICES: Record<ListView['verdict'], PlainKey> = {
  '': 'filter_any',
  waiting: 'filter_waiting',
  done: 'filter_done',
  confirmed: 'filter_confirmed',
};

export const INTEGRITY_CHOICES: Record<ListView['integrity'], PlainKey> = {
  '': 'filter_any',
  whole: 'filter_whole',
  damaged: 'filter_damaged',
};

export const LACKS_CHOICES: Record<ListView['lacks'], PlainKey> = {
  '': 'filter_any',
  visit: 'filter_lacksVisit',
  consent: 'filter_lacksConsent',
  information: 'filter_lacksInformation',
  process: 'filter_lacksProcess',
  link: 'filter_lacksLink',
  minimal: 'filter_lacksMinimal',
  https: 'filter_lacksHttps',
};

export const SORT_CHOICES: Record<ListView['sort'], PlainKey> = {
  newest: 'sort_newest',
  oldest: 'sort_oldest',
  site: 'sort_site',
  violations: 'sort_violations',
};
