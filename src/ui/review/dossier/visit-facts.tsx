import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../../core/sealed';
import { CapturedText } from '../../components/captured-text';
import { FullHash } from '../../components/hash';
import { useUi } from '../../context';
import { sightOf } from '../../model/sight';
import { visibleLine } from '../../model/visible-text';

/** Information about the website visit (AP: what, where, when, how). */
export function VisitFacts({ dossier }: { dossier: Dossier }) {
  const { t, format } = useUi();
  const { capture, digest } = dossier.sealed;
  const { visit } = capture;
  const facts: [string, ComponentChildren][] = [
    [t('visit_url'), <CapturedText key="url" text={visit.url} />],
    [
      t('visit_titleLabel'),
      visit.title === '' ? t('list_untitled') : <CapturedText key="title" text={visit.title} lang={visit.language} />,
    ],
    [
      t('visit_time'),
      t('visit_timeValue', { local: format.exactTime(capture.capturedAt), utc: utcOf(capture.capturedAt) }),
    ],
    [t('visit_seen'), t(sightOf(capture.frames, capture.observedFrom).words)],
    [t('visit_connection'), t(visit.url.startsWith('http:') ? 'popup_insecure' : 'popup_secure')],
    [
      t('visit_language'),
      visit.language === '' ? t('visit_languageNone') : <CapturedText key="language" text={visit.language} />,
    ],
    [
      t('visit_viewport'),
      t('visit_viewportValue', {
        width: format.number(visit.viewport.width),
        height: format.number(visit.viewport.height),
      }),
    ],
    [t('visit_frames'), format.number(capture.frames.length)],
    [
      t('visit_browser'),
      t('visit_browserValue', { name: visibleLine(visit.browser.name), major: visibleLine(visit.browser.major) }),
    ],
    [
      t('visit_tool'),
      t('visit_toolValue', {
        extension: visit.extensionVersion,
        reader: visit.readerVersion,
        rules: visit.ruleSetVersion,
      }),
    ],
    [t('visit_how'), t(visit.unattended ? 'visit_unattended' : 'visit_attended')],
    [t('visit_id'), <code key="id">{capture.captureId}</code>],
    [t('hash_label'), <FullHash key="hash" hash={digest} />],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** As stored, without the letters that mean what the words beside it say. */
function utcOf(iso: string): string {
  return iso.replace('T', ' ').replace('Z', '');
}
