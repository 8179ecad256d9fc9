import type { Capture, FrameCapture, Gap } from '../core/capture';
import type { Button, Control, Form, InformationLink, Notice } from '../core/controls';
import type { ButtonClass, ButtonStanding, Classification, ControlClass, FormPurpose } from '../core/evaluation';
import type { Facts } from '../core/facts';
import { grouped } from '../core/grouped';
import { type PageFacts, pageFacts } from './facts/page-facts';
import { unreadGaps } from './facts/unread-gaps';

/** What rules look at: the capture joined with what the classifier made of it. A rule names the parts it reads. */
export interface Artifacts {
  readonly controls: readonly ControlArtifact[];
  readonly forms: readonly FormArtifact[];
  readonly links: readonly LinkArtifact[];
  readonly notices: readonly NoticeArtifact[];
  /** The documents that were read, top document first. */
  readonly pages: readonly PageArtifact[];
  /** Gaps that could hide something a rule looks for (not a missing screenshot). */
  readonly gaps: readonly Gap[];
}
export type ArtifactKey = keyof Artifacts;
type NoticeClass = Classification['notices'][number];

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

export interface NoticeArtifact {
  readonly notice: Notice;
  readonly asks: NoticeClass['asks'];
  /** Detected language of its words; `und` when there are too few. */
  readonly language: string;
  readonly buttons: readonly NoticeButton[];
  /** 1 is shown, 2 is in the page and not shown; null when not known, or no banner. */
  readonly layer: number | null;
  readonly clicks: NonNullable<NoticeClass['clicks']> | null;
  readonly controls: readonly ControlArtifact[];
  readonly links: readonly LinkArtifact[];
  readonly frame: PageFacts;
}

export interface NoticeButton {
  readonly button: Button;
  readonly class: ButtonClass;
  readonly standing: ButtonStanding;
}

export interface PageArtifact {
  readonly frame: PageFacts;
  readonly top: boolean;
  /** `html[lang]` as written. */
  readonly language: string;
  /** Names of stored things, hosts, consent signals; null in captures that have none. */
  readonly facts: Facts | null;
  readonly userActivation: FrameCapture['userActivation'];
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
  const noticeClass = new Map(input.classification.notices.map((n) => [n.noticeId, n]));
  const controls: ControlArtifact[] = [];
  const forms: FormArtifact[] = [];
  const links: LinkArtifact[] = [];
  const notices: NoticeArtifact[] = [];
  const pages: PageArtifact[] = [];
  for (const frame of input.frames) {
    const facts = pageFacts(frame, input.frames, input.observedFrom ?? 'click');
    const noticesOf = formNotices(frame);
    const own = frame.forms.map((form) => ({
      form,
      purpose: purposeOf.get(form.id) ?? 'other',
      frame: facts,
      noticeIds: noticesOf(form),
    }));
    const formById = firstBy(own, ({ form }) => form.id);
    const noticeById = firstBy(frame.notices, ({ id }) => id);
    const ownControls = frame.controls.map((control) => ({
      control,
      class: classOf.get(control.id) ?? unclassified(control),
      frame: facts,
      form: formById(control.formId),
      notice: noticeById(control.noticeId),
    }));
    const ownLinks = frame.links.map((link) => ({ link, framePath: frame.path, notice: noticeById(link.noticeId) }));
    const controlsOf = grouped(ownControls, ({ notice }) => notice);
    const linksOf = grouped(ownLinks, ({ notice }) => notice);
    forms.push(...own);
    controls.push(...ownControls);
    links.push(...ownLinks);
    for (const notice of frame.notices) {
      notices.push({
        ...noticeFacts(notice, noticeClass.get(notice.id)),
        controls: controlsOf.get(notice) ?? [],
        links: linksOf.get(notice) ?? [],
        frame: facts,
      });
    }
    pages.push({
      frame: facts,
      top: frame.path === '0',
      language: frame.language,
      facts: frame.facts ?? null,
      userActivation: frame.userActivation,
    });
  }
  return { controls, forms, links, notices, pages, gaps: unreadGaps(input.frames, input.gaps) };
}

type NoticeFacts = Omit<NoticeArtifact, 'controls' | 'links' | 'frame'>;

function noticeFacts(notice: Notice, as: NoticeClass | undefined): NoticeFacts {
  const buttons = notice.buttons.map((button, i) => ({
    button,
    class: as?.buttons[i] ?? ('other' as const),
    standing: as?.standings?.[i] ?? ('unknown' as const),
  }));
  return {
    notice,
    asks: as?.asks ?? 'unsure',
    language: as?.language ?? 'und',
    buttons,
    layer: as?.layer ?? null,
    clicks: as?.clicks ?? null,
  };
}

/** The first of each id. Once for all who ask: a page may have thousands. */
function firstBy<T>(parts: readonly T[], idOf: (part: T) => string): (id: string | null) => T | null {
  const found = new Map<string, T>();
  for (const part of parts) if (!found.has(idOf(part))) found.set(idOf(part), part);
  return (id) => (id === null ? null : (found.get(id) ?? null));
}

/** A notice belongs to a form when it is that form, holds one of its controls, or shows all of its words (a dialog around it). */
function formNotices({ controls, notices }: FrameCapture): (form: Form) => string[] {
  const inForm = grouped(controls, ({ formId }) => formId);
  const places = notices.map(({ id, locator, text }) => ({
    id,
    path: locator.path.join('\n'),
    words: text.normalised,
  }));
  return ({ id, locator, text: { normalised } }) => {
    const path = locator.path.join('\n');
    const ofControls = (inForm.get(id) ?? []).flatMap(({ noticeId }) => noticeId || []);
    const around = places.filter(
      (place) => place.path === path || (normalised !== '' && place.words.includes(normalised)),
    );
    return [...new Set([...ofControls, ...around.map((place) => place.id)])];
  };
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
