import { useEffect, useRef, useState } from 'preact/hooks';
import type { InformationKind } from '../../core/information';
import { PICTURE_CHOICES, type PictureChoice } from '../../core/picture';
import type { CaptureReceipt, PopupServices } from '../../core/services';
import { ShortHash } from '../components/hash';
import { Busy, FailureNote } from '../components/notes';
import { TimeStampNote } from '../components/time-stamp-note';
import { useUi } from '../context';
import { Icon } from '../icons/icon';
import { useAction, useResult } from '../model/use-result';
import { visibleLine } from '../model/visible-text';
import { PICTURE_WORDS } from '../strings/picture-words';
import { KeptProof } from './kept-proof';
import { RecordByHand } from './record-by-hand';
import { useKept } from './use-kept';

interface Props {
  tabId: number;
  /** The page's own words are kept as a statement of this kind. */
  asInformation: InformationKind | null;
  services: PopupServices;
}

/** The main button, and in its place afterwards what was kept. */
export function Keep({ tabId, asInformation, services }: Props) {
  const { t } = useUi();
  const [last] = useResult(() => services.pictureChoice(), [services]);
  const [chosen, choose] = useState<PictureChoice | null>(null);
  const picture = chosen ?? (last.status === 'ready' ? last.value : 'notice');
  const [kept, keep] = useKept(tabId, services, () => services.captureTab(tabId, picture, asInformation));
  return (
    <div class="keep">
      {kept?.status === 'failed' && <FailureNote failure={kept.failure} />}
      {kept?.status === 'busy' && picture !== 'full-page' && <Busy>{t('popup_capturing')}</Busy>}
      {kept?.status === 'busy' && picture === 'full-page' && <WholePage cancel={() => services.cancelPicture(tabId)} />}
      {kept?.status === 'ready' && <Receipt receipt={kept.value} services={services} />}
      {kept?.status !== 'busy' && <PictureOf picture={picture} choose={choose} />}
      {kept?.status !== 'busy' && (
        <div class="actions">
          <button
            type="button"
            class={kept?.status === 'ready' ? 'quiet' : 'main'}
            data-action="capture"
            onClick={() => keep()}
          >
            {t(kept === null ? 'popup_capture' : 'popup_captureAgain')}
          </button>
          <button type="button" class="quiet" data-action="open-review" onClick={() => services.openReview()}>
            {t('popup_openReview')}
          </button>
        </div>
      )}
    </div>
  );
}

/** The page is scrolled through for seconds: who does not want to wait keeps the evidence without it. */
function WholePage({ cancel }: { cancel: () => void }) {
  const { t } = useUi();
  const [cancelled, setCancelled] = useState(false);
  return (
    <>
      <Busy>{t(cancelled ? 'popup_cancellingFull' : 'popup_capturingFull')}</Busy>
      {!cancelled && (
        <div class="actions">
          <button
            type="button"
            class="quiet"
            data-action="cancel-picture"
            onClick={() => {
              setCancelled(true);
              cancel();
            }}
          >
            {t('popup_cancelFull')}
          </button>
        </div>
      )}
    </>
  );
}

function PictureOf({ picture, choose }: { picture: PictureChoice; choose: (picture: PictureChoice) => void }) {
  const { t } = useUi();
  return (
    <label class="picture-choice">
      <span>{t('picture_label')}</span>
      <select
        data-action="choose-picture"
        value={picture}
        onChange={(event) => {
          const wanted = PICTURE_CHOICES.find((each) => each === event.currentTarget.value);
          if (wanted) choose(wanted);
        }}
      >
        {PICTURE_CHOICES.map((each) => (
          <option key={each} value={each}>
            {t(PICTURE_WORDS[each])}
          </option>
        ))}
      </select>
    </label>
  );
}

function Receipt({ receipt, services }: { receipt: CaptureReceipt; services: PopupServices }) {
  const { t, format } = useUi();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [receipt]);
  const [saved, save] = useAction(() => services.saveBundle(receipt.captureId));
  return (
    <section class="receipt" aria-labelledby="receipt" data-capture={receipt.captureId}>
      <h2 id="receipt" ref={title} tabIndex={-1}>
        <Icon name="pass" />
        {t('popup_kept', { n: format.number(receipt.sequence) })}
      </h2>
      <dl class="facts">
        <dt>{t('popup_keptAt')}</dt>
        <dd>{format.exactTime(receipt.capturedAt)}</dd>
        <dt>{t('popup_keptHash')}</dt>
        <dd>
          <ShortHash hash={receipt.digest} />
        </dd>
        <dt>{t('popup_keptGaps')}</dt>
        <dd>{receipt.gaps === 0 ? t('word_none') : format.number(receipt.gaps)}</dd>
        <dt>{t('popup_keptShot')}</dt>
        <dd>{t(receipt.screenshot === 'taken' ? 'popup_shotTaken' : 'popup_shotMissing')}</dd>
      </dl>
      <div class="actions">
        <button
          type="button"
          class="main"
          data-action="open-dossier"
          onClick={() => services.openReview(receipt.captureId)}
        >
          {t('popup_openDossier')}
        </button>
        <button type="button" data-action="save-bundle" disabled={saved?.status === 'busy'} onClick={() => save()}>
          {t('popup_saveBundle')}
        </button>
      </div>
      {saved?.status === 'busy' && <Busy>{t('popup_saving')}</Busy>}
      {saved?.status === 'failed' && <FailureNote failure={saved.failure} />}
      {saved?.status === 'ready' && (
        <>
          <p role="status" data-saved={saved.value.fileName}>
            {t('popup_saved', { file: visibleLine(saved.value.fileName) })}
          </p>
          <TimeStampNote outcome={saved.value.timeStamp} />
        </>
      )}
      <KeptProof captureId={receipt.captureId} services={services.proof} />
      <RecordByHand captureId={receipt.captureId} services={services} />
    </section>
  );
}
