import { useState } from 'preact/hooks';
import { comparisonDocument } from '../../../compare/comparison-document';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { saveFile } from '../../save-file';
import { type ComparisonInput, comparisonHtml } from './export-document';
import type { WordsView } from './word-changes';

/** The comparison as a file to read or to print, and as one for programs. */
export function SaveComparison({ input, view }: { input: ComparisonInput; view: WordsView }) {
  const { t, lang, rules } = useUi();
  const [saved, setSaved] = useState<string | null>(null);
  const save = (name: string, type: string, text: string) => {
    saveFile(name, new Blob([text], { type }));
    setSaved(name);
    return { ok: true as const, value: name };
  };
  const name = `${lang === 'nl' ? 'vergelijking' : 'comparison'}-${short(input.before.captureDigest)}-${short(input.after.captureDigest)}`;
  const [html, saveHtml] = useAction(async () =>
    save(`${name}.html`, 'text/html', await comparisonHtml(input, view, lang, rules)),
  );
  const [json, saveJson] = useAction(async () => save(`${name}.json`, 'application/json', comparisonDocument(input)));
  const failed = [html, json].find((one) => one?.status === 'failed');
  return (
    <div class="actions">
      <button type="button" data-action="save-comparison" onClick={() => void saveHtml()}>
        {t('compare_export')}
      </button>
      <button type="button" data-action="save-comparison-json" onClick={() => void saveJson()}>
        {t('compare_exportJson')}
      </button>
      <button type="button" onClick={() => print()}>
        {t('dossier_print')}
      </button>
      <p role="status" class="aside" data-saved={saved}>
        {saved !== null && t('compare_exported', { file: saved })}
      </p>
      {failed?.status === 'failed' && <FailureNote failure={failed.failure} />}
    </div>
  );
}

function short(digest: string): string {
  return digest.slice(0, 8);
}
