const DOTS = 'Ja, ik wil mail en ik geef toe…';
const WORDS = 'Ja, ik wil mail en ik geef toestemming om mijn gegevens te delen met partners';

/**
 * Ways in which the two browsers end lines differently: Firefox knows marks of the page's own choice and marks on both sides, and sets them
 * anew when a box is scrolled; Chromium has one mark, and scrolls it along. What was read is what each draws, looked at in pictures.
 */
const CASES: readonly { style: string; scroll?: number; firefox: string; chromium: string }[] = [
  { style: 'text-overflow:"--"', firefox: 'Ja, ik wil mail en ik geef to…', chromium: DOTS },
  { style: 'text-overflow:" [meer]"', firefox: 'Ja, ik wil mail en ik ge…', chromium: DOTS },
  { style: 'text-overflow:""', firefox: 'Ja, ik wil mail en ik geef toes…', chromium: DOTS },
  { style: 'text-overflow:"clip"', firefox: 'Ja, ik wil mail en ik geef …', chromium: DOTS },
  { style: 'text-overflow:"a\\"b"', firefox: 'Ja, ik wil mail en ik geef t…', chromium: DOTS },
  { style: 'text-overflow:ellipsis ellipsis', firefox: DOTS, chromium: DOTS },
  {
    style: 'text-overflow:ellipsis',
    scroll: 100,
    firefox: '… mail en ik geef toestemming o…',
    chromium: '… mail en ik geef toe…',
  },
  {
    style: 'text-overflow:ellipsis ellipsis',
    scroll: 100,
    firefox: '…ail en ik geef toestemming o…',
    chromium: '… mail en ik geef toe…',
  },
  {
    style: 'text-overflow:ellipsis clip',
    scroll: 100,
    firefox: '…ail en ik geef toestemming om …',
    chromium: '… mail en ik geef toe…',
  },
  {
    style: 'text-overflow:"<<<" ">>"',
    scroll: 100,
    firefox: '…l en ik geef toestemming …',
    chromium: '… mail en ik geef toe…',
  },
  {
    style: 'text-overflow:clip',
    scroll: 100,
    firefox: '… mail en ik geef toestemming om …',
    chromium: '… mail en ik geef toestemming om …',
  },
  {
    style: 'direction:rtl;unicode-bidi:bidi-override;text-overflow:"<<<" ">>"',
    scroll: -100,
    firefox: '…il en ik geef toestemming…',
    chromium: '… mail en ik geef toe…',
  },
];

/** Chromium leaves out what it does not know, so that the dots of the sheet stay. */
export const LINE_ENDS_PAGE = `<!doctype html><html lang="nl"><title>T</title><style>body{font:16px monospace}
  label{display:inline-block;vertical-align:bottom;width:31.5ch;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}</style>
  ${CASES.map(({ style }, i) => `<p><input type="checkbox" id="c${i}"> <label for="c${i}" style='${style}'>${WORDS}</label>`).join('\n')}
  <script>const by = ${JSON.stringify(CASES.map(({ scroll }) => scroll ?? 0))};
    document.querySelectorAll('label').forEach((label, i) => { label.scrollLeft = by[i]; });</script>`;

export function expectedLineEnds(browser: 'firefox' | 'chromium'): string[] {
  return CASES.map((each) => each[browser]);
}
