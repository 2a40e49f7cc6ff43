import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Person } from '../../src/plan/people';
import { Problem } from '../../src/plan/problem';
import { TabTarget } from '../../src/plan/tabLink';
import { LoadedPlan } from '../../src/store/planStore';
import { TabHost } from '../../src/tab/host/tabHost';
import { aLoadedPlan, anAction, aPerson, aPlan, aState, StateWishes } from '../support/plan';
import { findings } from './accessibility';
import { press, ShownTab, showTab } from './showTab';

const coordinator = aPerson({ id: '1', name: 'Anneke', isCoordinator: true });
const duo = aPerson({ id: '2', name: 'Bas', duoOf: [1] });
const contact = aPerson({ id: '3', name: 'Joris', contactOf: ['DRU'] });
const holder = aPerson({ id: '4', name: 'Bergman', holderName: 'Bergman' });
const secondDuo = aPerson({ id: '5', name: 'Hanneke', duoOf: [2] });
const people = [coordinator, duo, contact, holder, secondDuo];

const plan = aPlan({
  actions: [
    anAction({ ref: 'P1.01', due: '2025-03-31', text: 'Beleidsregels vaststellen' }),
    anAction({ ref: 'P1.02', reach: 'municipality', text: 'Bijeenkomsten houden' }),
    anAction({ ref: 'P2.01', due: '2025-06-30', text: 'Overleg inrichten' }),
  ],
});
const planWith = (states: StateWishes = {}): LoadedPlan => aLoadedPlan(plan, states, { people });

const show = (me: Person, target: TabTarget, states: StateWishes = {}, host: Partial<TabHost> = {}) =>
  showTab(planWith(states), me, { target, ...host });

/** What stands in the list of asked actions beside this text. */
const card = (text: string): HTMLElement => screen.getByText(new RegExp(text)).closest('li')!;

async function pick(name: RegExp, status: string): Promise<void> {
  await press(screen.getByRole('button', { name }));
  await press(await screen.findByRole('menuitem', { name: new RegExp(status) }));
}

afterEach(cleanup);

describe('every view is without findings of axe', () => {
  const places: ReadonlyArray<[string, Person, TabTarget]> = [
    ['overview of the coordinator', coordinator, { view: 'overzicht' }],
    ['overview of a portfolio holder', holder, { view: 'overzicht' }],
    ['my actions', duo, { view: 'mijn-acties' }],
    ['all actions', duo, { view: 'acties' }],
    ['a regional action', duo, { view: 'acties', action: 'P1.01' }],
    ['an action of each municipality', coordinator, { view: 'acties', action: 'P1.02' }],
    ['an action that is only read', holder, { view: 'acties', action: 'P1.02' }],
    ['an action that is gone', duo, { view: 'acties', action: 'P9.99' }],
  ];
  test.each(places)('%s', async (_place, me, target) => {
    await show(me, target, { 'P1.01/DRU': { status: 'vertraagd' } });
    await act(async () => undefined);
    expect(await findings()).toEqual([]);
  });
});

