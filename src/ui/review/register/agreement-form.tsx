import { useState } from 'preact/hooks';
import {
  type Agreement,
  CLAUSE_STATES,
  CLAUSES,
  type Clause,
  PHASES,
  REVIEW_INTERVALS,
  RISK_CLASSES,
} from '../../../core/agreements';
import { sha256Hex } from '../../../core/digest';
import type { AgreementDraft, RegisterServices, RegisterView } from '../../../core/register-services';
import { Choose } from '../../components/choose';
import { useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import {
  CLAUSE_STATE_WORDS,
  CLAUSE_WORDS,
  INTERVAL_WORDS,
  PHASE_WORDS,
  RISK_WORDS,
} from '../../strings/register-words';
import { EntryForm } from './entry-form';
import { Day, Line, Lines, linesOf, Pick } from './fields';
import type { Follow } from './register-page';

interface Props {
  before: Agreement | null;
  view: RegisterView;
  register: RegisterServices;
  follow: Follow;
  close(): void;
}

/** One agreement with a processor: its parties, days, nine clauses, and how it is looked after. */
export function AgreementForm({ before, view, register, follow, close }: Props) {
  const { t } = useUi();
  const [draft, setDraft] = useState<AgreementDraft>(before ?? blank(view));
  const [reports, setReports] = useState(draft.auditReports.join('\n'));
  const [incidents, setIncidents] = useState(draft.incidents.join('\n'));
  const set = (part: Partial<AgreementDraft>) => setDraft((all) => ({ ...all, ...part }));
  const save = () =>
    follow(register.saveAgreement({ ...draft, auditReports: linesOf(reports), incidents: linesOf(incidents) }));
  const remove = before ? () => follow(register.removeAgreement(before.agreementId)) : undefined;
  return (
    <EntryForm
      title={t(before ? 'agreement_edit' : 'agreement_add')}
      action="save-agreement"
      save={save}
      close={close}
      remove={remove}
    >
      <Pick
        label={t('agreement_controller')}
        name="controllerId"
        options={view.bodies.map(({ body }) => ({ id: body.controllerId, words: visibleLine(body.name) }))}
        value={draft.controllerId}
        change={(controllerId) => set({ controllerId })}
      />
      <Pick
        label={t('agreement_processor')}
        name="recipientId"
        options={view.recipients.map(({ recipientId, name }) => ({ id: recipientId, words: visibleLine(name) }))}
        value={draft.recipientId}
        change={(recipientId) => set({ recipientId })}
      />
      <div class="fields-line">
        <Day
          label={t('agreement_signedOn')}
          name="signedOn"
          value={draft.signedOn}
          change={(signedOn) => set({ signedOn })}
        />
        <Day
          label={t('agreement_from')}
          name="effectiveFrom"
          value={draft.effectiveFrom}
          change={(effectiveFrom) => set({ effectiveFrom })}
        />
        <Day label={t('agreement_ends')} name="endsOn" value={draft.endsOn} change={(endsOn) => set({ endsOn })} />
      </div>
      <Line
        label={t('agreement_signatories')}
        name="signatories"
        value={draft.signatories}
        change={(signatories) => set({ signatories })}
      />
      <Line
        label={t('agreement_contract')}
        name="mainContract"
        value={draft.mainContract}
        change={(mainContract) => set({ mainContract })}
      />
      <FileDigest value={draft.fileDigest} change={(fileDigest) => set({ fileDigest })} />
      <fieldset class="questions">
        <legend>{t('agreement_clauses')}</legend>
        {CLAUSES.map((clause) => (
          <ClauseLine
            key={clause}
            clause={clause}
            value={draft.clauses[clause]}
            change={(value) => set({ clauses: { ...draft.clauses, [clause]: value } })}
          />
        ))}
      </fieldset>
      <div class="fields-line">
        <Choose
          label={t('agreement_phase')}
          name="phase"
          options={PHASES}
          words={PHASE_WORDS}
          value={draft.phase}
          change={(phase) => set({ phase })}
        />
        <Choose
          label={t('agreement_risk')}
          name="riskClass"
          options={RISK_CLASSES}
          words={RISK_WORDS}
          value={draft.riskClass}
          change={(riskClass) => set({ riskClass })}
        />
        <Choose
          label={t('agreement_interval')}
          name="reviewInterval"
          options={REVIEW_INTERVALS}
          words={INTERVAL_WORDS}
          value={draft.reviewInterval}
          change={(reviewInterval) => set({ reviewInterval })}
        />
        <Day
          label={t('agreement_lastReview')}
          name="lastReview"
          value={draft.lastReview}
          change={(lastReview) => set({ lastReview })}
        />
      </div>
      <Line
        label={t('agreement_owner')}
        name="ownerRole"
        hint={t('agreement_ownerHint')}
        value={draft.ownerRole}
        change={(ownerRole) => set({ ownerRole })}
      />
      <Lines
        label={t('agreement_reports')}
        name="auditReports"
        hint={t('record_listHint')}
        value={reports}
        change={setReports}
      />
      <Lines
        label={t('agreement_incidents')}
        name="incidents"
        hint={t('agreement_incidentsHint')}
        value={incidents}
        change={setIncidents}
      />
    </EntryForm>
  );
}

interface ClauseProps {
  clause: Clause;
  value: Agreement['clauses'][Clause];
  change(value: Agreement['clauses'][Clause]): void;
}

function ClauseLine({ clause, value, change }: ClauseProps) {
  const { t } = useUi();
  return (
    <div class="fields-line clause">
      <Choose
        label={t(CLAUSE_WORDS[clause])}
        name={`clause-${clause}`}
        options={CLAUSE_STATES}
        words={CLAUSE_STATE_WORDS}
        value={value.state}
        change={(state) => change({ ...value, state })}
      />
      <label class="field">
        <span>{t('agreement_page')}</span>
        <input
          type="text"
          class="short"
          maxLength={20}
          name={`page-${clause}`}
          aria-label={t('agreement_pageOf', { clause: t(CLAUSE_WORDS[clause]) })}
          value={value.page}
          onInput={(event) => change({ ...value, page: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

/** The signed document stays where it is; its hash says later that it is the same one. */
function FileDigest({ value, change }: { value: string | null; change(digest: string | null): void }) {
  const { t } = useUi();
  return (
    <div class="field">
      <span>{t('agreement_file')}</span>
      <small class="aside">
        {value === null ? t('agreement_noFile') : t('agreement_fileDigest', { digest: value })}
      </small>
      <label class="button file">
        {t('agreement_chooseFile')}
        <input
          type="file"
          class="unseen-words"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            if (file) change(await sha256Hex(new Uint8Array(await file.arrayBuffer())));
          }}
        />
      </label>
    </div>
  );
}

function blank(view: RegisterView): AgreementDraft {
  const unclear = { state: 'unclear' as const, page: '' };
  return {
    agreementId: null,
    controllerId: view.bodies[0]?.body.controllerId ?? '',
    recipientId: view.recipients[0]?.recipientId ?? '',
    mainContract: '',
    signedOn: null,
    signatories: '',
    effectiveFrom: null,
    endsOn: null,
    fileDigest: null,
    clauses: {
      description: unclear,
      instructions: unclear,
      confidentiality: unclear,
      security: unclear,
      'sub-processors': unclear,
      rights: unclear,
      assistance: unclear,
      deletion: unclear,
      audits: unclear,
    },
    phase: 'drafting',
    ownerRole: '',
    riskClass: 'unknown',
    reviewInterval: 'yearly',
    lastReview: null,
    auditReports: [],
    incidents: [],
  };
}
