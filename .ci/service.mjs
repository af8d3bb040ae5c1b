// Uses the service as people do, in a browser: node service.mjs NODE_MODULES CHROMIUM PICTURES ADDRESS PLANS
// The service at ADDRESS has an empty database. Signs in, adds accounts, uploads, reads the report, compares versions, waives,
// tries what a role may not do, and shows texts that would like to be code. Every page is held to axe-core and to its width,
// in Thai and English, wide and narrow; anything on the console and any dialog fails. Leaves pictures in PICTURES.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [modules, executablePath, pictures, address, plans] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'x.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
mkdirSync(pictures, { recursive: true });

// It may still be starting.
for (let tries = 0; ; tries++) {
  const answer = await fetch(`${address}/actuator/health/readiness`).catch(() => undefined);
  if (answer?.ok) break;
  if (tries === 1200) throw new Error(`${address} does not answer`);
  await new Promise(done => setTimeout(done, 100));
}

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath, args });
let failures = 0;
const complain = text => { failures++; console.error(`*** ${text}`); };
const expect = (holds, text) => { if (!holds) complain(text); };

// The answers 403, 404, 413 and 422 are looked at on purpose; a browser notes them on the console all the same.
const noted = /Failed to load resource: the server responded with a status of 4(03|04|13|22)/;

async function person() {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
  const tab = await context.newPage();
  tab.setDefaultTimeout(60000);
  tab.on('dialog', dialog => { complain(`${tab.url()} opens a dialog`); dialog.dismiss(); });
  tab.on('console', message => { if (!noted.test(message.text())) complain(`${tab.url()} writes: ${message.text()}`); });
  tab.on('pageerror', error => complain(`${tab.url()}: ${error}`));
  tab.on('request', request => { if (!request.url().startsWith(address) && !request.url().startsWith('data:')) complain(`${tab.url()} loads ${request.url()}`); });
  return tab;
}

const SIZES = [
  { name: 'wide', viewport: { width: 1200, height: 900 }, colorScheme: 'light' },
  { name: 'narrow', viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
];

// Looks at the page that the tab shows, in both sizes; and in both languages if it can be loaded again.
async function look(tab, name, again = true) {
  const here = tab.url();
  for (const lang of again ? ['th', 'en'] : ['th']) {
    if (again) await tab.goto(here + (here.includes('?') ? '&' : '?') + `lang=${lang}`);
    expect(await tab.getAttribute('html', 'lang') === lang, `${name} is not in ${lang}`);
    for (const size of SIZES) {
      await tab.setViewportSize(size.viewport);
      await tab.emulateMedia({ colorScheme: size.colorScheme });
      await tab.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
      // Under the policy of the page no inline script runs: the driver puts axe in beside it.
      await tab.evaluate(axe);
      const found = await tab.evaluate(async () => (await window.axe.run(document, { iframes: false })).violations
        .map(each => `${each.id} (${each.nodes.length}): ${each.nodes[0].html.slice(0, 200)}`));
      found.forEach(each => complain(`${name}, ${lang}, ${size.name}: ${each}`));
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide <= 0, `${name}, ${lang}, ${size.name}: ${wide} pixels too wide`);
      // A frame without scripts is drawn only where it can be seen.
      for (const frame of await tab.$$('iframe')) {
        await frame.scrollIntoViewIfNeeded();
        const wider = await (await frame.contentFrame()).evaluate(() =>
          [document.body.innerText.length, document.documentElement.scrollWidth - document.documentElement.clientWidth]);
        expect(wider[0] > 500 && wider[1] <= 0, `${name}, ${lang}, ${size.name}: the frame has ${wider[0]} characters and is ${wider[1]} pixels too wide`);
        await frame.screenshot({ path: join(pictures, `${name}-${lang}-${size.name}-frame.png`) });
      }
      await tab.screenshot({ path: join(pictures, `${name}-${lang}-${size.name}.png`), fullPage: true });
    }
  }
  await tab.setViewportSize(SIZES[0].viewport);
  await tab.emulateMedia({ colorScheme: 'light' });
  if (again) await tab.goto(here + (here.includes('?') ? '&' : '?') + 'lang=th');
  console.log(`${name}: looked at`);
}