describe('what was answered', () => {
  test('from the list is shown at once and recorded with the version it was based on', async () => {
    const { store } = await show(duo, { view: 'mijn-acties' });
    await pick(/Status van P1.01: Onbekend/, 'Op schema');
    expect(screen.getByRole('button', { name: /Status van P1.01: Op schema/ })).toBeTruthy();
    await waitFor(() => expect(store.stored().regional[0].state.status).toBe('opSchema'));
    expect(await screen.findByText('Opgeslagen: P1.01 is Op schema.')).toBeTruthy();
    expect(within(card('Beleidsregels')).getByText('Beantwoord')).toBeTruthy();
    const [entry] = await store.history({ ref: 'P1.01' });
    expect(entry).toMatchObject({ by: 'Bas', byPersonId: '2', channel: 'tab', basedOn: '"1"' });
  });

  test('for all municipalities at once reaches each of them', async () => {
    const { store } = await show(duo, { view: 'mijn-acties' });
    await pick(/Status van P1.02, 6 gemeenten/, 'Afgerond');
    await waitFor(() =>
      store
        .stored()
        .municipal.filter((row) => row.ref === 'P1.02')
        .forEach((row) => expect(row.state.status).toBe('afgerond')),
    );
    expect(await screen.findByText('Opgeslagen: P1.02 is in 6 gemeenten Afgerond.')).toBeTruthy();
  });

  test('but was refused is shown as it was, with the reason', async () => {
    const { store } = await show(duo, { view: 'mijn-acties' });
    store.failWith(new Problem('store.forbidden'));
    await pick(/Status van P1.01/, 'Afgerond');
    expect(await screen.findByText(/Niet opgeslagen. U hebt geen rechten/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Status van P1.01: Onbekend/ })).toBeTruthy();
  });

  test('while somebody else answered is asked about, with both answers', async () => {
    const { store } = await show(duo, { view: 'mijn-acties' });
    store.answerElsewhere(
      { ref: 'P1.01' },
      {
        by: 'Fatma',
        channel: 'card',
        after: aState({ status: 'geblokkeerd', remark: 'Geen besluit', updatedBy: 'Fatma' }),
      },
    );
    await pick(/Status van P1.01/, 'Afgerond');
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText('Geblokkeerd')).toBeTruthy();
    expect(within(dialog).getByText('Geen besluit')).toBeTruthy();
    expect(within(dialog).getByText('Afgerond')).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press(within(dialog).getByRole('button', { name: 'Mijn antwoord opslaan' }));
    await waitFor(() => expect(store.stored().regional[0].state.status).toBe('afgerond'));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

describe('the panel of an action', () => {
  const openForm = async (me: Person, action: string): Promise<ShownTab> =>
    show(me, { view: 'acties', action }, { 'P1.02/DRU': { status: 'opSchema' } });

  test('records status and remark, and shows them in the history', async () => {
    const { store } = await openForm(duo, 'P1.01');
    await press(await screen.findByRole('radio', { name: 'Vertraagd' }));
    fireEvent.change(screen.getByLabelText('Opmerking'), { target: { value: 'Na de zomer' } });
    fireEvent.change(screen.getByLabelText('Knelpunt'), { target: { value: 'Capaciteit' } });
    await press(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(store.stored().regional[0].state).toMatchObject({
        status: 'vertraagd',
        remark: 'Na de zomer',
        blocker: 'Capaciteit',
      }),
    );
    const history = screen.getByRole('region', { name: 'Geschiedenis' });
    expect(await within(history).findByText('Bas')).toBeTruthy();
    expect(within(history).getByText(/via tabblad/)).toBeTruthy();
  });

  test('warns softly for what looks like personal data', async () => {
    await openForm(duo, 'P1.01');
    fireEvent.change(await screen.findByLabelText('Opmerking'), { target: { value: 'Bel 06-12345678' } });
    expect(screen.getByText(/Dit lijkt op een telefoonnummer/)).toBeTruthy();
  });

  test('chooses at first only the municipalities without an answer', async () => {
    await openForm(duo, 'P1.02');
    const druten = await screen.findByRole('checkbox', { name: 'Druten' });
    expect((druten as HTMLInputElement).checked).toBe(false);
    expect(screen.getByRole('button', { name: 'Opslaan voor 5 gemeenten' })).toBeTruthy();
  });

  test('lets a contact person answer for the own municipality, and read the others', async () => {
    const { store } = await openForm(contact, 'P1.02');
    await press(await screen.findByRole('radio', { name: 'Afgerond' }));
    await press(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(
        store
          .stored()
          .municipal.filter((row) => row.state.status === 'afgerond')
          .map((row) => row.municipality),
      ).toEqual(['DRU']),
    );
  });

  test('lets a municipality deviate from a regional action', async () => {
    const { store } = await openForm(contact, 'P1.01');
    await press(await screen.findByRole('button', { name: 'Afwijking melden' }));
    await press(screen.getByRole('radio', { name: 'Geblokkeerd' }));
    await press(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(store.stored().municipal.find((row) => row.ref === 'P1.01' && !row.follows)).toMatchObject({
        municipality: 'DRU',
        state: { status: 'geblokkeerd' },
      }),
    );
    expect(store.stored().regional[0].state.status).toBe('onbekend');
  });

  test('offers no form to a portfolio holder', async () => {
    await openForm(holder, 'P1.01');
    expect(await screen.findByText(/U kunt deze actie lezen/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('closes with Escape and leaves its place in the address', async () => {
    const { visited } = await openForm(duo, 'P1.01');
    fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Escape' });
    expect(visited.pop()).toEqual({ view: 'acties', action: undefined });
  });
});

describe('the overview', () => {
  test('opens the rows behind a number', async () => {
    const { visited } = await show(coordinator, { view: 'overzicht' });
    await press(screen.getByRole('link', { name: 'Druten, prioriteit 1: 1 Onbekend' }));
    expect(visited.pop()).toEqual({
      view: 'acties',
      priority: 1,
      municipality: 'DRU',
      reach: 'municipality',
      status: 'onbekend',
    });
    expect(await screen.findByText('1 actie')).toBeTruthy();
  });

  test('lets the coordinator switch on the reminders, and keeps since when', async () => {
    const { store } = await show(coordinator, { view: 'overzicht' });
    await press(screen.getByRole('switch', { name: 'Herinneringen uit' }));
    await waitFor(() =>
      expect(store.stored().settings).toMatchObject({
        remindersOn: true,
        remindersOnSince: '2025-06-20T07:00:00.000Z',
      }),
    );
    expect(await screen.findByRole('switch', { name: 'Herinneringen aan' })).toBeTruthy();
  });

  test('offers that switch to nobody else', async () => {
    await show(duo, { view: 'overzicht' });
    expect(screen.queryByRole('switch')).toBeNull();
  });

  test.each<[string, Person, RegExp]>([
    ['a duo what is asked', duo, /Voor 2 acties wordt uw antwoord gevraagd/],
    ['a contact person what is asked', contact, /Voor 1 actie wordt uw antwoord gevraagd/],
    ['a coordinator to switch on the reminders', coordinator, /Zet de herinneringen aan/],
    ['a portfolio holder his themes', holder, /Zo staan uw thema’s ervoor/],
  ])('first tells %s', async (_what, me, title) => {
    await show(me, { view: 'overzicht' });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });
});

describe('when it does not go as usual', () => {
  const stranger = aPerson({ id: '9', name: 'Vreemd' });

  test('a stranger is refused in a friendly way and sees nothing of the plan', async () => {
    await show(stranger, { view: 'acties' });
    expect(screen.getByText(/U staat niet in de lijst Betrokkenen/)).toBeTruthy();
    expect(screen.queryByText(/Beleidsregels/)).toBeNull();
    expect(await findings()).toEqual([]);
  });

  test('a plan that cannot be read says why, and can be tried again', async () => {
    let works = false;
    const loaded = planWith();
    const store = {
      load: async () => {
        if (!works) throw new Problem('store.listMissing', { list: 'Acties' });
        return loaded;
      },
    } as unknown as TabHost['store'];
    await show(duo, { view: 'overzicht' }, {}, { store });
    expect(screen.getByText(/De lijst "Acties" ontbreekt/)).toBeTruthy();
    works = true;
    await press(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText(plan.title)).toBeTruthy();
  });

  test('an empty plan tells how it gets filled', async () => {
    await showTab(aLoadedPlan(aPlan({ actions: [], priorities: [] }), {}, { people }), coordinator);
    expect(screen.getByText('Er staat nog geen plan op deze site')).toBeTruthy();
  });

  test('a template that is missing leaves a sentence instead of a report', async () => {
    const { downloads } = await show(
      duo,
      { view: 'overzicht' },
      {},
      {
        loadTemplate: async (file) => {
          throw new Problem('template.missing', { file });
        },
      },
    );
    await press(screen.getByRole('button', { name: /Evaluatierapport/ }));
    expect(
      (await screen.findAllByText(/Het sjabloon evaluatierapport.docx is niet gevonden/)).length,
    ).toBeGreaterThan(0);
    expect(downloads).toEqual([]);
  });

  test('the same screens speak English', async () => {
    await show(duo, { view: 'mijn-acties' }, {}, { locale: 'en' });
    expect(screen.getByRole('tab', { name: /My actions/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Status of P1.01: Unknown/ })).toBeTruthy();
  });
});
