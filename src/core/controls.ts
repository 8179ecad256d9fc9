import * as z from 'zod';

/** Path to an element: the frame, then one CSS selector per tree (document, shadow root, nested shadow root …). */
export const LocatorSchema = z.strictObject({
  frame: z.string(),
  path: z.array(z.string()).min(1),
});
export type Locator = z.infer<typeof LocatorSchema>;

/** CSS pixels, whole, relative to the frame's own viewport at the moment of reading. */
export const RectSchema = z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
export type Rect = z.infer<typeof RectSchema>;

/** Words as shown, character for character with line breaks, and the form used for comparing (see `normaliseText`). */
export const WordsSchema = z.strictObject({ exact: z.string(), normalised: z.string() });
export type Words = z.infer<typeof WordsSchema>;

export const StateSchema = z.enum(['on', 'off', 'mixed', 'unknown']);
export type State = z.infer<typeof StateSchema>;

/** Who set the initial state. Only explains: the norm looks at the state itself (rules.md section 1). */
export const ProvenanceSchema = z.enum([
  'markup',
  'script',
  'algorithm',
  'user',
  'restored-possible',
  'autofill-possible',
  'unknown',
]);
export type Provenance = z.infer<typeof ProvenanceSchema>;

/**
 * S0 `markup` (attribute in the DOM), S1 `initial` (settled, before any trusted user act: `unknown` when the user can
 * already have acted and the state differs from the markup), S2 `atCapture`.
 */
export const StatesSchema = z.strictObject({ markup: StateSchema, initial: StateSchema, atCapture: StateSchema });

export type States = z.infer<typeof StatesSchema>;

export const ControlKindSchema = z.enum([
  'checkbox',
  'radio-group',
  'select',
  'switch',
  'toggle-button',
  'menu-checkbox',
  'custom',
]);
export type ControlKind = z.infer<typeof ControlKindSchema>;

/**
 * A change of state that was seen on a watched site. `user`: a trusted act on the control or its label came before it;
 * `script`: none did; `unclear`: an act close to it, on another choice, or the browser's restoring can have done it.
 */
export const ChangeSchema = z.strictObject({
  /** Milliseconds since the document began to load, when it was noticed: it happened then or shortly before. */
  at: z.int(),
  /** Which of `options`; null for the control itself. */
  option: z.int().nullable(),
  to: StateSchema,
  by: z.enum(['user', 'script', 'unclear']),
  /** Words of the button or link pressed last before a change that was not the user's own; else empty. */
  after: z.string(),
});
export type Change = z.infer<typeof ChangeSchema>;

/** One radio button, or one `<option>`. */
export const OptionSchema = z.strictObject({
  text: WordsSchema,
  /** The label above the options of its group in a list (`optgroup`), as shown. Absent: none, or an older capture. */
  group: z.string().optional(),
  accessibleName: z.string(),
  /** The empty `value` of a placeholder option matters; other values are kept only as "not empty". */
  emptyValue: z.boolean(),
  states: StatesSchema,
  disabled: z.boolean(),
  locator: LocatorSchema,
});
export type Option = z.infer<typeof OptionSchema>;

export const LegibilitySchema = z.strictObject({
  /** Hundredths of a CSS pixel. */
  fontSize: z.int(),
  fontWeight: z.int(),
  /** WCAG contrast ratio times 100; null when it cannot be known (image, gradient). */
  contrast: z.int().nullable(),
});

export type Legibility = z.infer<typeof LegibilitySchema>;

/** How a control lies on screen among what belongs to it. CSS pixels; null when it is not on screen or cannot be known. */
export const PlacementSchema = z.strictObject({
  /** To the nearest of its label's words; 0 when they touch, or when the label itself is what is drawn. */
  toLabel: z.int().nullable(),
  /** To the nearest button on screen that sends or accepts, of the same notice or form. */
  toSend: z.int().nullable(),
  /** The area that can be clicked: the box together with its label. Of radio buttons: the first one on screen. */
  tapWidth: z.int().nullable(),
  tapHeight: z.int().nullable(),
  /** Outside the window of a scrolling box around it: that box must be scrolled to see it. */
  scrolledAway: z.boolean().nullable(),
});
export type Placement = z.infer<typeof PlacementSchema>;

