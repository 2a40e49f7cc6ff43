import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { convertToPdf, hasLibreOffice } from '../support/docx';
import { startSandboxProcess } from './sandboxProcess';
import { answerCard, giveStatuses, moveClock, openPanel, switchOnReminders, waitForQuestion } from './steps';
import { PHONE, visit, Visitor } from './visitor';

const FOLDER = path.resolve(__dirname, '../../docs/images');
const DUO = 'Duo 1 Ondermijning';
const WIDE = { width: 1180, height: 720 };
/** Page of the evaluation report with the actions of the first priority. */
const REPORT_PAGE = 4;

async function picture(visitor: Visitor, name: string): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  // The mouse would leave a mark where it was last.
  await visitor.page.mouse.move(0, 0);
  await visitor.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  console.log(`${path.relative(process.cwd(), file)}  ${Math.ceil(statSync(file).size / 1024)} KB`);
}

/** A page of the report as Word shows it; needs LibreOffice and pdftoppm, without which the old picture stays. */
function reportPicture(report: Uint8Array): void {
  if (!hasLibreOffice()) return console.log('LibreOffice is missing: rapport.png is left as it was');
  const folder = mkdtempSync(path.join(tmpdir(), 'uvp-picture-'));
  const pdf = path.join(folder, 'report.pdf');
  writeFileSync(pdf, convertToPdf(report));
  const page = String(REPORT_PAGE);
  const target = path.join(FOLDER, 'rapport');
  spawnSync('pdftoppm', ['-png', '-r', '80', '-singlefile', '-f', page, '-l', page, pdf, target]);
  rmSync(folder, { recursive: true, force: true });
}

/** Walks the tour of the README and makes its pictures on the way. */
async function walk(browser: Browser, url: string): Promise<void> {
  const coordinator = await visit(browser, url, 'anneke', WIDE);
  await coordinator.page.getByRole('heading', { name: 'Welkom in de proefomgeving' }).waitFor();
  await picture(coordinator, 'begin');
  await switchOnReminders(coordinator);
  await picture(coordinator, 'herinneringen');
  await moveClock(coordinator, '+1 week');

  const official = await visit(browser, url, 'bas', WIDE);
  await official.openChat(DUO);
  await waitForQuestion(official, 'P1.07');
  await picture(official, 'kaart');
  const onPhone = await visit(browser, url, 'fatma', PHONE);
  await onPhone.openChat(DUO);
  await waitForQuestion(onPhone, 'P1.07');
  await onPhone.newestCard().getByRole('button', { name: 'P1.07 bijwerken' }).click();
  await onPhone.newestCard().getByRole('radio', { name: 'Vertraagd' }).check();
  await picture(onPhone, 'telefoon');
  await answerCard(official, {
    ref: 'P1.07',
    status: 'Vertraagd',
    remark: 'Het overleg is gestart; het besluit valt na de zomer.',
  });
  await picture(official, 'antwoord');

  await giveStatuses(coordinator);
  await coordinator.tab.getByRole('tab', { name: 'Overzicht' }).click();
  await coordinator.tab.getByRole('link', { name: 'Prioriteit 1, regionaal: 1 Vertraagd' }).waitFor();
  await picture(coordinator, 'overzicht');
  const report = await coordinator.download(
    coordinator.tab.getByRole('button', { name: 'Evaluatierapport (Word)' }),
  );
  reportPicture(report.data);
  await openPanel(coordinator, 'P1.07');
  await coordinator.tab.getByRole('region', { name: 'Geschiedenis' }).scrollIntoViewIfNeeded();
  await picture(coordinator, 'actie');

  const reader = await visit(browser, url, 'daan', WIDE);
  await reader.go('mail');
  await reader.page.getByRole('link', { name: /^Prioriteit 5: / }).click();
  await reader.page
    .frameLocator('iframe[title^="Tekst van de e-mail"]')
    .getByRole('heading')
    .first()
    .waitFor();
  await picture(reader, 'mail');
}

async function makePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [sandbox, browser] = await Promise.all([startSandboxProcess(), launchBrowser()]);
  try {
    await walk(browser, sandbox.url);
  } finally {
    await browser.close();
    await sandbox.stop();
  }
}

makePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
