import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { buildLibrary } from './library/build-library';
import { noticeOf, packageFolder } from './third-party-notices';

export const VERIFIER_PAGE = '.output/consent-witness-verify.html';

/**
 * Part of `npm run build`: the verify page as one HTML file, to be handed over beside bundles and opened from a disk. A page of
 * `file://` can load no module, so script and style stand in it; its policy lets only those two run, by their hashes, and no
 * request at all.
 */
export async function main(): Promise<number> {
  const root = process.env.CONSENT_WITNESS_ROOT ?? process.cwd();
  const file = join(root, VERIFIER_PAGE);
  const page = await verifierPage(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  await buildLibrary(root);
  console.log(`${VERIFIER_PAGE}  ${Math.round(Buffer.byteLength(page) / 1024)} kB  SHA-256 ${hash(page, 'hex')}`);
  return 0;
}

/** The same sources give the same bytes, so that its hash can be published. */
export async function verifierPage(root: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['entrypoints/verify/offline.ts'],
    outdir: 'page',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome120', 'firefox140'],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const [script, style] = [inline(textOf('.js')), textOf('.css')];
  const folders = Object.keys(metafile.inputs).map((path) => packageFolder(join(root, path)));
  const notices = [...new Set(folders)].filter((folder) => folder !== null).sort();
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script, 'base64')}'`,
    `style-src 'sha256-${hash(style, 'base64')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Consent Witness</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>This verifier needs JavaScript. Dit controleprogramma heeft JavaScript nodig.</noscript>
<script>${script}</script>
<!--
${licence(root)}

${notices
  .map(noticeOf)
  .join(`\n\n${'='.repeat(78)}\n\n`)
  .replaceAll('--', '- -')}
-->
</body>
</html>
`;
}

/** In a script element these would end it, or begin a comment in it. In JavaScript they stand in strings only. */
function inline(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--');
}

function licence(root: string): string {
  const [title = ''] = readFileSync(join(root, 'LICENSE'), 'utf8').trim().split('\n');
  return `Consent Witness, ${title.trim()}. It holds these packages:`;
}

function hash(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
