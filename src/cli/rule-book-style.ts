/** Plain, legible, light and dark, prints on A4. Both languages side by side where there is room. */
export const RULE_BOOK_STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1a1a1a,#e8e8e8);--paper:light-dark(#fff,#16181c);--line:light-dark(#999,#666);--soft:light-dark(#f4f4f4,#22252b);--link:light-dark(#0b4f9e,#8ab8ff);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;color:var(--ink);background:var(--paper)}
body{max-width:76rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.6rem;line-height:1.2;margin:0}
h2{font-size:1.2rem;line-height:1.3;margin:0}
h3{font-size:.95rem;margin:1rem 0 .2rem}
p,ul{margin:.2rem 0}ul,ol{padding-inline-start:1.4rem}
a{color:var(--link)}
.note{opacity:.85;font-size:.9rem}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,28rem),1fr));gap:0 2.5rem}
section{min-width:0}
nav ol{columns:28rem;column-gap:2.5rem;margin:1.5rem 0}
nav li{break-inside:avoid}
article{border-block-start:2px solid var(--line);padding:1.25rem 0 1.5rem;scroll-margin-block-start:.5rem}
article:target{border-block-start:4px solid var(--link)}
blockquote{margin:.15rem 0 .5rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--line);font-size:.95rem}
figure{margin:.4rem 0}figcaption{font-size:.9rem}
pre{background:var(--soft);padding:.6rem .75rem;margin:.15rem 0;overflow:auto;max-height:20rem}
code{font:.85em/1.45 ui-monospace,"Liberation Mono",monospace}
@media print{:root{color-scheme:light;font-size:10pt}pre{max-height:none;white-space:pre-wrap}nav{display:none}h2,h3{break-after:avoid}}
`;
