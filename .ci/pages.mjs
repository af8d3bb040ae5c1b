// Opens pages in a browser and holds them to what everyone must be able to do with them:
// node pages.mjs NODE_MODULES CHROMIUM PICTURES PAGE...
// Fails on any finding of axe-core in light and dark, on a page wider than a narrow screen or one at 200 percent, on anything
// that a page loads or runs, and on a page that does not print. Leaves a picture and a PDF of each page in PICTURES.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, executablePath, pictures, ...pages] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'x.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
mkdirSync(pictures, { recursive: true });

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath, args });
let failures = 0;
const complain = text => { failures++; console.error(`*** ${text}`); };

const SIZES = [
  { name: 'wide', viewport: { width: 1200, height: 900 }, colorScheme: 'light' },
  { name: 'narrow', viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
  // What a reader sees who magnifies a screen of 1,280 pixels to 200 percent.
  { name: 'magnified', viewport: { width: 640, height: 450 }, colorScheme: 'light', deviceScaleFactor: 2 },
];

for (const page of pages) {
  const url = pathToFileURL(resolve(page)).href;
  for (const size of SIZES) {
    const { name, ...options } = size;
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    tab.on('request', request => { if (request.url() !== url) complain(`${page} loads ${request.url()}`); });
    tab.on('dialog', dialog => { complain(`${page} opens a dialog`); dialog.dismiss(); });
    tab.on('console', message => complain(`${page} writes to the console: ${message.text()}`));
    tab.on('pageerror', error => complain(`${page}: ${error}`));
    await tab.goto(url);
    // Folded parts are looked at too.
    await tab.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
    await tab.evaluate(axe);
    const found = await tab.evaluate(async () => (await window.axe.run(document)).violations
      .map(each => `${each.id} (${each.nodes.length}): ${each.nodes[0].html.slice(0, 200)}`));
    found.forEach(each => complain(`${page}, ${name}: ${each}`));
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) complain(`${page}, ${name}: ${wide} pixels too wide`);
    const stem = join(pictures, basename(page, '.html'));
    await tab.screenshot({ path: `${stem}-${name}.png`, fullPage: false });
    if (name === 'wide') {
      await tab.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = false; }));
      await tab.keyboard.press('Tab');
      const first = await tab.evaluate(() => document.activeElement?.tagName);
      if (first !== 'A' && first !== 'DIV' && first !== 'SUMMARY') complain(`${page}: nothing takes the keyboard's focus`);
      await tab.pdf({ path: `${stem}.pdf`, tagged: true, preferCSSPageSize: true, printBackground: true });
      const pdf = readFileSync(`${stem}.pdf`, 'latin1');
      if (!pdf.includes('/StructTreeRoot') || !pdf.includes('/Lang')) complain(`${page}: its PDF is not tagged`);
      const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(each => `${Math.round(each[1])}x${Math.round(each[2])}`);
      if (sizes.length === 0 || sizes.some(each => each !== '595x842')) complain(`${page}: printed on ${sizes[0]}, not A4`);
    }
    await context.close();
  }
  console.log(`${page}: looked at in ${SIZES.length} sizes`);
}
await browser.close();
if (!existsSync(pictures)) complain('no pictures were made');
process.exit(failures === 0 ? 0 : 1);
