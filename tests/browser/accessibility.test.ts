import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { findings, pixelsTooWide } from './accessibility';
import { SandboxProcess, startSandboxProcess } from './sandboxProcess';
import { giveStatuses, moveClock, openPanel, switchOnReminders, waitForQuestion } from './steps';
import { DESKTOP, Look, PHONE, visit, Visitor } from './visitor';

/** The screens that people use most, one after the other. */
const SCREENS: ReadonlyArray<readonly [string, (visitor: Visitor) => Promise<void>]> = [
  [
    'the chat with a card',
    async (visitor) => {
      await visitor.openChat('Duo 1 Ondermijning');
      await waitForQuestion(visitor, 'P1.07');
    },
  ],
  [
    'an action in the card',
    async (visitor) => {
      await visitor.newestCard().getByRole('button', { name: 'P1.07 bijwerken' }).click();
      await visitor.newestCard().getByRole('button', { name: 'Opslaan' }).waitFor();
    },
  ],
  [
    'the overview',
    async (visitor) => {
      await visitor.go('plan');
      await visitor.tab.getByRole('heading', { name: 'Stand per prioriteit en gemeente' }).waitFor();
    },
  ],
  [
    'my actions',
    async (visitor) => {
      await visitor.tab.getByRole('tab', { name: 'Mijn acties' }).click();
      await visitor.tab
        .getByRole('button', { name: /^Status van/ })
        .first()
        .waitFor();
    },
  ],
  [
    'all actions',
    async (visitor) => {
      await visitor.tab.getByRole('tab', { name: 'Alle acties' }).click();
      await visitor.tab.getByRole('link', { name: /^P1\.07 / }).waitFor();
    },
  ],
  ['the panel of an action', (visitor) => openPanel(visitor, 'P1.07')],
];

const LOOKS: ReadonlyArray<{ readonly name: string; readonly look: Look }> = [
  { name: 'light', look: DESKTOP },
  { name: 'dark', look: { ...DESKTOP, theme: 'dark' } },
  { name: 'high contrast', look: { ...DESKTOP, theme: 'contrast' } },
  { name: 'on a phone', look: PHONE },
];

describe('the screens of an official', () => {
  let sandbox: SandboxProcess;
  let browser: Browser;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandboxProcess(), launchBrowser()]);
    const coordinator = await visit(browser, sandbox.url, 'anneke');
    await switchOnReminders(coordinator);
    await moveClock(coordinator, '+1 week');
    await giveStatuses(coordinator);
    await coordinator.leave();
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  it.each(LOOKS)('give axe nothing to find and do not scroll sideways, $name', async ({ look }) => {
    const official = await visit(browser, sandbox.url, 'bas', look);
    const seen: Record<string, { found: ReadonlyArray<string>; pixelsTooWide: number }> = {};
    for (const [name, open] of SCREENS) {
      await open(official);
      seen[name] = { found: await findings(official), pixelsTooWide: await pixelsTooWide(official) };
    }
    await official.leave();
    const clean = { found: [], pixelsTooWide: 0 };
    expect(seen).toEqual(Object.fromEntries(SCREENS.map(([name]) => [name, clean])));
  });
});
