/** Statements that try to load, run and hide things, and what a reader has of them. */
export const STATEMENT = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Privacyverklaring</title>
<link rel="stylesheet" href="/canary/style.css"><link rel="preload" as="image" href="/canary/preload.png"><link rel="preconnect" href="/canary/connect">
<style>@import "/canary/import.css"; body { background: url(/canary/background.png) }</style><base href="/canary/base/">
<script src="/canary/script.js"></script><script>fetch('/canary/ran')</script></head>
<body onload="fetch('/canary/onload')"><h1>Privacyverklaring</h1><p>Wij bewaren uw   e-mail<b>adres</b> één jaar &amp; niet langer.</p>
<p hidden>Verborgen.</p><div style="background-image: url(/canary/inline.png)">Geen derden.</div><details><summary>Rechten</summary><p>Inzage.</p></details>
<div hidden><img src="/canary/picture.png" alt=""><iframe src="/canary/frame"></iframe><object data="/canary/object"></object><video poster="/canary/poster.png"></video>
<meta http-equiv="refresh" content="0;url=/canary/refresh"><svg><image href="/canary/svg.png"/></svg></div>
<ul><li>Eén</li><li>Twee</li></ul><noscript>Zonder script.</noscript></body></html>`;

/** The words of it, in each browser the same. */
export const STATEMENT_WORDS =
  'Privacyverklaring\n\nWij bewaren uw e-mailadres één jaar & niet langer.\n\nGeen derden.\nRechten\n\nInzage.\n\nEén\nTwee\nZonder script.';

/** One page, one line of words. Made by hand from the PDF reference, so that nothing of ours or the library's wrote it. */
export const PDF_WORDS = 'Cookies: alleen noodzakelijk.';
export const PDF = pdfOf(PDF_WORDS);

function pdfOf(words: string): Buffer {
  const stream = `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