/** An input the visitor may set. Radio buttons of one group are one Control. */
export const ControlSchema = z.strictObject({
  /** Unique in the capture: `<frame path>:c<n>` in reading order. */
  id: z.string(),
  kind: ControlKindSchema,
  /** `input`, `select`, `button`, a custom element's name; lower case. */
  tag: z.string(),
  /** Explicit ARIA role, else empty. */
  role: z.string(),
  /** `name` attribute: a fact of the form, never a value. */
  name: z.string(),
  locator: LocatorSchema,
  /** The words on screen that name this control (label); empty when there are none. */
  text: WordsSchema,
  /** As assistive technology hears it (accname 1.2); may differ from `text`. */
  accessibleName: z.string(),
  description: z.string(),
  /** The whole block of words around the control: label, neighbours, description. Never truncated. */
  surroundingText: WordsSchema,
  /** Legend, heading or group label above it. */
  heading: z.string(),
  options: z.array(OptionSchema),
  states: StatesSchema,
  provenance: ProvenanceSchema,
  /** Every change since the first state, in order. Only on watched sites; absent: nobody watched. */
  changes: z.array(ChangeSchema).optional(),
  required: z.boolean(),
  /** How "required" is shown: by attribute, ARIA, an asterisk or word in the label. */
  requiredBy: z.array(z.enum(['attribute', 'aria', 'mark'])),
  disabled: z.boolean(),
  autofilled: z.boolean(),
  /** Shown on screen: the control itself or its styled label (rules.md section 1). */
  visible: z.boolean(),
  /** Why not visible, when it is not; empty otherwise. */
  hiddenBecause: z.string(),
  rect: RectSchema,
  legibility: LegibilitySchema,
  /** Absent in captures by a reader before version 3. */
  placement: PlacementSchema.optional(),
  noticeId: z.string().nullable(),
  formId: z.string().nullable(),
});
export type Control = z.infer<typeof ControlSchema>;

export const FIELD_CLASSES = [
  'email',
  'name',
  'first-name',
  'last-name',
  'telephone',
  'street',
  'postal-code',
  'city',
  'country',
  'birth-date',
  'gender',
  'company',
  'job',
  'income',
  'national-id',
  'username',
  'password',
  'payment',
  'url',
  'message',
  'date',
  'quantity',
  'search',
  'topic',
  'captcha',
  'honeypot',
  'file',
  'other',
] as const;
export const FieldClassSchema = z.enum(FIELD_CLASSES);
export type FieldClass = z.infer<typeof FieldClassSchema>;

/** A field of a form, by class. Never its value. */
export const FieldSchema = z.strictObject({
  class: FieldClassSchema,
  tag: z.string(),
  type: z.string(),
  name: z.string(),
  autocomplete: z.string(),
  label: z.string(),
  required: z.boolean(),
  requiredBy: z.array(z.enum(['attribute', 'aria', 'mark'])),
  visible: z.boolean(),
  locator: LocatorSchema,
});
export type Field = z.infer<typeof FieldSchema>;

export const ButtonSchema = z.strictObject({
  text: WordsSchema,
  accessibleName: z.string(),
  tag: z.string(),
  type: z.string(),
  visible: z.boolean(),
  disabled: z.boolean(),
  rect: RectSchema,
  /** Has a background or border of its own that sets it off from what is behind it. */
  filled: z.boolean(),
  legibility: LegibilitySchema,
  /** As `#rrggbb` after all opacities; null where it cannot be known (a picture, a gradient). Absent in older captures. */
  colours: z.strictObject({ words: z.string().nullable(), background: z.string().nullable() }).optional(),
  locator: LocatorSchema,
});
export type Button = z.infer<typeof ButtonSchema>;

export const FormSchema = z.strictObject({
  id: z.string(),
  /** False for a group of fields without a `<form>` element. */
  element: z.boolean(),
  locator: LocatorSchema,
  /** Resolved `action`, origin + path; null when there is none (the page's own address or a script). */
  action: z.string().nullable(),
  /** Resolved `formaction` of submit buttons, where present. */
  buttonActions: z.array(z.string()),
  method: z.enum(['get', 'post', 'dialog']),
  heading: z.string(),
  /** All words of the form as shown. */
  text: WordsSchema,
  fields: z.array(FieldSchema),
  buttons: z.array(ButtonSchema),
  visible: z.boolean(),
});
export type Form = z.infer<typeof FormSchema>;

/** A link to information: privacy statement, cookie statement, terms, partner list. Target without query or fragment. */
export const InformationLinkSchema = z.strictObject({
  kind: z.enum(['privacy', 'cookie', 'terms', 'partners', 'other']),
  text: WordsSchema,
  accessibleName: z.string(),
  /** Origin + path; null for `#`, empty, `javascript:` (a dead link or one that a script opens). */
  target: z.string().nullable(),
  /** `href` leads nowhere by itself: missing, empty, `#` or `javascript:`. */
  dead: z.boolean(),
  visible: z.boolean(),
  /** Where on the page: inside a form or notice, in the page footer, elsewhere. */
  place: z.enum(['form', 'notice', 'footer', 'elsewhere']),
  formId: z.string().nullable(),
  noticeId: z.string().nullable(),
  locator: LocatorSchema,
});
export type InformationLink = z.infer<typeof InformationLinkSchema>;

/** The region of a page that asks for consent. */
export const NoticeSchema = z.strictObject({
  /** `<frame path>:n<n>` */
  id: z.string(),
  kind: z.enum(['form', 'banner', 'dialog', 'section']),
  locator: LocatorSchema,
  text: WordsSchema,
  heading: z.string(),
  /** `lang` that applies here; empty when unknown. */
  language: z.string(),
  buttons: z.array(ButtonSchema),
  controlIds: z.array(z.string()),
  visible: z.boolean(),
  /** Covers the page and blocks it (`aria-modal`, top layer, backdrop). */
  modal: z.boolean(),
  rect: RectSchema,
  /** Digest of the sanitised HTML copy; null when it could not be made. Filled in by the worker. */
  html: z.string().nullable(),
});
export type Notice = z.infer<typeof NoticeSchema>;
