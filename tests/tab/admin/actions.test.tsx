import { screen, within } from '@testing-library/react';
import { Problem } from '../../../src/plan/problem';
import { findAction, findRow } from '../../../src/plan/rows';
import { findings } from '../accessibility';
import { press } from '../showTab';
import { aManagedPlan, BAS, dialog, pressIn, showAdmin, type } from './showAdmin';

const change = (ref: string) => press(screen.getByRole('button', { name: `${ref} wijzigen` }));

describe('who comes to Beheer', () => {
  test('as an official finds no tab for it, and is told whom to ask', async () => {
    await showAdmin('acties', aManagedPlan(), { me: BAS });
    expect(screen.queryByRole('tab', { name: 'Beheer' })).toBeNull();
    expect(screen.getByText('Beheer is voor coördinatoren')).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Onderdelen van Beheer' })).toBeNull();
  });

  test('as a coordinator finds every part, without findings of axe', async () => {
    await showAdmin('acties');
    expect(screen.getByRole('tab', { name: 'Beheer' })).toBeTruthy();
    const parts = within(screen.getByRole('navigation', { name: 'Onderdelen van Beheer' })).getAllByRole(
      'tab',
    );
    expect(parts.map((part) => part.textContent)).toHaveLength(9);
    expect(await findings()).toEqual([]);
  });

  test('goes from part to part, and the address follows', async () => {
    const { visited } = await showAdmin('acties');
    await press(screen.getByRole('tab', { name: 'Betrokkenen' }));
    expect(visited).toEqual([{ view: 'beheer', section: 'betrokkenen' }]);
    expect(screen.getByRole('heading', { name: 'Betrokkenen' })).toBeTruthy();
  });
});