async function signIn(tab, username, password, first) {
  await tab.goto(`${address}/login`);
  await tab.fill('#username', username);
  await tab.fill('#password', first ?? password);
  await tab.click('main button');
  if (first) {
    await tab.waitForURL('**/password');
    await tab.fill('#old', first);
    await tab.fill('#password', password);
    await tab.fill('#repeated', password);
    await tab.click('main button');
  }
  await tab.waitForURL('**/plans');
}

const document = name => join(plans, name);
async function upload(tab, file, organisation) {
  await tab.goto(`${address}/plans/new`);
  if (organisation) await tab.selectOption('#organisation', { label: organisation });
  await tab.setInputFiles('#document-new', file);
  await tab.click('main form button');
  await tab.waitForURL(/\/plans\/\d+$/);
  return tab.url();
}

// The sample login, which must be changed, then organisations and accounts.
const chief = await person();
await chief.goto(`${address}/plans`);
await look(chief, 'login');
await chief.fill('#username', 'sample');
await chief.fill('#password', 'wrong');
await chief.click('main button');
await chief.waitForURL('**/login?error');
await look(chief, 'login-failed');
await chief.fill('#username', 'sample');
await chief.fill('#password', 'change-me-now');
await chief.click('main button');
await chief.waitForURL('**/password**');
await chief.goto(`${address}/plans`);
expect(chief.url().endsWith('/password'), 'the sample login opens something before its password is changed');
await look(chief, 'password-first');
await signIn(chief, 'sample', 'a password of our own', 'change-me-now');
await chief.goto(`${address}/plans`);
await look(chief, 'plans-empty');
for (const name of ['เทศบาลตำบลคลองมณี', 'เทศบาลเมืองเวียงตะวัน']) {
  await chief.goto(`${address}/accounts`);
  await chief.fill('#name', name);
  await chief.click('form[action="/accounts/organisations"] button');
  await chief.waitForURL('**/accounts');
}
for (const [username, shown, role, organisation] of [['nok', 'นก', 'OFFICER', 'เทศบาลตำบลคลองมณี'],
  ['somchai', 'สมชาย', 'OFFICER', 'เทศบาลเมืองเวียงตะวัน'], ['malee', 'มาลี', 'ASSESSOR', '']]) {
  await chief.fill('#username', username);
  await chief.fill('#display-name', shown);
  await chief.selectOption('#role', role);
  if (organisation) await chief.selectOption('#organisation', { label: organisation });
  await chief.fill('#password', 'first password');
  await chief.click('form[action="/accounts"] button');
  await chief.waitForURL('**/accounts');
}
await look(chief, 'accounts');

// An officer uploads, reads the report, uploads a new version and sees what changed.
const nok = await person();
await signIn(nok, 'nok', 'words that nobody guesses', 'first password');
await nok.goto(`${address}/plans/new`);
await look(nok, 'upload');
const plan = await upload(nok, document('khlong-mani-2568.txt'));
const report = nok.frameLocator('iframe.report');
await report.locator('h1').first().waitFor();
expect((await report.locator('body').innerText()).includes('การจัดการขยะชุมชนตั้งแต่ต้นทาง'), 'the report is not shown');
await nok.setInputFiles('#document-version', { name: 'แผนฉบับแก้ไข.txt', mimeType: 'text/plain',
  buffer: readFileSync(document('wiang-tawan-2567.txt')) });
await nok.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
await nok.click(`form[action$="/versions"] button`);
await nok.waitForURL(/\/plans\/\d+$/);
expect((await nok.innerText('main')).includes('แผนฉบับแก้ไข.txt'), 'the new version is not shown');
await nok.click('a[href$="/differences?from=1&to=2"]');
await nok.waitForURL('**/differences**');
expect((await nok.innerText('main')).includes('แก้ไขแล้ว'), 'the difference does not say what was fixed');
await look(nok, 'differences');

// Records in the form, wrong and right.
await nok.goto(plan);
await nok.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
await nok.fill('#records-text', '{"records": 1}');
await nok.click('form[action$="/records"] button');
await nok.waitForSelector('[role=alert]');
await look(nok, 'refused', false);
await nok.goto(plan);
await nok.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
await nok.setInputFiles('#records-file', document('records/wiang-tawan-2567-good-year.json'));
await nok.fill('#as-of-records', '๑ ต.ค. ๒๕๖๗');
await nok.click('form[action$="/records"] button');
await nok.waitForURL(/\/plans\/\d+$/);
expect((await nok.innerText('main')).includes('wiang-tawan-2567-good-year.json'), 'the records are not shown');

