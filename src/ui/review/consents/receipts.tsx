import { useState } from 'preact/hooks';
import type { ConsentServices } from '../../../core/consent-services';
import { JURISDICTIONS, RECEIPT_FORMATS, type ReceiptFormat, type ReceiptOffer } from '../../../core/receipts';
import { CapturedText } from '../../components/captured-text';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction } from '../../model/use-result';
import { saveFile } from '../../save-file';
import { RECEIPT_GAP_WORDS, RECEIPT_WORDS } from '../../strings/consent-words';

interface Props {
  recordId: string;
  offers: readonly ReceiptOffer[];
  consents: ConsentServices;
}

/** The record in forms that others read; where one demands what is not there, each missing field by name with what fills it. */
export function Receipts({ recordId, offers, consents }: Props) {
  const { t, lang } = useUi();
  const [jurisdiction, setJurisdiction] = useState('NL');
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  const byName = JURISDICTIONS.map((code) => ({ code, name: countries.of(code) ?? code })).sort((a, b) =>
    a.name.localeCompare(b.name, lang),
  );
  const canBeMade = offers.some(({ gaps }) => RECEIPT_FORMATS.some((format) => gaps[format].length === 0));
  return (
    <section aria-labelledby="receipts">
      <h2 id="receipts">{t('receipt_title')}</h2>
      <p class="aside measure">{t('receipt_intro')}</p>
      {canBeMade && (
        <label class="field">
          <span>{t('receipt_country')}</span>
          <select
            data-field="jurisdiction"
            value={jurisdiction}
            onChange={(event) => setJurisdiction(event.currentTarget.value)}
          >
            {byName.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {offers.map((offer) => (
        <Offer
          key={offer.activityId}
          offer={offer}
          recordId={recordId}
          consents={consents}
          jurisdiction={jurisdiction}
        />
      ))}
    </section>
  );
}

interface OfferProps extends Omit<Props, 'offers'> {
  offer: ReceiptOffer;
  jurisdiction: string;
}

function Offer({ offer: { activityId, name, gaps }, recordId, consents, jurisdiction }: OfferProps) {
  const { t } = useUi();
  const [saved, save] = useAction(async (format: ReceiptFormat) => {
    const result = await consents.receipt(recordId, { activityId: activityId ?? '', format, jurisdiction });
    if (result.ok) saveFile(result.value.fileName, new Blob([result.value.text], { type: result.value.mediaType }));
    return result;
  });
  return (
    <div class="receipts">
      {activityId !== null && (
        <p>
          {t('receipt_for')} <CapturedText text={name} />
        </p>
      )}
      {RECEIPT_FORMATS.map((format) => (
        <div key={format} data-receipt={format} data-gaps={gaps[format].join(' ')}>
          <h3>{t(RECEIPT_WORDS[format])}</h3>
          {gaps[format].length === 0 ? (
            <button type="button" data-action={`save-${format}`} onClick={() => save(format)}>
              {t('receipt_save')}
            </button>
          ) : (
            <>
              <p>{t('receipt_refused')}</p>
              <ul class="bullets">
                {gaps[format].map((gap) => (
                  <li key={gap}>{t(RECEIPT_GAP_WORDS[gap])}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
      {saved?.status === 'failed' && <FailureNote failure={saved.failure} />}
    </div>
  );
}
