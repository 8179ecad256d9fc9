import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * `dev` is what the readers were written with; the screens in `unseen` were labelled before any of the code had met them, and all of
 * them have been mended for since. `varied` is newer, in turns of phrase of its own: there the classifier is held to what it reached.
 */
const CorpusSetSchema = z.enum(['dev', 'unseen', 'varied', 'vendors', 'products']);
export type CorpusSet = z.infer<typeof CorpusSetSchema>;
/** `CORPUS_SETS=dev` runs one of them. */
export const SETS: readonly CorpusSet[] = (process.env.CORPUS_SETS ?? CorpusSetSchema.options.join())
  .split(',')
  .map((set) => CorpusSetSchema.parse(set));
export const folderOf = (set: CorpusSet) => join('tests/corpus', set);

/** A pause after a click is called `then` in the labels, which would make the step look like a promise. */
const StepSchema = z
  .looseObject({ click: z.string().optional(), wait: z.number().optional(), frame: z.string().optional() })
  .transform(({ click, wait, frame, ...rest }) => ({
    click,
    wait,
    /** Of the same origin. */
    frame,
    pause: z.number().catch(700).parse(Object.values(rest)[0]),
  }));
const OptionLabelSchema = z.object({ css: z.string(), text: z.string(), means: z.string(), chosen: z.boolean() });
const ControlLabelSchema = z.object({
  id: z.string(),
  locator: z.object({ frame: z.string().nullable(), css: z.string() }),
  layer: z.number(),
  element: z.string(),
  options: z.array(OptionLabelSchema).default([]),
  text_shown: z.string(),
  accessible_name: z.string().nullable(),
  consent_class: z.string(),
  role: z.string().optional(),
  polarity: z.string().optional(),
  purposes: z.array(z.string()).optional(),
  default: z.string(),
  set_by: z.string().nullable(),
  violation: z.boolean().optional(),
  required: z.boolean(),
  disabled: z.boolean(),
  visible_when_layer_open: z.union([z.boolean(), z.literal('any')]),
});
export type ControlLabel = z.infer<typeof ControlLabelSchema>;

/** What tests/corpus/README.md calls a label file; only what is compared here. */
const LabelsSchema = z.object({
  url_path: z.string(),
  settle_ms: z.number(),
  language: z.object({ html_lang: z.string(), text: z.string() }),
  layers: z.record(z.string(), z.array(StepSchema)),
  banner: z.object({
    present: z.boolean(),
    accept: z.string().nullish(),
    reject: z.string().nullish(),
  }),
  privacy_link: z.object({ present: z.boolean(), text: z.string().optional() }),
  form: z.object({
    present: z.boolean(),
    action: z.string().nullish(),
    method: z.string().optional(),
    field_names: z.array(z.string()).optional(),
    third_party_action: z.boolean().optional(),
  }),
  controls: z.array(ControlLabelSchema),
});
export type Labels = z.infer<typeof LabelsSchema>;
export type Step = z.infer<typeof StepSchema>;

export function readCases(set: CorpusSet): { id: string; labels: Labels }[] {
  const folder = folderOf(set);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'labels.json')))
    .map(({ name }) => ({
      id: name,
      labels: LabelsSchema.parse(JSON.parse(readFileSync(join(folder, name, 'labels.json'), 'utf8'))),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
