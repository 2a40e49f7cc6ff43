import type { Browser } from 'playwright-core';
import { openDocx } from '../support/docx';
import { launchBrowser } from '../support/browser';
import { SandboxProcess, startSandboxProcess } from './sandboxProcess';
import { answerCard, moveClock, openPanel, switchOnReminders, waitForQuestion } from './steps';
import { visit, Visitor } from './visitor';

const REMARK = 'Het overleg is gestart; het besluit valt na de zomer.';

/** The main job from beginning to end; each step goes on where the one before it ended. */
describe('the main job, in the sandbox', () => {
  let sandbox: SandboxProcess;
  let browser: Browser;
  let coordinator: Visitor;
  let official: Visitor;
  let guest: Visitor;
  let stranger: Visitor;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandboxProcess(), launchBrowser()]);
    [coordinator, official, guest, stranger] = await Promise.all(
      ['anneke', 'bas', 'fatma', 'peter'].map((person) => visit(browser, sandbox.url, person)),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  it('asks each duo once for what was late already, when the coordinator switches reminders on', async () => {
    await switchOnReminders(coordinator);
    await moveClock(coordinator, '+1 dag');
    const duo = await visit(browser, sandbox.url, 'ingrid');
    await duo.openChat('Duo 3 Zorg en veiligheid');
    await waitForQuestion(duo, 'P3.05');
    expect(await duo.newestCard().innerText()).toContain('Deze vraag krijgt u één keer.');
    await duo.leave();
  });

  it('brings a card to the chat of the duo when a deadline comes near', async () => {
    await Promise.all([official, guest, stranger].map((one) => one.openChat('Duo 1 Ondermijning')));
    expect(await official.newestCard().innerText()).toContain('Hallo, ik ben de UVP-tracker');
    await moveClock(coordinator, '+1 week');
    await Promise.all([official, guest, stranger].map((one) => waitForQuestion(one, 'P1.07')));
    expect(await official.newestCard().innerText()).toContain('over 27 dagen (30 juni)');
  });

  it('refuses a stranger in the card', async () => {
    await stranger.newestCard().getByRole('button', { name: 'P1.07 bijwerken' }).click();
    await stranger.newestCard().getByText('Dat kan niet').waitFor();
    expect(await stranger.newestCard().getByRole('radio').count()).toBe(0);
    expect(await official.newestCard().innerText()).toContain('Onbekend');
  });

  it('takes the answer of one official, and the other sees it without reload', async () => {
    await answerCard(official, { ref: 'P1.07', status: 'Vertraagd', remark: REMARK });
    await guest.newestCard().getByText('Vertraagd').waitFor();
    const seen = await guest.newestCard().innerText();
    expect(seen).toContain('Bas Tielemans');
    expect(seen).toContain(REMARK);
  });

  it('shows the answer in the tab that was open already, with its history', async () => {
    const regional = coordinator.tab.getByRole('link', { name: 'Prioriteit 1, regionaal: 1 Vertraagd' });
    await regional.waitFor();
    await openPanel(coordinator, 'P1.07');
    const history = coordinator.tab.getByRole('region', { name: 'Geschiedenis' });
    await history.getByText(REMARK).waitFor();
    const told = await history.innerText();
    expect(told).toContain('Bas Tielemans');
    expect(told).toContain('via kaart in Teams');
    await coordinator.page.keyboard.press('Escape');
    await coordinator.tab.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('shows the stored row in its list', async () => {
    await coordinator.go('lijsten');
    await coordinator.page.getByRole('link', { name: /^Acties/ }).click();
    const row = coordinator.page
      .getByRole('table', { name: 'Acties' })
      .getByRole('row')
      .filter({ has: coordinator.page.getByRole('cell', { name: 'P1.07', exact: true }) });
    await row.getByRole('cell', { name: 'vertraagd', exact: true }).waitFor();
    expect(await row.innerText()).toContain('Bas Tielemans');
  });

  it('puts the remark in the evaluation report that is downloaded from the tab', async () => {
    await coordinator.go('plan');
    const report = await coordinator.download(
      coordinator.tab.getByRole('button', { name: 'Evaluatierapport (Word)' }),
    );
    expect(report.name).toMatch(/^Evaluatierapport .*2025-06-03\.docx$/);
    const { text } = await openDocx(report.data);
    expect(text).toContain(REMARK);
    expect(text).toContain('Vertraagd');
  });

  it('shows in the card what was changed in the tab', async () => {
    await guest.go('plan');
    await guest.tab.getByRole('tab', { name: 'Mijn acties' }).waitFor();
    await openPanel(guest, 'P1.07');
    await guest.tab.getByRole('dialog').getByRole('radio', { name: 'Afgerond' }).check();
    await guest.tab.getByRole('button', { name: 'Opslaan' }).click();
    await guest.tab.getByText('Opgeslagen: P1.07 is Afgerond.').first().waitFor();

    await official.go('mail');
    await official.go('chat');
    await official.openChat('Duo 1 Ondermijning');
    await official.newestCard().getByText('Afgerond').waitFor();
    expect(await official.newestCard().innerText()).toContain('Fatma Yıldız');
  });

  it('mails who has no chat, and the link in the mail leads to the action in the tab', async () => {
    const reader = await visit(browser, sandbox.url, 'daan');
    await reader.go('mail');
    await reader.page.getByRole('link', { name: /^Prioriteit 5: .* om een antwoord/ }).click();
    const mail = reader.page.frameLocator('iframe[title^="Tekst van de e-mail"]');
    await mail.getByRole('link', { name: 'P5.03 bijwerken' }).click();
    await reader.tab.getByRole('dialog').getByRole('heading', { name: 'Actie P5.03' }).waitFor();
    expect(await reader.tab.getByRole('dialog').getByRole('radio').count()).toBe(6);
    await reader.leave();
  });

  it('refuses a stranger in the tab and in the lists', async () => {
    await stranger.go('plan');
    await stranger.tab
      .getByRole('heading', { name: 'U hebt geen toegang tot dit uitvoeringsplan' })
      .waitFor();
    expect(await stranger.tab.getByRole('tab').count()).toBe(0);
    await stranger.go('lijsten');
    await stranger.page.getByText('U hebt geen toegang tot deze site.').waitFor();
  });

  it('begins again on request, with everything as it was', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
    await page.getByText('maandag 26 mei 2025').waitFor();
    await coordinator.openChat('Duo 1 Ondermijning');
    expect(await page.getByRole('log').getByRole('article').count()).toBe(1);
    await coordinator.go('plan');
    await coordinator.tab.getByRole('switch', { name: 'Herinneringen uit' }).waitFor();
    expect(
      await coordinator.tab.getByRole('link', { name: 'Prioriteit 1, regionaal: 13 Onbekend' }).count(),
    ).toBe(1);
  });

  it('went without a complaint of the browser', () => {
    const complaints = [coordinator, official, guest, stranger].flatMap((visitor) => visitor.complaints);
    expect(complaints).toEqual([]);
  });
});
