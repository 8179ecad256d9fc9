// Draws public/icon/*.png from extension-icon.svg with an installed browser: `node src/ui/icons/draw-extension-icons.mjs`.
import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const svg = readFileSync(new URL('extension-icon.svg', import.meta.url), 'utf8');
const folder = new URL('../../../public/icon/', import.meta.url);
mkdirSync(folder, { recursive: true });

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
