/**
 * Pages of the bench: made here, the same on every run. Sizes follow the reference measurements, in which three quarters of
 * the monster is its top document (rrweb takes 963 ms for that, 1259 ms with all frames). `frames` has the same nodes the other
 * way round, most of them in ten frames: no goal was set for it, and it tells what each frame costs beside its nodes.
 */
export const PAGES = ['form', 'news', 'monster', 'frames'] as const;
export type PageName = (typeof PAGES)[number];
/** Those that goals were set for. */
export type GoalPage = Exclude<PageName, 'frames'>;
export const GOAL_PAGES: readonly GoalPage[] = ['form', 'news', 'monster'];

const WORDS = 'de klant krijgt elke week nieuws over fietsen banden routes en onderhoud in de winkel om de hoek'.split(
  ' ',
);

export function pageHtml(name: PageName): string {
  if (name === 'form') return document('Inschrijven', formBody());
  if (name === 'news') return document('Nieuws', newsBody());
  return document(
    'Alles',
    name === 'monster' ? largeBody('part', FRAME_COUNT * (FRAMED - PART)) : largeBody('frame', 0),
  );
}

/** Pages of nothing but boxes under headings, all in one row: the shape in which a reader looks at all others for each. */
export const FEW_BOXES = 500;
export const MANY_BOXES = 5000;

export function boxesHtml(count: number): string {
  const box = (i: number) =>
    `<h3>${sentence(i, 3)}</h3><input type="checkbox" name="b${i}"><p>Ja, ${sentence(i, 6)}</p>`;
  return document('Keuzes', repeat(count, box));
}

/** What a frame holds: of the monster (`part`), or of the page that is mostly frames. */
export function frameHtml(kind: FrameKind, index: number): string {
  const count = kind === 'part' ? PART : FRAMED;
  return document(`Deel ${index}`, `${repeat(count, (i) => article(i + index))}${choices(25, `frame-${index}`)}`);
}

export const FRAME_KINDS = ['part', 'frame'] as const;
type FrameKind = (typeof FRAME_KINDS)[number];
export const FRAME_COUNT = 10;
/** Articles in each. */
const PART = 260;
const FRAMED = 1100;

function formBody(): string {
  const fields = ['naam', 'e-mail', 'straat', 'postcode', 'plaats', 'telefoon']
    .map((name) => `<p><label for="${name}">${name}</label> <input id="${name}" name="${name}"></p>`)
    .join('\n');
  return `<main><h1>Inschrijven</h1><form action="/form" method="post">${fields}
    ${choices(6, 'form')}<p><select name="land"><option>Nederland<option>België<option>Duitsland</select></p>
    <p>Lees onze <a href="/privacy">privacyverklaring</a>.</p><button>Verzenden</button></form>
    ${repeat(14, article)}</main>`;
}

function newsBody(): string {
  const banner = `<div role="dialog" aria-modal="true" aria-label="Cookies" style="position:fixed;bottom:0;background:#fff">
    <h2>Wij gebruiken cookies</h2><p>Met uw toestemming meten wij bezoek en tonen wij reclame. Zie ons
    <a href="/cookies">cookiebeleid</a>.</p>${choices(4, 'banner')}
    <button>Alles accepteren</button><button>Alles weigeren</button></div>`;
  return `<header><nav>${repeat(20, (i) => `<a href="/rubriek/${i}">${sentence(i, 2)}</a>`)}</nav></header>
    <main>${repeat(620, article)}</main>${choices(4, 'reageer')}${banner}`;
}

/** With its frames 112 thousand nodes: many rows, 250 boxes here and 250 in ten frames, a hundred shadow roots nested five deep. */
function largeBody(kind: FrameKind, articles: number): string {
  const shadows = repeat(20, (i) => nested(i, 5));
  const frames = repeat(FRAME_COUNT, (i) => `<iframe src="/${kind}/${i}" title="deel ${i}"></iframe>`);
  return `<main>${repeat(250, (i) => `<section>${repeat(3, (j) => article(i + j))}${choices(1, `m${i}`)}</section>`)}
    <table>${repeat(480, row)}</table>${repeat(articles, article)}</main>${shadows}${frames}`;
}

function nested(index: number, depth: number): string {
  const inner = depth > 1 ? nested(index, depth - 1) : '';
  return `<x-box><template shadowrootmode="open"><style>p{color:#222}</style>${repeat(3, article)}${inner}</template></x-box>`;
}

function row(i: number): string {
  return `<tr>${repeat(12, (j) => `<td class="c${j}">${sentence(i + j, 2)}</td>`)}</tr>`;
}

function article(i: number): string {
  return `<article class="a${i % 7}"><h3>${sentence(i, 4)}</h3><p>${sentence(i + 3, 12)} <b>${sentence(i, 1)}</b></p></article>\n`;
}

function choices(count: number, group: string): string {
  return repeat(
    count,
    (
      i,
    ) => `<p class="choice"><input type="checkbox" id="${group}-${i}" name="${group}-${i}"${i % 3 === 0 ? ' checked' : ''}>
      <label for="${group}-${i}">Ja, ik wil aanbiedingen ontvangen over ${sentence(i, 3)}.</label></p>`,
  );
}

function sentence(seed: number, length: number): string {
  return repeat(length, (i) => `${WORDS[(seed * 7 + i * 3) % WORDS.length]} `).trim();
}

function repeat(count: number, part: (index: number) => string): string {
  let out = '';
  for (let i = 0; i < count; i++) out += part(i);
  return out;
}

function document(title: string, body: string): string {
  const css = repeat(60, (i) => `.a${i}{margin:${i % 5}px;color:#${(i * 1234567 + 111111).toString(16).slice(0, 6)}}`);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
    <style>body{font:16px/1.4 sans-serif;color:#222;background:#fff}td{padding:2px}${css}</style></head><body>${body}</body></html>`;
}
