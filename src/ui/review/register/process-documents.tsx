import { useState } from 'preact/hooks';
import type { ProcessFile, RegisterActivity, RegisterServices } from '../../../core/register-services';
import { CapturedText } from '../../components/captured-text';
import { ShortHash } from '../../components/hash';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { saveFile } from '../../save-file';
import type { Follow } from './register-page';

interface Props {
  entry: RegisterActivity;
  register: RegisterServices;
  follow: Follow;
}

/** How consent is asked and kept for this activity, as text or a file: each version hashed, none ever rewritten. */
export function ProcessDocuments({ entry, register, follow }: Props) {
  const { t, format } = useUi();
  const { activityId } = entry.activity;
  const [text, setText] = useState('');
  const [added, add] = useAction(async (file: ProcessFile) => {
    const result = await follow(register.addProcess(activityId, file));
    if (result.ok) setText('');
    return result;
  });
  const [fetched, fetchFile] = useAction(async (version: number) => {
    const result = await register.processFile(activityId, version);
    // As plain bytes: a page made of what somebody put in here would run as ours.
    if (result.ok) saveFile(result.value.fileName, new Blob([result.value.data], { type: 'application/octet-stream' }));
    return result;
  });
  return (
    <details class="process" data-process={entry.process.length}>
      <summary>{t('process_title', { n: format.number(entry.process.length) })}</summary>
      <p class="aside measure">{t('process_intro')}</p>
      <ul class="bullets">
        {entry.process.map(({ version, fileName, digest, bytes, addedAt }) => (
          <li key={version}>
            {t('process_version', { n: format.number(version), time: format.dateTime(addedAt) })}{' '}
            <CapturedText text={fileName} />, {format.bytes(bytes)}, <ShortHash hash={digest} />{' '}
            <button type="button" class="link-button" onClick={() => fetchFile(version)}>
              {t('process_save')}
            </button>
          </li>
        ))}
      </ul>
      <label class="field">
        <span>{t('process_text')}</span>
        <textarea name="process-text" rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button
          type="button"
          data-action="add-process"
          disabled={text.trim() === '' || added?.status === 'busy'}
          onClick={() =>
            add({ fileName: 'process.txt', mediaType: 'text/plain', data: new TextEncoder().encode(text) })
          }
        >
          {t('process_add')}
        </button>
        <label class="button file">
          {t('process_file')}
          <input
            type="file"
            class="unseen-words"
            onChange={async (event) => {
              const file = event.currentTarget.files?.[0];
              if (!file) return;
              void add({ fileName: file.name, mediaType: file.type, data: new Uint8Array(await file.arrayBuffer()) });
            }}
          />
        </label>
      </div>
      {added?.status === 'failed' && <FailureNote failure={added.failure} />}
      {fetched?.status === 'failed' && <FailureNote failure={fetched.failure} />}
    </details>
  );
}
