import { REGISTER_FORMATS, type RegisterFormat, type RegisterServices } from '../../../core/register-services';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { saveFile } from '../../save-file';
import type { Follow } from './register-page';

interface Props {
  register: RegisterServices;
  follow: Follow;
}

/** The register as a file, out and in. A file that is not right changes nothing; its lines are named. */
export function RegisterFiles({ register, follow }: Props) {
  const { t, count } = useUi();
  const [saved, save] = useAction(async (format: RegisterFormat) => {
    const result = await register.exportFile(format);
    if (result.ok) saveFile(result.value.fileName, new Blob([result.value.text], { type: TYPES[format] }));
    return result;
  });
  const [read, readFile] = useAction(async (file: File) => {
    const format = /\.json$/i.test(file.name) ? 'json' : 'csv';
    const result = await register.importFile(format, await file.text());
    if (result.ok) await follow(Promise.resolve({ ok: true as const, value: result.value.view }));
    return result;
  });
  return (
    <>
      <p class="measure">{t('files_intro')}</p>
      <div class="actions">
        {REGISTER_FORMATS.map((format) => (
          <button key={format} type="button" data-action={`export-${format}`} onClick={() => save(format)}>
            {t(format === 'csv' ? 'files_csv' : 'files_json')}
          </button>
        ))}
        <label class="button file">
          {t('files_import')}
          <input
            type="file"
            accept=".csv,.json"
            class="unseen-words"
            data-action="import-register"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.blur();
              if (file) void readFile(file);
            }}
          />
        </label>
      </div>
      {saved?.status === 'failed' && <FailureNote failure={saved.failure} />}
      {read?.status === 'failed' && (
        <>
          <FailureNote failure={read.failure} />
          {read.failure.code === 'bad-input' && (
            <p data-lines={read.failure.detail}>{t('files_wrong', { lines: read.failure.detail })}</p>
          )}
        </>
      )}
      {read?.status === 'ready' && (
        <p role="status" data-imported={read.value.activities}>
          {t('files_done', { activities: count('count_activities', read.value.activities) })}
        </p>
      )}
    </>
  );
}

const TYPES: Readonly<Record<RegisterFormat, string>> = { csv: 'text/csv', json: 'application/json' };
