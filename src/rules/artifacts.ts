import type { Capture, FrameCapture, Gap } from '../core/capture';
import type { Control, Form, InformationLink, Notice } from '../core/controls';
import type { Classification, ControlClass, FormPurpose } from '../core/evaluation';
import { type PageFacts, pageFacts } from './facts/page-facts';
import { unreadGaps } from './facts/unread-gaps';

/** What rules look at: the capture joined with what the classifier made of it. A rule names the parts it reads. */
export interface Artifacts {
  readonly controls: readonly ControlArtifact[];
  readonly forms: readonly FormArtifact[];
  readonly links: readonly LinkArtifact[];
  /** Gaps that could hide something a rule looks for (not a missing screenshot). */
  readonly gaps: readonly Gap[];
}
export type ArtifactKey = keyof Artifacts;

export interface ControlArtifact {
  readonly control: Control;
  readonly class: ControlClass;
  readonly frame: PageFacts;
  readonly form: FormArtifact | null;
  readonly notice: Notice | null;
}

export interface FormArtifact {
  readonly form: Form;
  readonly purpose: FormPurpose;
  readonly frame: PageFacts;
  /** Notices this form is, lies in, or shares its controls with. */
  readonly noticeIds: readonly string[];
}

export interface LinkArtifact {
  readonly link: InformationLink;
  readonly notice: Notice | null;
  readonly framePath: string;
}

/** A Capture, or as much of one as a popup has before anybody clicked. */
export interface JudgeInput extends Pick<Capture, 'frames' | 'gaps'> {
  readonly classification: Classification;
  /** `click` when left out: the page was already open when we looked. */
  readonly observedFrom?: Capture['observedFrom'];
}

export function buildArtifacts(input: JudgeInput): Artifacts {
  const classOf = new Map(input.classification.controls.map((c) => [c.controlId, c]));
  const purposeOf = new Map(input.classification.forms.map((f) => [f.formId, f.purpose]));
  const controls: ControlArtifact[] = [];
  const forms: FormArtifact[] = [];
  const links: LinkArtifact[] = [];
  for (const frame of input.frames) {
    const facts = pageFacts(frame, input.frames, input.observedFrom ?? 'click');
    const own = frame.forms.map((form) => ({
      form,
      purpose: purposeOf.get(form.id) ?? 'other',
      frame: facts,
      noticeIds: noticesOf(form, frame),
    }));
    forms.push(...own);
    for (const control of frame.controls) {
      controls.push({
        control,
        class: classOf.get(control.id) ?? unclassified(control),
        frame: facts,
        form: own.find((f) => f.form.id === control.formId) ?? null,
        notice: frame.notices.find((n) => n.id === control.noticeId) ?? null,
      });
    }
    for (const link of frame.links) {
      links.push({ link, framePath: frame.path, notice: frame.notices.find((n) => n.id === link.noticeId) ?? null });
    }
  }
  return { controls, forms, links, gaps: unreadGaps(input.frames, input.gaps) };
}

/** A notice belongs to a form when it is that form, holds one of its controls, or shows all of its words (a dialog around it). */
function noticesOf(form: Form, frame: FrameCapture): string[] {
  const ids = new Set<string>();
  for (const control of frame.controls) if (control.formId === form.id && control.noticeId) ids.add(control.noticeId);
  const path = form.locator.path.join('\n');
  const words = form.text.normalised;
  for (const notice of frame.notices) {
    const same = notice.locator.path.join('\n') === path;
    if (same || (words !== '' && notice.text.normalised.includes(words))) ids.add(notice.id);
  }
  return [...ids];
}

/** A control the classifier does not mention is not known to be harmless: `unsure`. */
function unclassified(control: Control): ControlClass {
  return {
    controlId: control.id,
    role: 'unsure',
    consentClass: 'unsure',
    polarity: 'unknown',
    purposes: [],
    necessary: false,
    optionMeanings: [],
    confidence: 0,
    reasons: ['not-classified:'],
  };
}
