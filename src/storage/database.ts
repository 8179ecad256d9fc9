import { Dexie, type Table } from 'dexie';
import type { KeptActivity } from '../core/activity';
import type { Agreement, Recipient } from '../core/agreements';
import type { Body } from '../core/register';
import type { ConsentRecordRow } from './consent-rows';
import type { HoldRecord, SubjectKey, SubjectLink } from './keeping-rows';
import type { ListBlock, ListTotals, TextRecord } from './list/list-rows';
import type { LogBlockRow, LogImportRow, LogJoinRow } from './log-rows';
import { version1 } from './migrations/001-first';
import { version2 } from './migrations/002-meta';
import { version3 } from './migrations/003-keeping';
import { version4 } from './migrations/004-restored';
import { version5 } from './migrations/005-time-tokens';
import { version6 } from './migrations/006-reviews';
import { version7 } from './migrations/007-list';
import { version8 } from './migrations/008-consents';
import { version9 } from './migrations/009-register';
import { version10 } from './migrations/010-logs';
import { version15 } from './migrations/015-named';
import { version16 } from './migrations/016-elements';
import type { ActivityLink, NoPersonRow, ProcessDocumentRow } from './register-rows';
import type {
  BlobRecord,
  CaptureRecord,
  EvaluationRecord,
  KeyRecord,
  LedgerRecord,
  MetaRecord,
  RestoredRecord,
  ReviewRecord,
  SealedRecord,
  TimeTokenRecord,
} from './rows';

/** An open page that does not let go of the old version may hold up an upgrade this long. */
const BLOCKED_LIMIT_MS = 4000;

/**
 * The evidence database. Durability is asked for as `strict`: since Chrome 121 the default is `relaxed`, which may
 * acknowledge what the disk does not have yet. A page that holds an older version lets go when it is asked to (Dexie's
 * `versionchange`); one that does not must not hang the rest: after a while every waiting call fails as `store-unavailable`,
 * and so do later ones until the page is loaded again.
 */
export class EvidenceDatabase extends Dexie {
  readonly captures: Table<CaptureRecord, string>;
  readonly sealed: Table<SealedRecord, string>;
  readonly evaluations: Table<EvaluationRecord, string>;
  readonly reviews: Table<ReviewRecord, string>;
  readonly blobs: Table<BlobRecord, string>;
  readonly ledger: Table<LedgerRecord, number>;
  readonly keys: Table<KeyRecord, string>;
  readonly meta: Table<MetaRecord, string>;
  readonly restoredLedger: Table<RestoredRecord, [string, number, string]>;
  readonly activities: Table<KeptActivity, string>;
  readonly activityLinks: Table<ActivityLink, string>;
  readonly noPersons: Table<NoPersonRow, string>;
  readonly processDocuments: Table<ProcessDocumentRow, [string, number]>;
  readonly bodies: Table<Body, string>;
  readonly recipients: Table<Recipient, string>;
  readonly agreements: Table<Agreement, string>;
  readonly consents: Table<ConsentRecordRow, string>;
  readonly holds: Table<HoldRecord, string>;
  readonly subjectKeys: Table<SubjectKey, string>;
  readonly subjectLinks: Table<SubjectLink, string>;
  readonly timeTokens: Table<TimeTokenRecord, string>;
  readonly listBlocks: Table<ListBlock, number>;
  readonly listTotals: Table<ListTotals, string>;
  readonly texts: Table<TextRecord, number>;
  readonly logImports: Table<LogImportRow, string>;
  readonly logBlocks: Table<LogBlockRow, [string, number]>;
  readonly logJoins: Table<LogJoinRow, [string, number]>;

  constructor(name = 'consent-witness', blockedLimitMs = BLOCKED_LIMIT_MS) {
    super(name, { chromeTransactionDurability: 'strict' });
    version1(this);
    version2(this);
    version3(this);
    version4(this);
    version5(this);
    version6(this);
    version7(this);
    version9(this);
    version8(this);
    version10(this);
    version15(this);
    version16(this);
    this.captures = this.table('captures');
    this.sealed = this.table('sealed');
    this.evaluations = this.table('evaluations');
    this.reviews = this.table('reviews');
    this.blobs = this.table('blobs');
    this.ledger = this.table('ledger');
    this.keys = this.table('keys');
    this.restoredLedger = this.table('restoredLedger');
    this.activities = this.table('activities');
    this.activityLinks = this.table('activityLinks');
    this.noPersons = this.table('noPersons');
    this.processDocuments = this.table('processDocuments');
    this.bodies = this.table('bodies');
    this.recipients = this.table('recipients');
    this.agreements = this.table('agreements');
    this.consents = this.table('consents');
    this.holds = this.table('holds');
    this.subjectKeys = this.table('subjectKeys');
    this.subjectLinks = this.table('subjectLinks');
    this.timeTokens = this.table('timeTokens');
    this.meta = this.table('meta');
    this.listBlocks = this.table('listBlocks');
    this.listTotals = this.table('listTotals');
    this.texts = this.table('texts');
    this.logImports = this.table('logImports');
    this.logBlocks = this.table('logBlocks');
    this.logJoins = this.table('logJoins');
    this.on('blocked', () => {
      setTimeout(() => {
        if (!this.isOpen()) this.close();
      }, blockedLimitMs);
    });
  }
}
