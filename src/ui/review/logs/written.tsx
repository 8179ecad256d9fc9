import { LOG_DELIMITERS, LOG_ENCODINGS, type LogReading } from '../../../core/consent-log';
import type { LogLook } from '../../../core/consent-log-services';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { DELIMITER_WORDS, ENCODING_WORDS } from '../../strings/log-words';
import { Pick } from '../register/fields';

export interface HowWritten {
  encoding?: LogReading['encoding'];
  delimiter?: LogReading['delimiter'];
}

/** How a file is written, and its first rows. The encoding is asked where nothing in the file says which it is. */
export function Written({ look, change }: { look: LogLook; change(how: HowWritten): void }) {
  const { t } = useUi();
  const { encoding, delimiter } = look;
  return (
    <>
      {!look.encodingSure && <p class="note note-doubt measure">{t('log_encodingAsked')}</p>}
      <div class="fields-line">
        <Pick
          label={t('log_encoding')}
          name="log-encoding"
          value={look.encodingSure ? encoding : ''}
          change={(id) => {
            const found = LOG_ENCODINGS.find((one) => one === id);
            if (found) change({ encoding: found, delimiter });
          }}
          options={[
            ...(look.encodingSure ? [] : [{ id: '', words: t('log_pleaseChoose') }]),
            ...LOG_ENCODINGS.map((id) => ({ id, words: t(ENCODING_WORDS[id]) })),
          ]}
        />
        {look.format === 'csv' && (
          <Pick
            label={t('log_delimiter')}
            name="log-delimiter"
            value={delimiter}
            change={(id) => {
              const found = LOG_DELIMITERS.find((one) => one === id);
              if (found) change({ delimiter: found, ...(look.encodingSure && { encoding }) });
            }}
            options={LOG_DELIMITERS.map((id) => ({ id, words: t(DELIMITER_WORDS[id]) }))}
          />
        )}
      </div>
      <h3 id="log-sample">{t('log_sample')}</h3>
      <p class="aside measure">{t('log_sampleNote')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop */}
      <section class="scroll" tabIndex={0} aria-labelledby="log-sample">
        <table>
          <thead>
            <tr>
              {look.headings.map((heading) => (
                <th key={heading} scope="col">
                  <CapturedText text={heading} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {look.sample.map((cells, i) => (
              <tr key={`${i} ${cells[0]}`}>
                {cells.map((cell, at) => (
                  <td key={`${at} ${cell}`}>
                    <CapturedText text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
