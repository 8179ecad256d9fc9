import type { CapturedLine, CaptureLine } from '../capture-line';
import { printable } from '../printable';
import { WORDS } from '../strings';

const SOURCES_SHOWN = 4;

type Language = 'nl' | 'en';
type Control = CapturedLine['controls'][number];
type Finding = CapturedLine['findings'][number];

/** One address in plain words, for a person at a terminal. Words of the page are shown whole and never altered. */
export function describeLine(line: CaptureLine, lang: Language): string {
  const words = WORDS[lang];
  if (!line.ok) return `${line.url}\n  ${words.failed}: ${line.error.message[lang]} (${line.error.code})`;
  const shown = line.controls.filter((control) => control.classification?.role !== 'unrelated');
  const found = line.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'needs-review');
  return [
    `${printable(line.capture.visit.title)}  ${line.capture.visit.url}`,
    `  ${shown.length === 0 ? words.noChoices : `${words.choices(shown.length)}:`}`,
    ...shown.flatMap((control) => describeControl(control, lang)),
    `  ${found.length === 0 ? words.noFindings : `${words.findings(found.length)}:`}`,
    ...found.flatMap((finding) => describeFinding(finding, lang)),
    ...(line.gaps.length > 0 ? [`  ${words.gaps(line.gaps.length)}:`] : []),
    ...line.gaps.map((gap) => `    ${gap.reason}  ${printable(gap.subject)}`),
    `  ${words.record}: ${line.captureId}  sha256 ${line.digest}`,
    ...(line.bundle === null ? [] : [`  ${words.bundle}: ${line.bundle}`]),
  ].join('\n');
}

function describeControl(control: Control, lang: Language): string[] {
  const words = WORDS[lang];
  const role = control.classification?.role ?? 'unsure';
  const by = control.initialState === 'on' ? `, ${words.setBy[control.provenance]}` : '';
  const text = control.text.exact || control.accessibleName || control.name;
  const chosen = control.options.filter(({ states }) => states.initial === 'on').map(optionWords);
  const choice = chosen.length > 0 ? [`        → ${printable(chosen.join(', '))}`] : [];
  return [`    ${words.states[control.initialState]}  [${role}${by}] ${printable(text)}`, ...choice];
}

function optionWords({ group, text }: Control['options'][number]): string {
  return group === undefined ? text.exact : `${group}: ${text.exact}`;
}

function describeFinding(finding: Finding, lang: Language): string[] {
  const words = WORDS[lang];
  const grade = finding.outcome === 'needs-review' ? words.needsReview : words.grades[finding.grade];
  return [
    `    ${grade}: ${finding.title[lang]} (${sources(finding.articles)})`,
    `        ${printable(finding.text[lang])}`,
  ];
}

/** The first few; the reports in the bundle name them all. */
function sources(articles: readonly string[]): string {
  const rest = articles.length - SOURCES_SHOWN;
  return [...articles.slice(0, SOURCES_SHOWN), ...(rest > 0 ? [`+${rest}`] : [])].join('; ');
}
