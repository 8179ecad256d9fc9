/** What a saved comparison has beside the style of a report. Its hash is in the document's own policy. */
export const COMPARISON_STYLE = `
.section{margin-block:1rem}.change{margin:.6rem 0;padding:.5rem .8rem;border:1px solid #999;break-inside:avoid}
.change h3{margin:0 0 .3rem}.aside{color:#444;font-size:.9rem;margin:.2rem 0}.summary{font-weight:600}
.note{border-inline-start:4px solid #9a6700;padding-inline-start:.6rem}
.side-by-side{display:grid;grid-template-columns:1fr 1fr;gap:.8rem}.differences{display:block}
ins{background:#e8f3ec;color:#22613a;text-decoration:underline 2px}del{background:#fbecea;color:#94231c}
ins::before,ins::after{content:"+";font-weight:700}del::before,del::after{content:"\\2212";font-weight:700}
.moved{border-bottom:2px dotted #2d4a7c}.moved-sign{color:#2d4a7c;font-size:.85em;font-weight:600}
.masked{display:inline-block}.masked summary{display:inline;border:1px dashed #666;padding:0 .25em;color:#444;font-size:.85em}
.unseen{border:1px solid #9a6700;padding:0 .15em;font:.8em ui-monospace,monospace}.mark{font-weight:600;white-space:nowrap}
.icon{display:inline;border:0;width:1em;height:1em;vertical-align:-.12em;fill:none;stroke:currentColor;stroke-width:1.5}
.unseen-words{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.masks-said{margin:.3rem 0}
@media (max-width:40rem){.side-by-side{grid-template-columns:1fr}}
`;
