import { render } from 'preact';
import { REPORT_STYLE } from '../../../bundle/report/style';
import type { Comparison } from '../../../compare/compare-captures';
import type { FindingChanges } from '../../../compare/compare-findings';
import type { ComparedCapture } from '../../../core/comparison';
import { utf8 } from '../../../core/digest';
import type { Mask } from '../../../core/mask';
import type { RuleSetDocument } from '../../../core/rule-set';
import type { Lang } from '../../../core/text';
import { CapturedText } from '../../components/captured-text';
import { UiProvider, useUi } from '../../context';
import { visibleLine } from '../../model/visible-text';
import { MASK_WORDS } from '../../strings/mask-words';
import { stringsOf } from '../../strings/messages';
import { ComparisonView } from './comparison-view';
import { COMPARISON_STYLE } from './export-style';
import type { WordsView } from './word-changes';

export interface ComparisonInput {
  before: ComparedCapture;
  after: ComparedCapture;
  masks: readonly Mask[];
  comparison: Comparison;
  findings: FindingChanges;
}

/**
 * A comparison as one HTML file: what is on screen, drawn by the same components into a document that is in no page, and written
 * out by the browser, which escapes every word. No script, no request, no style but ours, by the document's own policy.
 */
export async function comparisonHtml(
  input: ComparisonInput,
  view: WordsView,
  lang: Lang,
  rules: RuleSetDocument | null,
): Promise<string> {
  const style = REPORT_STYLE + COMPARISON_STYLE;
  const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(style)))));
  const page = document.implementation.createHTMLDocument(stringsOf(lang).t('compare_title'));
  page.documentElement.lang = lang;
  page.head.append(
    meta(page, {
      'http-equiv': 'Content-Security-Policy',
      content: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    }),
    meta(page, { name: 'referrer', content: 'no-referrer' }),
    meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    Object.assign(page.createElement('style'), { textContent: style }),
  );
  page.head.prepend(meta(page, { charset: 'utf-8' }));
  const root = page.createElement('main');
  page.body.append(root);
  render(
    <UiProvider lang={lang} rules={rules}>
      <ComparisonSheet input={input} view={view} />
    </UiProvider>,
    root,
  );
  const text = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  render(null, root);
  return text;
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function ComparisonSheet({ input, view }: { input: ComparisonInput; view: WordsView }) {
  const { t, format } = useUi();
  const { before, after, masks, comparison, findings } = input;
  const named = masks.map((mask) => (mask.kind === 'pattern' ? visibleLine(mask.pattern) : t(MASK_WORDS[mask.kind])));
  return (
    <>
      <h1>{t('compare_title')}</h1>
      <p class="aside">{t('compare_exportNote')}</p>
      <Compared words={t('compare_before')} capture={before} />
      <Compared words={t('compare_after')} capture={after} />
      {masks.length > 0 && <p class="note">{t('masks_on', { masks: format.list(named) })}</p>}
      <ComparisonView comparison={comparison} findings={findings} view={view} onlyDifferences />
      <p class="aside">{t('compare_madeBy')}</p>
    </>
  );
}

function Compared({ words, capture }: { words: string; capture: ComparedCapture }) {
  const { t, format } = useUi();
  return (
    <>
      <h2>{words}</h2>
      <dl>
        <dt>{t('field_url')}</dt>
        <dd>
          <CapturedText text={capture.url} />
        </dd>
        <dt>{t('column_time')}</dt>
        <dd>
          {format.exactTime(capture.capturedAt)} (<code>{capture.capturedAt}</code>)
        </dd>
        <dt>{t('compare_captureHash')}</dt>
        <dd>
          <code>{capture.captureDigest}</code>
        </dd>
        <dt>{t('compare_evaluationHash')}</dt>
        <dd>
          <code>{capture.evaluationDigest}</code>
        </dd>
        <dt>{t('field_ruleSet')}</dt>
        <dd>{capture.ruleSetVersion}</dd>
      </dl>
    </>
  );
}
