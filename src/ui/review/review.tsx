import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReviewServices, VerifyServices } from '../../core/services';
import { Empty } from '../components/notes';
import { StoreAlarmNote } from '../components/store-alarm-note';
import { useUi } from '../context';
import { Icon, type IconName } from '../icons/icon';
import type { PlainKey } from '../strings/messages';
import { BackupPage } from './backup/backup-page';
import { KeySheet } from './backup/key-sheet';
import type { HeldBundle } from './bundle/held-bundle';
import { BundlePage } from './bundle-page';
import { ComparePage } from './compare-page';
import { ConsentList } from './consents/consent-list';
import { ConsentPage } from './consents/consent-page';
import { DossierPage } from './dossier-page';
import { Heading } from './heading';
import { CaptureList } from './list/capture-list';
import { LogPage } from './logs/log-page';
import { LogsPage } from './logs/logs-page';
import { OverviewPage } from './overview/overview-page';
import { RegisterPage } from './register/register-page';
import { RetentionPage } from './retention-page';
import { addressOf, type Route, routeOf } from './route';
import { SettingsPage } from './settings-page';
import { TimelinePage } from './timeline/timeline-page';

interface Props {
  services: ReviewServices;
  verifyServices: VerifyServices;
}

/** The review page: navigation on the left, the address decides what is on the right. */
export function Review({ services, verifyServices }: Props) {
  const { t } = useUi();
  const route = useRoute();
  const [turn, setTurn] = useState(0);
  // Over the views, so that one can look into the store and come back.
  const [held, hold] = useState<HeldBundle | null>(null);
  return (
    <div class="desk">
      <button type="button" class="skip" onClick={toContent}>
        {t('nav_skip')}
      </button>
      <header class="side">
        <p class="brand">{t('extensionName')}</p>
        <nav aria-label={t('nav_label')}>
          <ul>
            {PLACES.map((place) => (
              <li key={place.page}>
                <a
                  href={addressOf({ page: place.page })}
                  aria-current={place.holds.has(route.page) ? 'page' : undefined}
                >
                  <Icon name={place.icon} />
                  {t(place.words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <StoreAlarmNote services={services} onSeen={() => setTurn((n) => n + 1)} />
        <Place key={turn} {...{ route, services, verifyServices, held, hold }} />
      </main>
    </div>
  );
}

interface NavigationPlace {
  page: 'overview' | 'captures' | 'consents' | 'bundle' | 'register' | 'retention' | 'settings';
  words: PlainKey;
  icon: IconName;
  holds: ReadonlySet<Route['page']>;
}

const PLACES: readonly NavigationPlace[] = [
  { page: 'overview', words: 'nav_overview', icon: 'overview', holds: new Set(['overview']) },
  {
    page: 'captures',
    words: 'nav_captures',
    icon: 'captures',
    holds: new Set(['captures', 'capture', 'compare', 'timeline']),
  },
  { page: 'consents', words: 'nav_consents', icon: 'consents', holds: new Set(['consents', 'consent', 'logs', 'log']) },
  { page: 'bundle', words: 'nav_bundles', icon: 'bundle', holds: new Set(['bundle']) },
  { page: 'register', words: 'nav_register', icon: 'register', holds: new Set(['register']) },
  { page: 'retention', words: 'nav_retention', icon: 'retention', holds: new Set(['retention']) },
  { page: 'settings', words: 'nav_settings', icon: 'settings', holds: new Set(['settings', 'backup', 'key']) },
];

interface PlaceProps extends Props {
  route: Route;
  held: HeldBundle | null;
  hold(held: HeldBundle | null): void;
}

function Place({ route, services, verifyServices, held, hold }: PlaceProps) {
  const { t } = useUi();
  switch (route.page) {
    case 'overview':
      return <OverviewPage services={services} />;
    case 'captures':
      return <CaptureList services={services} view={route.view} />;
    case 'capture':
      return <DossierPage key={route.captureId} captureId={route.captureId} services={services} />;
    case 'compare':
      return <ComparePage before={route.before} after={route.after} services={services} />;
    case 'timeline':
      return <TimelinePage key={route.captureId} captureId={route.captureId} services={services} />;
    case 'consents':
      return <ConsentList consents={services.consents} />;
    case 'consent':
      return <ConsentPage key={route.recordId} recordId={route.recordId} consents={services.consents} />;
    case 'logs':
      return <LogsPage logs={services.logs} />;
    case 'log':
      return <LogPage key={route.importId} importId={route.importId} logs={services.logs} />;
    case 'bundle':
      return <BundlePage route={route} services={verifyServices} review={services} held={held} hold={hold} />;
    case 'register':
      return <RegisterPage register={services.register} services={services} />;
    case 'retention':
      return <RetentionPage keeping={services.keeping} />;
    case 'settings':
      return <SettingsPage services={services} />;
    case 'backup':
      return <BackupPage services={services.backup} />;
    case 'key':
      return <KeySheet services={services.backup} />;
    case 'unknown':
      return (
        <>
          <Heading>{t('route_unknown')}</Heading>
          <Empty icon="info" title={t('route_unknown')}>
            {t('route_unknownAdvice')}
          </Empty>
        </>
      );
  }
}

function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => routeOf(hash), [hash]);
}

/** A button, not a link to `#content`: the address holds the view. */
function toContent(): void {
  document.getElementById('content')?.focus();
}
