import type { FrameCapture } from '../../core/capture';
import { consentState } from '../../core/consent-state';
import type { Basis, Classification, Finding } from '../../core/evaluation';
import type { RuleSetDocument } from '../../core/rule-set';
import type { Bilingual } from '../../core/text';
import { CAPTURE_LINE_SCHEMA_ID, type CapturedLine, type FailedLine } from '../capture-line';
import { ADDRESS_ERRORS, type DriverError } from './driver-error';
import type { BundledCapture } from './read-bundle';

export interface LineFacts {
  url: string;
  httpStatus: number | null;
  bundle: string | null;
}

/** One captured address as one flat line: every frame's parts in one list, each naming its frame. */
export function capturedLine(facts: LineFacts, bundled: BundledCapture, ruleSet: RuleSetDocument): CapturedLine {
  const { frames, gaps, ...capture } = bundled.capture;
  const { classification, findings, ruleSetVersion } = bundled.evaluation;
  return {
    schema: CAPTURE_LINE_SCHEMA_ID,
    ok: true,
    ...facts,
    error: null,
    captureId: capture.captureId,
    digest: bundled.digest,
    capturedAt: capture.capturedAt,
    capture,
    frames: frames.map(frameLine),
    controls: frames.flatMap((frame) => controlLines(frame, classification)),
    notices: frames.flatMap((frame) => noticeLines(frame, classification)),
    forms: frames.flatMap((frame) =>
      frame.forms.map((form) => ({
        ...form,
        frameUrl: frame.url,
        purpose: classification.forms.find((f) => f.formId === form.id)?.purpose ?? null,
      })),
    ),
    links: frames.flatMap((frame) => frame.links.map((link) => ({ ...link, frameUrl: frame.url }))),
    ruleSetVersion,
    findings: findings.map((finding) => ({ ...finding, ...inWords(finding, ruleSet) })),
    gaps,
  };
}

export function failedLine(url: string, error: DriverError): FailedLine {
  return {
    schema: CAPTURE_LINE_SCHEMA_ID,
    ok: false,
    url,
    error: { code: error.code, message: ADDRESS_ERRORS[error.code], detail: error.message },
  };
}

function frameLine(frame: FrameCapture): CapturedLine['frames'][number] {
  const { controls: _c, forms: _f, notices: _n, links: _l, childFrames: _k, gaps: _g, ...facts } = frame;
  return facts;
}

function controlLines(frame: FrameCapture, classification: Classification): CapturedLine['controls'] {
  return frame.controls.map((control) => {
    const found = classification.controls.find((c) => c.controlId === control.id);
    const { controlId: _, ...classified } = found ?? { controlId: '' };
    return {
      ...control,
      frameUrl: frame.url,
      initialState: consentState(control, found),
      options: control.options.map((option, i) => ({ ...option, meaning: found?.optionMeanings[i] ?? null })),
      classification: 'role' in classified ? classified : null,
    };
  });
}

function noticeLines(frame: FrameCapture, classification: Classification): CapturedLine['notices'] {
  return frame.notices.map((notice) => {
    const found = classification.notices.find((n) => n.noticeId === notice.id);
    const { noticeId: _, ...classified } = found ?? { noticeId: '' };
    return { ...notice, frameUrl: frame.url, classification: 'asks' in classified ? classified : null };
  });
}

/** The words of the rule set that judged it, which travels in the bundle. */
function inWords(
  finding: Finding,
  ruleSet: RuleSetDocument,
): { title: Bilingual; text: Bilingual; articles: string[] } {
  const rule = ruleSet.rules.find((r) => r.id === finding.ruleId);
  const unknown = { nl: finding.ruleId, en: finding.ruleId };
  const message = rule?.messages[finding.message] ?? { nl: finding.message, en: finding.message };
  return {
    title: rule?.title ?? unknown,
    text: { nl: fill(message.nl, finding.params), en: fill(message.en, finding.params) },
    articles: (rule?.basis ?? []).map(article),
  };
}

export function article(basis: Basis): string {
  return `${basis.instrument} ${basis.provision}`;
}

export function fill(message: string, params: Record<string, string>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
