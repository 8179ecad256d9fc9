/** Plain, legible, prints on A4. Its hash is in the report's own policy: no other style can take effect. */
export const REPORT_STYLE = `
:root{color-scheme:light;font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;color:#1a1a1a;background:#fff}
body{max-width:52rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.5rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:1.5rem 0 .4rem;border-bottom:1px solid #999;padding-bottom:.15rem}
h3{font-size:1rem;margin:1rem 0 .3rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
th,td{border:1px solid #999;padding:.3rem .45rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{background:#f0f0f0;overflow-wrap:normal;hyphens:auto}figure{margin:.4rem 0}
.number{white-space:nowrap;text-align:end}.state{white-space:nowrap}
.words{white-space:pre-wrap}blockquote{margin:.4rem 0;padding:.5rem .8rem;border:1px solid #999;border-inline-start:4px solid #444;white-space:pre-wrap;overflow-wrap:anywhere}
.finding{margin:.5rem 0;padding:.4rem .7rem;border:1px solid #999;border-inline-start:6px solid #777}
.likely-violation{border-inline-start-color:#a4161a}.point-of-attention{border-inline-start-color:#9a6700}
.finding p{margin:.2rem 0}.grade{font-weight:700}
.unreviewed{border-inline-start:4px solid #9a6700;padding-inline-start:.6rem}
.note{color:#444;font-size:.9rem}
code{font:.85em/1.4 ui-monospace,"Liberation Mono",monospace;overflow-wrap:anywhere}
svg{max-width:100%;height:auto;border:1px solid #999;display:block}
ul{margin:.3rem 0;padding-inline-start:1.3rem}
@page{size:A4;margin:16mm 15mm}
@media print{:root{font-size:10pt}body{max-width:none;margin:0;padding:0}.capture,.details{break-before:page}h2,h3{break-after:avoid}tr,.finding,svg{break-inside:avoid}a{color:inherit}thead{display:table-header-group}svg{max-height:230mm}}
`;