// What was done, entered in the form.
await nok.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
await nok.click('a[href$="/entries"]');
await nok.waitForURL('**/entries');
await look(nok, 'entries');
await nok.fill('[name="KMP2/1 attended"]', '๑๗');
await nok.fill('[name="KMP2/1 document"]', 'รายงานการประชุม');
await nok.click('form.entries button');
await nok.waitForURL(/\/plans\/\d+$/);
await nok.goto(`${plan}/entries`);
expect(await nok.inputValue('[name="KMP2/1 attended"]') === '๑๗', 'what was entered is not shown');
expect((await nok.innerText('form.entries')).includes('รายงานการประชุม'), 'the document entered is not shown');

// The wrong role and the wrong organisation.
await nok.goto(`${address}/accounts`);
expect((await nok.innerText('h1')) === 'ท่านไม่มีสิทธิ์ดำเนินการนี้', 'an officer sees the accounts');
await look(nok, 'forbidden', false);
expect(await nok.locator('#finding').count() === 0, 'an officer is offered a waiver');
const somchai = await person();
await signIn(somchai, 'somchai', 'words that nobody guesses', 'first password');
await somchai.goto(plan);
expect((await somchai.innerText('h1')) === 'ไม่พบสิ่งที่ต้องการ', 'an officer sees the plan of another organisation');
await look(somchai, 'not-found');

// An assessor waives, with approver and expiry.
const malee = await person();
await signIn(malee, 'malee', 'words that nobody guesses', 'first password');
const failing = await upload(malee, document('khlong-mani-2568.txt'), 'เทศบาลตำบลคลองมณี');
await malee.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
await malee.selectOption('#finding', { index: 0 });
await malee.fill('#reason', 'อยู่ระหว่างจัดทำ');
await malee.fill('#approver', 'นายกเทศมนตรี');
await malee.fill('#until', '๓๐ ก.ย. ๒๕๗๐');
await malee.click('form[action$="/waivers"] button');
await malee.waitForURL(/\/plans\/\d+$/);
const waived = await malee.innerText('section[aria-labelledby=waivers-title]');
expect(waived.includes('นายกเทศมนตรี') && waived.includes('๓๐ ก.ย. ๒๕๗๐'), 'the waiver is not shown');
await look(malee, 'plan');
await malee.goto(failing);
await report.locator('h1').first().waitFor().catch(() => {});
expect((await malee.frameLocator('iframe.report').locator('body').innerText()).includes('ได้รับการยกเว้น'), 'the report does not show the waiver');

// The list answers without a page load; and without scripts by its button.
await malee.goto(`${address}/plans`);
const answered = malee.waitForResponse(response => response.url().includes('year=2567') && response.request().headers()['hx-request'] === 'true');
await malee.selectOption('#year', '2567');
await answered;
await malee.waitForFunction(() => document.querySelectorAll('#lines tbody tr').length === 1);
expect(malee.url().includes('year=2567'), 'the address does not say what the list shows');
await malee.goto(`${address}/plans`);
await look(malee, 'plans');

// Texts that would like to be code, in every text of a plan.
const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><svg onload=alert(1)>', '</iframe><script>alert(1)</script>'];
for (const [number, text] of hostile.entries()) {
  const file = join(pictures, `hostile-${number}.txt`);
  writeFileSync(file, readFileSync(document('khlong-mani-2568.txt'), 'utf8').replace(/( : ?)/g, `$1${text} `).replace(/\t/g, `\t${text} `));
  const page = await upload(nok, file);
  await nok.frameLocator('iframe.report').locator('h1').first().waitFor();
  if (number === 0) await look(nok, 'hostile');
  await nok.goto(`${page}/versions/1/report`);
  await nok.goto(`${address}/plans`);
}

await nok.goto(`${address}/tokens`);
await nok.fill('#name', 'ERP');
await nok.click('form[action="/tokens"] button');
await nok.waitForSelector('#token');
await look(nok, 'token-made', false);
await nok.goto(`${address}/tokens`);
await look(nok, 'tokens');
await nok.click('form.out button');
await nok.waitForURL('**/login?out');
await look(nok, 'signed-out');
await browser.close();
process.exit(failures === 0 ? 0 : 1);
