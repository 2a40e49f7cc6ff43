import { Visitor } from './visitor';

const STATUSES = ['Niet gestart', 'Op schema', 'Vertraagd', 'Geblokkeerd', 'Afgerond'];

/** Switches the reminders on, as the coordinator does at the bottom of the overview. */
export async function switchOnReminders(coordinator: Visitor): Promise<void> {
  await coordinator.go('plan');
  await coordinator.tab.getByRole('switch', { name: 'Herinneringen uit' }).click();
  // The switch shows what was chosen at once; this line comes when it is stored.
  await coordinator.tab.getByText(/^Aan sinds /).waitFor();
}

/** Moves the clock ahead with the button at the top. */
export async function moveClock(visitor: Visitor, by: '+1 dag' | '+1 week'): Promise<void> {
  await visitor.page.getByRole('button', { name: by }).click();
}

/** Waits until the newest card of the open chat asks about an action. */
export async function waitForQuestion(visitor: Visitor, ref: string): Promise<void> {
  await visitor
    .newestCard()
    .getByRole('button', { name: `${ref} bijwerken` })
    .waitFor();
}

export interface CardAnswer {
  readonly ref: string;
  readonly status: string;
  readonly remark: string;
}

/** Opens an action in the newest card, fills in the form and presses the button. */
export async function answerCard(visitor: Visitor, { ref, status, remark }: CardAnswer): Promise<void> {
  const card = visitor.newestCard();
  await card.getByRole('button', { name: `${ref} bijwerken` }).click();
  await card.getByRole('radio', { name: status }).check();
  await card.getByRole('textbox', { name: 'Opmerking' }).fill(remark);
  await card.getByRole('button', { name: 'Opslaan' }).click();
  await card.getByText(`Opgeslagen: ${ref}`).waitFor();
}

/** Opens the panel of an action from the list of all actions. */
export async function openPanel(visitor: Visitor, ref: string): Promise<void> {
  await visitor.go('plan');
  await visitor.tab.getByRole('tab', { name: 'Alle acties' }).click();
  await visitor.tab.getByRole('link', { name: new RegExp(`^${ref.replace('.', '\\.')} `) }).click();
  await visitor.tab
    .getByRole('dialog')
    .getByRole('heading', { name: `Actie ${ref}` })
    .waitFor();
}

/** Gives the first actions that are asked of somebody each another status, so that every colour is on the screen. */
export async function giveStatuses({ tab }: Visitor): Promise<void> {
  await tab.getByRole('tab', { name: 'Mijn acties' }).click();
  for (const [at, status] of STATUSES.entries()) {
    await tab
      .getByRole('button', { name: /^Status van/ })
      .nth(at)
      .click();
    await tab.getByRole('menuitem', { name: status }).click();
    await tab
      .getByRole('button', { name: new RegExp(`^Status van .*: ${status}`) })
      .first()
      .waitFor();
  }
}
