import { useState } from 'preact/hooks';
import { authorityAddress } from '../../core/authority-address';
import { clockWords } from '../../core/clock-words';
import type { ReviewServices } from '../../core/services';
import type { TimeStampStatus } from '../../core/time-stamp';
import { CapturedText } from '../components/captured-text';
import { Busy, FailureNote } from '../components/notes';
import { TimeStampNote } from '../components/time-stamp-note';
import { useUi } from '../context';
import { useAction, useResult } from '../model/use-result';
import { problemWords } from '../strings/time-stamp-words';

/** Trusted time: off until the user names an authority; what it last gave, and what last went wrong. */
export function TimeStampSettings({ services }: { services: ReviewServices }) {
  const { t } = useUi();
  const [status, again] = useResult(() => services.timeStampStatus(), [services]);
  return (
    <section class="setting" aria-labelledby="time-stamps">
      <h2 id="time-stamps">{t('settings_timeStamps')}</h2>
      <p class="aside measure">{t('settings_timeStampsHint')}</p>
      {status.status === 'failed' && <FailureNote failure={status.failure} />}
      {status.status === 'ready' && <Authority status={status.value} services={services} changed={again} />}
      {status.status === 'ready' && <Last status={status.value} />}
    </section>
  );
}

interface AuthorityProps {
  status: TimeStampStatus;
  services: ReviewServices;
  changed(): void;
}

function Authority({ status, services, changed }: AuthorityProps) {
  const { t } = useUi();
  const [entered, setEntered] = useState(status.authority ?? '');
  const [kept, keep] = useAction(async (address: string | null) => {
    const result = await services.setTimeStampAuthority(address);
    if (result.ok && result.value.allowed) changed();
    return result;
  });
  const [stamped, stamp] = useAction(async () => {
    const result = await services.stampNow();
    changed();
    return result;
  });
  const isFit = authorityAddress(entered) !== null;
  const [tried, setTried] = useState(false);
  return (
    <form
      class="setting-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isFit) void keep(entered);
      }}
    >
      <label class="field">
        <span>{t('settings_timeStampAddress')}</span>
        <input
          type="text"
          inputMode="url"
          value={entered}
          spellcheck={false}
          autocomplete="off"
          data-action="authority"
          aria-describedby="authority-hint"
          aria-invalid={tried && !isFit}
          onInput={(event) => setEntered(event.currentTarget.value)}
        />
      </label>
      <p class="aside measure" id="authority-hint">
        {t('settings_timeStampAddressHint')}
      </p>
      <div class="actions">
        <button type="submit" data-action="keep-authority">
          {t('settings_timeStampKeep')}
        </button>
        {status.authority !== null && (
          <>
            <button type="button" data-action="stamp-now" disabled={stamped?.status === 'busy'} onClick={() => stamp()}>
              {t('settings_timeStampNow')}
            </button>
            <button type="button" data-action="drop-authority" onClick={() => keep(null)}>
              {t('settings_timeStampOff')}
            </button>
          </>
        )}
      </div>
      {tried && !isFit && (
        <p class="note note-broken" role="alert" data-error="authority">
          {t('settings_timeStampUnfit')}
        </p>
      )}
      {kept?.status === 'failed' && <FailureNote failure={kept.failure} />}
      {kept?.status === 'ready' && !kept.value.allowed && (
        <p class="note note-broken" role="alert">
          {t('settings_timeStampNotAllowed')}
        </p>
      )}
      {stamped?.status === 'busy' && <Busy>{t('settings_timeStampBusy')}</Busy>}
      {stamped?.status === 'failed' && <FailureNote failure={stamped.failure} />}
      {stamped?.status === 'ready' && <TimeStampNote outcome={stamped.value} />}
    </form>
  );
}

function Last({ status: { authority, last, lastFailure } }: { status: TimeStampStatus }) {
  const { t, lang, format } = useUi();
  return (
    <dl class="facts" data-authority={authority ?? ''}>
      <dt>{t('settings_timeStampState')}</dt>
      <dd>{authority === null ? t('settings_timeStampIsOff') : t('settings_timeStampIsOn')}</dd>
      {last && (
        <>
          <dt>{t('settings_timeStampLast')}</dt>
          <dd data-last-stamp={last.sequence}>
            {t('timeStamp_stamped', { n: format.number(last.sequence), time: format.exactTime(last.genTime) })}{' '}
            {t('settings_timeStampOwnTime', { time: format.exactTime(last.recordedAt) })}{' '}
            {clockWords(last.clockDifference)[lang]}
          </dd>
        </>
      )}
      {lastFailure && (
        <>
          <dt>{t('settings_timeStampFailed')}</dt>
          <dd data-last-failure={lastFailure.code}>
            <time dateTime={lastFailure.recordedAt}>{format.exactTime(lastFailure.recordedAt)}</time>
            {', '}
            <CapturedText text={lastFailure.origin} />
            {'. '}
            {t(problemWords(lastFailure.code))}
          </dd>
        </>
      )}
    </dl>
  );
}