describe('changing an action', () => {
  test('needs a reason, says so beside the field, and gives it the focus', async () => {
    const { store } = await showAdmin('acties');
    await change('P1.01');
    await pressIn('Opslaan');
    const reason = dialog().getByLabelText(/^Reden/);
    expect(document.activeElement).toBe(reason);
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    expect(dialog().getByText('Vul dit in.')).toBeTruthy();
    expect(await findings()).toEqual([]);
    expect(store.beside.changes).toEqual([]);
  });

  test('reschedules it, with how the phrase is read, and keeps reason, decision and who', async () => {
    const { store } = await showAdmin('acties', aManagedPlan(), {
      prepare: ({ beside }) =>
        beside.decisions.push({
          code: '2025-03',
          title: 'Uitstel',
          decidedOn: '2025-06-03',
          text: 'Akkoord',
          refs: [],
        }),
    });
    await change('P1.01');
    await type('Wat wilt u doen?', 'reschedule');
    await type(/^Wanneer/, 'uiterlijk 15 november 2025');
    expect(dialog().getByText(/15 november 2025\./)).toBeTruthy();
    await type(/^Reden/, 'Later dan gedacht');
    await type('Besluit van de gezagsdriehoek', '2025-03');
    await pressIn('Opslaan');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(store.beside.changes).toMatchObject([
      { kind: 'reschedule', reason: 'Later dan gedacht', decision: '2025-03', by: 'Anneke Verbruggen' },
    ]);
    expect(findAction(store.stored().plan, 'P1.01')?.schedule.end).toBe('2025-11-15');
    // The log shows it at once.
    expect(await screen.findByText('P1.01 verzet')).toBeTruthy();
    expect(screen.getByText('besluit 2025-03')).toBeTruthy();
  });

  test('gives the focus back to where it was when it is left', async () => {
    await showAdmin('acties');
    const button = screen.getByRole('button', { name: 'P1.02 wijzigen' });
    button.focus();
    await press(button);
    await pressIn('Annuleren');
    expect(document.activeElement).toBe(button);
  });

  test('keeps what was typed when saving fails, and tries the same again as the same change', async () => {
    const { store } = await showAdmin('acties');
    await change('P1.01');
    await type(/^Reden/, 'Tekst verbeterd');
    await type(/^Actie/, 'Een grote campagne houden');
    store.failWith(new Problem('store.unreachable', { host: 'gemeente.example' }));
    await pressIn('Opslaan');
    expect(dialog().getByText(/Niet opgeslagen\./)).toBeTruthy();
    expect((dialog().getByLabelText(/^Actie/) as HTMLTextAreaElement).value).toBe(
      'Een grote campagne houden',
    );
    store.failWith(undefined);
    await pressIn('Opslaan');
    expect(store.beside.changes).toHaveLength(1);
    expect(findAction(store.stored().plan, 'P1.01')?.text).toBe('Een grote campagne houden');
  });

  test('tells that somebody else changed it first', async () => {
    const { store } = await showAdmin('acties');
    await change('P1.01');
    const { plan } = store.stored();
    const before = plan.actions[0];
    await store.changePlan({
      id: 'x',
      kind: 'edit',
      row: { ref: 'P1.01' },
      reason: 'Eerder',
      before,
      after: { ...before, heading: 'Anders' },
      at: '2025-06-20T07:00:00.000Z',
      by: 'Iemand',
      byPersonId: '9',
    });
    await type(/^Reden/, 'Later');
    await pressIn('Opslaan');
    expect(dialog().getByText(/Iemand anders heeft/)).toBeTruthy();
  });

  test('withdraws and restores it, and shows it as withdrawn in between', async () => {
    const { store } = await showAdmin('acties', aManagedPlan({ 'P1.01': { status: 'vertraagd' } }));
    await change('P1.01');
    await type('Wat wilt u doen?', 'withdraw');
    await type(/^Reden/, 'Vervalt');
    await pressIn('Opslaan');
    expect(findRow(store.stored(), { ref: 'P1.01' })?.state.status).toBe('vervallen');
    expect(await screen.findByText('vervallen')).toBeTruthy();
    await change('P1.01');
    // Nothing else can be done with it now.
    const what = dialog().getByLabelText('Wat wilt u doen?');
    expect(
      within(what)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Terugzetten']);
    await type(/^Reden/, 'Toch nodig');
    await pressIn('Opslaan');
    expect(findRow(store.stored(), { ref: 'P1.01' })?.state.status).toBe('vertraagd');
  });

  test('offers the condition only where there is one', async () => {
    const { store } = await showAdmin('acties');
    await change('P1.01');
    expect(dialog().queryByRole('option', { name: 'Stand van de voorwaarde zetten' })).toBeNull();
    await pressIn('Annuleren');
    await change('P2.01');
    await type('Wat wilt u doen?', 'condition');
    await type(/^Voorwaarde: als er geld is/, 'met');
    await type(/^Reden/, 'Begroting is vastgesteld');
    await pressIn('Opslaan');
    expect(findAction(store.stored().plan, 'P2.01')?.condition?.state).toBe('met');
  });

  test('moves it to another priority under the next number there', async () => {
    const { store } = await showAdmin('acties');
    await change('P1.01');
    await type('Wat wilt u doen?', 'move');
    await type('Prioriteit', '2');
    expect(dialog().getByText(/krijgt een nieuw nummer/)).toBeTruthy();
    await type(/^Reden/, 'Hoort daar');
    await pressIn('Opslaan');
    expect(store.stored().plan.actions.map(({ ref }) => ref)).toContain('P2.02');
  });
});

test('a new action gets the next number of its priority', async () => {
  const { store } = await showAdmin('acties');
  await press(screen.getByRole('button', { name: 'Actie toevoegen' }));
  await type('Prioriteit', '2');
  await type(/^Kopje/, 'Bewustwording');
  await type(/^Actie/, 'Een avond voor ondernemers');
  await type(/^Wanneer/, 'Q4 2025');
  await type(/^Reden/, 'Besloten in het overleg');
  expect(await findings()).toEqual([]);
  await pressIn('Toevoegen');
  expect(findAction(store.stored().plan, 'P2.02')).toMatchObject({
    text: 'Een avond voor ondernemers',
    schedule: { kind: 'window', end: '2025-12-31' },
    reach: 'municipality',
  });
  expect(store.stored().municipal.filter(({ ref }) => ref === 'P2.02')).toHaveLength(6);
});

describe('a proposed date', () => {
  const states = {
    'P1.02/DRU': { status: 'vertraagd', proposedEnd: '2026-03-15', remark: 'Te druk' },
  } as const;

  test('is accepted for all municipalities, with a reason', async () => {
    const { store } = await showAdmin('acties', aManagedPlan(states));
    await press(screen.getByRole('button', { name: '15 maart 2026 akkoord voor P1.02, Druten' }));
    expect(dialog().getByText(/in alle gemeenten/)).toBeTruthy();
    await type(/^Reden/, 'Redelijk');
    await pressIn('Akkoord');
    expect(findAction(store.stored().plan, 'P1.02')?.schedule.end).toBe('2026-03-15');
    expect(screen.queryByText('Voorgestelde datums')).toBeNull();
    // The button that was pressed is gone; the focus stays in the part.
    expect(document.activeElement?.id).toBe('uvp-admin-part');
  });

  test('is refused with a reason, and the action stays', async () => {
    const { store } = await showAdmin('acties', aManagedPlan(states));
    await press(screen.getByRole('button', { name: '15 maart 2026 afwijzen voor P1.02, Druten' }));
    await type(/^Reden/, 'Kan eerder');
    await pressIn('Afwijzen');
    expect(findAction(store.stored().plan, 'P1.02')?.schedule.end).toBe('2025-12-31');
    expect(store.beside.changes).toMatchObject([{ kind: 'refuse', reason: 'Kan eerder' }]);
  });
});

test('what cannot be read of the log is said, and can be tried again', async () => {
  const { store } = await showAdmin('acties', aManagedPlan(), {
    prepare: (made) => {
      const read = made.planChanges;
      let first = true;
      made.planChanges = async (filter) => {
        if (!first) return read(filter);
        first = false;
        throw new Problem('store.listMissing', { list: 'Planwijzigingen' });
      };
    },
  });
  expect(store).toBeTruthy();
  await press(await screen.findByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByText(/Sinds het plan is ingelezen/)).toBeTruthy();
});
