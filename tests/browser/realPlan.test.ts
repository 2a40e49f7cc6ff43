import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { openDocx } from '../support/docx';
import { SandboxProcess, startSandboxProcess } from './sandboxProcess';
import { answerCard, moveClock, openPanel, switchOnReminders, waitForQuestion } from './steps';
import { visit } from './visitor';

const PLAN = path.resolve(__dirname, '../../../shared/data/uvp-tweestromenland-2025-2026.txt');
const isHere = existsSync(PLAN);
const REMARK = 'De verbeterpunten liggen bij de stuurgroep.';

if (!isHere) console.warn('Skipped: the real plan is not on this machine.');

(isHere ? describe : describe.skip)('the main job on the real plan', () => {
  let sandbox: SandboxProcess;
  let browser: Browser;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandboxProcess(PLAN), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  it('goes from the imported plan by a card and its answer to the tab and the report', async () => {
    const coordinator = await visit(browser, sandbox.url, 'anneke');
    await coordinator.go('lijsten');
    // 281 rows and a folder for each of the six municipalities.
    await coordinator.page.getByRole('link', { name: /^Gemeentelijke acties 287 / }).waitFor();
    await coordinator.page.getByRole('link', { name: /^Acties 47 / }).waitFor();

    await switchOnReminders(coordinator);
    await moveClock(coordinator, '+1 week');
    const guest = await visit(browser, sandbox.url, 'fatma');
    await guest.openChat('Duo 1 Ondermijning');
    await waitForQuestion(guest, 'P1.07');
    await answerCard(guest, { ref: 'P1.07', status: 'Op schema', remark: REMARK });

    await openPanel(coordinator, 'P1.07');
    const history = coordinator.tab.getByRole('region', { name: 'Geschiedenis' });
    await history.getByText(REMARK).waitFor();
    await coordinator.page.keyboard.press('Escape');
    await coordinator.tab.getByRole('dialog').waitFor({ state: 'hidden' });

    const report = await coordinator.download(
      coordinator.tab.getByRole('button', { name: 'Evaluatierapport (Word)' }),
    );
    const { text } = await openDocx(report.data);
    // Its sentences stay out of what a test prints.
    expect(text.includes(REMARK)).toBe(true);
    expect([...coordinator.complaints, ...guest.complaints]).toEqual([]);
  });
});
