import type { Activity } from './activity';
import type { Agreement, AgreementFlag, Recipient, RecipientCheck, Role, RoleAnswers } from './agreements';
import type { Result } from './errors';
import type { PageProof, Proof, ProofTallies } from './proof';
import type { ActivityRecord, Body, NoPersonReason, ProcessDocument, RecordPart } from './register';

/** An activity as the register shows it. */
export interface RegisterActivity {
  activity: Activity;
  captures: number;
  /** Parts that Art. 30 GDPR asks and nobody filled in. */
  gaps: RecordPart[];
  /** Newest first. */
  process: ProcessDocument[];
}

export interface RegisterBody {
  body: Body;
  /** Nobody filled in anything yet. */
  empty: boolean;
  /** Art. 30(5) GDPR, by the answers. */
  needsRegister: boolean;
}

export interface RegisterAgreement {
  agreement: Agreement;
  /** By itself; whether it was in time is said of the recipient. */
  flags: AgreementFlag[];
  /** Day; null before it is signed. */
  nextReview: string | null;
}

/** The whole register, as far as it can be told without reading captures. */
export interface RegisterView {
  activities: RegisterActivity[];
  bodies: RegisterBody[];
  recipients: Recipient[];
  agreements: RegisterAgreement[];
  /** Day, by the clock of this computer. */
  today: string;
}

/** What the form of the register gives; the term and addresses of an activity are retention's. */
export interface RegisterDraft {
  /** Null for a new one. */
  activityId: string | null;
  name: string;
  controllerName: string;
  record: ActivityRecord;
}

export type RecipientDraft = Omit<Recipient, 'recipientId'> & { recipientId: string | null };
export type AgreementDraft = Omit<Agreement, 'agreementId'> & { agreementId: string | null };

/** Recipients that the captures of one controller show, and what the register says of each. */
export interface ObservedOfBody {
  controllerId: string;
  controller: string;
  checks: RecipientCheck[];
}
export interface Observed {
  bodies: ObservedOfBody[];
  /** Captures that were not read, because there are more than are read at once, or that are damaged. */
  notLookedAt: number;
}

/** One capture with its meter, and what it can be linked to. */
export interface CaptureProof {
  captureId: string;
  proof: Proof;
  /** Activities it belongs to. `link`: by hand or by its form, so that it can be undone; else by its address. */
  belongsTo: { activityId: string; name: string; controller: string; by: 'address' | 'person' | 'form' }[];
  /** Others, to link it to. */
  others: { activityId: string; name: string; controller: string }[];
  /** Forms on the page by which later captures can be known. */
  forms: number;
}

export interface ProcessFile {
  fileName: string;
  mediaType: string;
  data: Uint8Array<ArrayBuffer>;
}

export const REGISTER_FORMATS = ['csv', 'json'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

export interface ImportReceipt {
  activities: number;
  view: RegisterView;
}

/** What both the popup and the dossier ask about one capture. */
export interface ProofServices {
  proofOf(captureId: string): Promise<Result<CaptureProof>>;
  /** `alsoForms`: later captures with the same forms belong to the activity too, and earlier ones of this page. */
  link(captureId: string, activityId: string, alsoForms: boolean): Promise<Result<CaptureProof>>;
}

/** The register of Art. 30 GDPR, agreements with processors, and what can be shown of each capture. */
export interface RegisterServices extends ProofServices {
  view(): Promise<Result<RegisterView>>;
  saveActivity(draft: RegisterDraft): Promise<Result<RegisterView>>;
  saveBody(body: Body): Promise<Result<RegisterView>>;
  saveRecipient(draft: RecipientDraft): Promise<Result<RegisterView>>;
  removeRecipient(recipientId: string): Promise<Result<RegisterView>>;
  saveAgreement(draft: AgreementDraft): Promise<Result<RegisterView>>;
  removeAgreement(agreementId: string): Promise<Result<RegisterView>>;
  /** What follows from the answers; a person decides. */
  proposeRole(answers: RoleAnswers): Role | null;
  addProcess(activityId: string, file: ProcessFile): Promise<Result<RegisterView>>;
  processFile(activityId: string, version: number): Promise<Result<ProcessFile>>;
  /** Reads captures, so it takes a while. */
  observed(): Promise<Result<Observed>>;
  tallyOf(activityId: string): Promise<Result<ProofTallies>>;
  /** Reads its captures, so it takes a while. @param url origin and path */
  proofOfPage(url: string): Promise<Result<PageProof>>;
  unlink(captureId: string, activityId: string): Promise<Result<CaptureProof>>;
  sayNoPerson(captureId: string, reason: NoPersonReason): Promise<Result<CaptureProof>>;
  exportFile(format: RegisterFormat): Promise<Result<{ fileName: string; text: string }>>;
  /** All of it or nothing. The detail of the error names the lines. */
  importFile(format: RegisterFormat, text: string): Promise<Result<ImportReceipt>>;
}
