import type { Result } from '../../core/errors';
import type { ListedCapture, ListServices } from '../../core/list';
import { isFiltered, type ListSettings, ListSettingsSchema } from '../../core/list-view';
import type { CaptureRow } from '../../core/sealed';
import { answer, type Scene } from './sample-services';

const SNIPPET = 'Ja, ik wil de nieuwsbrief met aanbiedingen ontvangen. <b>Afmelden</b> kan altijd';

/** The list over these rows. Of the filters only the site and the words are looked at: filtering is no part of the screens. */
export function listServices(scene: Scene, rows: readonly CaptureRow[]): ListServices {
  const kept = scene.empty ? [] : rows;
  let settings: ListSettings = {
    ...ListSettingsSchema.parse({}),
    views: [{ name: 'Overtredingen <tuinen>', query: 'severity=violation' }],
  };
  const give = async <T>(value: T): Promise<Result<T>> => answer(scene, value);
  return {
    open: (view) => {
      const chosen = kept.filter(
        ({ host, title }) => host.includes(view.site) && (view.q !== 'nergens' || title === ''),
      );
      const words = view.q === '' ? [] : [view.q];
      return give({
        total: view.q === 'nergens' ? 0 : chosen.length,
        all: kept.length,
        unread: 0,
        order: isFiltered(view)
          ? { kind: 'chosen', chosen: chosen.map((row) => ({ ...row, language: 'nl', texts: [] })), words }
          : { kind: 'newest', blocks: [{ block: 0, count: kept.length }], newest: kept[0]?.sequence ?? 0 },
      });
    },
    rows: ({ order }, from, limit) => {
      const shown =
        order.kind === 'newest'
          ? kept
          : kept.filter((row) => order.chosen.some((one) => one.captureId === row.captureId));
      return give(
        shown
          .slice(from, from + limit)
          .map((row, i) => listed(row, from + i, order.kind === 'newest' ? [] : order.words)),
      );
    },
    ids: () => give(kept),
    choices: () =>
      give({
        sites: [{ value: 'tuinen.example', captures: 2 }],
        rules: [{ value: 'preticked-consent-checkbox', captures: 1 }],
        languages: [{ value: 'nl', captures: 62 }],
      }),
    complete: () => give({ changed: 0 }),
    previewDeletion: (ids) => give({ deletable: [...ids].slice(1), held: 1, linked: 1 }),
    delete: (ids) => give({ deleted: ids.length, records: 0, entries: [64] }),
    link: (ids) => give({ linked: [...ids].slice(1), skipped: 1 }),
    unlink: () => give(null),
    giveVerdicts: ({ captureIds }) => give({ verdicts: captureIds.length, captures: captureIds.length, failed: [] }),
    settings: () => give(settings),
    keepSettings: (changed) => {
      settings = changed;
      return give(settings);
    },
  };
}

function listed(row: CaptureRow, place: number, words: readonly string[]): ListedCapture {
  const marksIn = (text: string) =>
    words.flatMap((word) => {
      const from = text.toLowerCase().indexOf(word);
      return from === -1 ? [] : [{ from, to: from + word.length }];
    });
  const marks = marksIn(SNIPPET);
  return {
    row,
    language: 'nl',
    held: place === 1,
    titleMarks: marksIn(row.title),
    urlMarks: marksIn(row.url),
    snippet: marks.length === 0 ? null : { text: SNIPPET, marks, cutBefore: true, cutAfter: true },
  };
}
