import { useState } from 'preact/hooks';
import { type CountersignatureOutcome, checkCountersignature } from '../../bundle/countersignature';
import type { Verification } from '../../core/verification';
import { CapturedText } from '../components/captured-text';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { visibleLine } from '../model/visible-text';
import { COUNTERSIGNATURE_WORDS } from '../strings/countersignature-words';

interface Checked {
  name: string;
  outcome: CountersignatureOutcome;
}

/** What others declared over this bundle: each is a file and its signature, chosen together. They are read here and go nowhere. */
export function Countersignatures({ verification }: { verification: Verification }) {
  const { t } = useUi();
  const [checked, setChecked] = useState<Checked[]>([]);
  return (
    <section class="part" aria-labelledby="countersignatures">
      <h3 id="countersignatures">{t('countersign_title')}</h3>
      <label class="button file">
        {t('countersign_choose')}
        <input
          class="unseen-words"
          type="file"
          multiple
          accept=".json,.sig"
          data-action="choose-countersignature"
          aria-describedby="countersign-hint"
          onChange={(event) =>
            void check(verification, [...(event.currentTarget.files ?? [])]).then((found) => setChecked(found))
          }
        />
      </label>
      <p class="aside measure" id="countersign-hint">
        {t('countersign_hint')}
      </p>
      <div role="status">
        {checked.map((one) => (
          <Outcome key={one.name} checked={one} />
        ))}
      </div>
    </section>
  );
}

async function check(verification: Verification, files: readonly File[]): Promise<Checked[]> {
  const bytes = async (file: File) => new Uint8Array(await file.arrayBuffer());
  const declared = files.filter(({ name }) => !name.endsWith('.sig'));
  return Promise.all(
    declared.map(async (file): Promise<Checked> => {
      const signature = files.find(({ name }) => name === `${file.name}.sig`);
      if (!signature) return { name: file.name, outcome: { state: 'bad-signature' } };
      const outcome = await checkCountersignature(verification, await bytes(file), await bytes(signature));
      return { name: file.name, outcome };
    }),
  );
}

function Outcome({ checked: { name, outcome } }: { checked: Checked }) {
  const { t, format } = useUi();
  const good = outcome.state === 'good';
  return (
    <div class={`note ${good ? 'note-doubt' : 'note-broken'}`} data-countersignature={outcome.state}>
      <p class="note-title">
        <Icon name={good ? 'pass' : 'broken'} />
        {visibleLine(name)}: {t(COUNTERSIGNATURE_WORDS[outcome.state])}
      </p>
      {'declared' in outcome && (
        <>
          <blockquote>
            <CapturedText text={outcome.declared.statement} />
          </blockquote>
          <p>{t('countersign_by', { key: outcome.fingerprint, time: format.exactTime(outcome.declared.signedAt) })}</p>
        </>
      )}
    </div>
  );
}
