import { webcrypto } from 'node:crypto';
import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from 'node:util';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Figure } from '../../../src/plan/figures';
import { Person } from '../../../src/plan/people';
import { Problem } from '../../../src/plan/problem';
import { Round } from '../../../src/plan/round';
import { agreePart, emptyPart, RoundPart, submitPart } from '../../../src/plan/round/roundPart';
import { isIntact, snapshotHash, snapshotsOf } from '../../../src/plan/round/snapshot';
import { TabHost } from '../../../src/tab/host/tabHost';
import { memoryPlanStore } from '../../support/memoryPlanStore';
import { aLoadedPlan, anAction, aPerson, aPlan, aPriority, aRound, StateWishes } from '../../support/plan';
import { findings } from '../accessibility';
import { press, ShownTab, showTab } from '../showTab';

// jsdom has neither; every browser that shows the tab has both.
Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
Object.assign(globalThis, { TextEncoder: NodeTextEncoder, TextDecoder: NodeTextDecoder });

const coordinator = aPerson({ id: '1', name: 'Anneke', isCoordinator: true });
const duo = aPerson({ id: '2', name: 'Bas', duoOf: [1] });
const contact = aPerson({ id: '3', name: 'Joris', contactOf: ['DRU'] });
const holder = aPerson({ id: '4', name: 'Daphne Bergman', holderName: 'Bergman' });
const secretary = aPerson({ id: '5', name: 'Sanne', actsFor: ['Bergman'] });
const people = [coordinator, duo, contact, holder, secretary];

const plan = aPlan({
  actions: [
    anAction({ ref: 'P1.01', due: '2025-03-31' }),
    anAction({ ref: 'P1.02', reach: 'municipality' }),
    anAction({ ref: 'P2.01', due: '2025-06-30' }),
  ],
  priorities: [
    aPriority({ number: 1, title: 'Ondermijning' }),
    aPriority({ number: 2, title: 'Digitaal', portfolioHolder: 'Sengers' }),
  ],
});
const answered = { updatedAt: '2025-06-05T08:00:00.000Z' };
const states: StateWishes = {
  'P1.01': { status: 'vertraagd', remark: 'Wacht op de politie', ...answered },
  'P1.02/DRU': { status: 'opSchema', remark: 'Eerste avond was druk', remarkPublic: true, ...answered },
  'P1.02/WIJ': { status: 'opSchema', remark: 'Van voor de ronde', updatedAt: '2025-05-01T08:00:00.000Z' },
};
const editing = aRound({ state: 'editing' });
const by = { by: 'Bas', at: '2025-06-19T08:00:00.000Z' };
const written = (priority: number): RoundPart => ({
  ...emptyPart('2025-1', priority),
  summary: `Samenvatting ${priority}`,
  publicText: `Voor de raad ${priority}`,
  edited: by,
});
const submitted = (priority: number) => submitPart(editing, written(priority), by);
const agreed = (priority: number) => agreePart(editing, submitted(priority), { by: 'Bergman', at: by.at });

interface Scene {
  readonly me?: Person;
  readonly step?: string;
  readonly rounds?: ReadonlyArray<Round>;
  readonly parts?: ReadonlyArray<RoundPart>;
  readonly figures?: ReadonlyArray<Figure>;
  readonly host?: Partial<TabHost>;
  readonly people?: ReadonlyArray<Person>;
}

/** Shows a step of the round to somebody. */
async function show({
  me = coordinator,
  step,
  rounds = [editing],
  parts = [],
  figures = [],
  host = {},
  people: known = people,
}: Scene) {
  const loaded = aLoadedPlan(plan, states, { people: known, rounds });
  const store = memoryPlanStore(loaded);
  for (const part of parts) await store.saveRoundPart(part);
  await store.saveFigures(figures);
  const target = { view: 'ronde' as const, section: step && `2025-1.${step}` };
  const shown = await showTab(loaded, me, { target, store, ...host });
  await waitFor(() => expect(screen.queryByText(/De ronde wordt geladen|laden…/)).toBeNull());
  return { ...shown, store };
}
const roundOf = (store: ShownTab['store']) => store.stored().rounds[0];
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const part = (name: RegExp) => screen.getByRole('region', { name });
const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });

afterEach(cleanup);

const figure: Figure = {
  indicator: 'Woninginbraken',
  municipality: 'DRU',
  period: '2025-H1',
  value: 3,
  source: 'Politie',
  definition: 'Met pogingen',
  referenceDate: '2025-06-30',
  isPublic: true,
};

describe('every step is without findings of axe', () => {
  test.each<readonly [string, Scene]>([
    ['no round yet', { rounds: [] }],
    ['opening', { step: 'openen', rounds: [aRound({ state: 'planned', questions: ['Wat is er nodig?'] })] }],
    ['collecting', { step: 'verzamelen', rounds: [aRound()] }],
    ['editing', { step: 'bewerken', parts: [written(1)] }],
    ['figures', { step: 'cijfers', figures: [figure] }],
    ['agreeing', { step: 'akkoord', parts: [submitted(1), agreed(2)], me: holder }],
    ['freezing', { step: 'vastleggen', parts: [agreed(1)] }],
    ['reporting', { step: 'rapport' }],
    ['updating the plan', { step: 'plan' }],
    ['no part in it', { me: contact }],
  ])('%s', async (_, scene) => {
    await show(scene);
    expect(await findings()).toEqual([]);
  });
});

describe('who comes to the view', () => {
  test.each<readonly [string, Scene, string]>([
    ['the coordinator, while people answer', { rounds: [aRound()] }, 'Wat is beantwoord'],
    [
      'the coordinator, when all is submitted',
      { parts: [submitted(1), submitted(2)] },
      'Akkoord per prioriteit',
    ],
    ['the coordinator, when all is agreed', { parts: [agreed(1), agreed(2)] }, 'De stand vastleggen'],
    ['a duo, while it is edited', { me: duo }, 'Samenvatting per prioriteit'],
    ['a portfolio holder, while it is edited', { me: holder }, 'Akkoord per prioriteit'],
    [
      'anybody, once it is frozen',
      { me: holder, rounds: [aRound({ state: 'frozen', version: 1 })] },
      'Rapport en andere stukken',
    ],
  ])('%s, begins where something can be done', async (_, scene, title) => {
    await show(scene);
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  });

  test('without a part in rounds is led to his own actions', async () => {
    await show({ me: contact });
    expect(screen.getByText('U hebt geen taak in de ronde')).toBeTruthy();
    expect(screen.queryByRole('tab', { name: 'Ronde' })).toBeNull();
  });

  test('when it cannot be read sees why, and can try again', async () => {
    const loaded = aLoadedPlan(plan, states, { people, rounds: [editing] });
    const store = memoryPlanStore(loaded);
    const roundParts = store.roundParts;
    let fails = true;
    const failing = {
      ...store,
      roundParts: async (round: string) => {
        if (fails) throw new Problem('store.unreachable', { host: 'SharePoint' });
        return roundParts(round);
      },
    };
    await showTab(loaded, coordinator, { target: { view: 'ronde' }, store: failing });
    expect(await screen.findByText(/Er is geen verbinding met SharePoint/)).toBeTruthy();
    fails = false;
    await press(button('Opnieuw proberen'));
    expect(await screen.findByRole('heading', { name: 'Samenvatting per prioriteit' })).toBeTruthy();
  });
});

describe('opening and collecting', () => {
  test('a new round is made for the half-year at hand, and opened', async () => {
    const { store } = await show({ rounds: [] });
    await press(button('Nieuwe ronde'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByDisplayValue('Evaluatie eerste halfjaar 2025')).toBeTruthy();
    await press(within(dialog).getByRole('button', { name: 'Ronde maken' }));
    await waitFor(() =>
      expect(roundOf(store)).toMatchObject({ code: '2025-1', state: 'planned', opensOn: '2025-06-20' }),
    );
    await press(await screen.findByRole('button', { name: 'Ronde openen' }));
    await waitFor(() => expect(roundOf(store).state).toBe('open'));
    expect(await screen.findByText('De ronde is open.')).toBeTruthy();
  });

  test('a form that is wrong says so beside the field, and keeps what was typed', async () => {
    await show({ rounds: [] });
    await press(button('Nieuwe ronde'));
    const dialog = await screen.findByRole('dialog');
    type(within(dialog).getByLabelText(/Antwoorden tot en met/), '2025-06-01');
    await press(within(dialog).getByRole('button', { name: 'Ronde maken' }));
    expect(within(dialog).getByText('Deze dag ligt voor de eerste dag.')).toBeTruthy();
  });

  test('shows how much is answered by priority and municipality, and names nobody', async () => {
    await show({ step: 'verzamelen', rounds: [aRound()] });
    expect(screen.getByText('2 van 8 beantwoord')).toBeTruthy();
    const row = within(screen.getByRole('rowheader', { name: '1. Ondermijning' }).closest('tr')!);
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '2 van 7',
      '1 van 1',
      '0 van 1',
      '0 van 1',
      '1 van 1',
      '0 van 1',
      '0 van 1',
      '0 van 1',
    ]);
    expect(screen.getByRole('main').textContent).not.toMatch(/Bas|Joris|Sanne/);
  });

  test('reminds once a day, and closes', async () => {
    const { store } = await show({ step: 'verzamelen', rounds: [aRound()] });
    await press(button('Nu herinneren'));
    await waitFor(() => expect(roundOf(store).remindOn).toEqual(['2025-06-20']));
    expect(await screen.findByRole('button', { name: 'Vandaag wordt herinnerd' })).toBeTruthy();
    await press(button('Verzamelen sluiten'));
    await waitFor(() => expect(roundOf(store).state).toBe('editing'));
  });

  test('is not for a duo to steer', async () => {
    await show({ step: 'verzamelen', rounds: [aRound()], me: duo });
    expect(screen.queryByRole('button', { name: 'Nu herinneren' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Verzamelen sluiten' })).toBeNull();
  });
});

describe('writing a summary', () => {
  const summary = () =>
    within(part(/^1\. Ondermijning/)).getByLabelText(
      'Samenvatting voor de gezagsdriehoek',
    ) as HTMLTextAreaElement;

  test('offers the remarks of this round, and takes one over with its row on a press', async () => {
    await show({ step: 'bewerken', me: duo });
    expect(screen.queryByText('2. Digitaal')).toBeNull();
    await press(button('Opmerkingen uit de antwoorden (2)'));
    type(summary(), 'Stand van zaken.');
    await press(button('Opmerking bij P1.01, hele regio overnemen'));
    expect(summary().value).toBe('Stand van zaken.\nWacht op de politie (P1.01, hele regio)');
    expect(screen.queryByText('Van voor de ronde')).toBeNull();
  });

  test('offers only public remarks for the newsletter', async () => {
    await show({ step: 'bewerken', me: duo });
    await press(button('Openbare opmerkingen (1)'));
    await press(button('Opmerking bij P1.02, Druten overnemen'));
    expect(screen.getByDisplayValue('Eerste avond was druk (P1.02, Druten)')).toBeTruthy();
  });

  test('is saved and submitted', async () => {
    const { store } = await show({ step: 'bewerken', me: duo });
    type(summary(), 'Goed op weg.');
    await press(button('Opslaan'));
    await waitFor(async () =>
      expect(await store.roundParts('2025-1')).toMatchObject([
        { summary: 'Goed op weg.', state: 'draft', edited: { by: 'Bas' } },
      ]),
    );
    await press(button('Opslaan en voorleggen'));
    await waitFor(async () => expect((await store.roundParts('2025-1'))[0].state).toBe('submitted'));
    expect(await screen.findByText('Voorgelegd')).toBeTruthy();
  });

  test('that somebody else changed meanwhile is not overwritten, and what was typed stays', async () => {
    const { store } = await show({ step: 'bewerken', me: duo, parts: [written(1)] });
    type(summary(), 'Mijn tekst');
    await store.saveRoundPart({ ...written(1), summary: 'Hun tekst' }, written(1));
    await press(button('Opslaan'));
    expect(await screen.findByText(/Iemand anders heeft dit zojuist gewijzigd/)).toBeTruthy();
    expect(summary().value).toBe('Mijn tekst');
    await press(button('Nieuwste tekst ophalen'));
    await waitFor(() => expect(summary().value).toBe('Hun tekst'));
  });

  test('warns for what looks like personal data', async () => {
    await show({ step: 'bewerken', me: duo });
    type(summary(), 'Bel 06-12345678');
    expect(screen.getByText(/Dit lijkt op een telefoonnummer/)).toBeTruthy();
  });

  test('waits until collecting is closed', async () => {
    await show({ step: 'bewerken', me: duo, rounds: [aRound()] });
    expect(screen.getByText(/nadat het verzamelen is gesloten/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Opslaan' })).toBeNull();
    expect(summary().readOnly).toBe(true);
  });
});

describe('agreeing', () => {
  test('is for the portfolio holder of the priority', async () => {
    const { store } = await show({ step: 'akkoord', me: holder, parts: [submitted(1), submitted(2)] });
    expect(screen.getAllByRole('button', { name: 'Akkoord geven' })).toHaveLength(1);
    await press(within(part(/^1\. Ondermijning/)).getByRole('button', { name: 'Akkoord geven' }));
    await waitFor(async () =>
      expect((await store.roundParts('2025-1'))[0]).toMatchObject({
        state: 'agreed',
        agreed: { by: 'Daphne Bergman' },
      }),
    );
    expect(await screen.findByText(/Akkoord van Daphne Bergman, 20 juni 2025/)).toBeTruthy();
  });

  test('begins with what somebody agrees with himself', async () => {
    const sengers = aPerson({ id: '6', name: 'Sengers', holderName: 'Sengers' });
    await show({ step: 'akkoord', me: sengers, people: [...people, sengers], parts: [submitted(2)] });
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Akkoord per prioriteit', '2. Digitaal', '1. Ondermijning']);
  });

  test.each([
    ['a secretary, under her own name', secretary, 'Sanne'],
    ['the coordinator, who says who did', coordinator, 'Mirjam de Groot'],
  ])('may be done on behalf of him by %s', async (_, me, name) => {
    const { store } = await show({ step: 'akkoord', me, parts: [submitted(1)] });
    await press(button('Akkoord namens Bergman'));
    const dialog = await screen.findByRole('dialog');
    const who = within(dialog).getByLabelText(/Wie gaf akkoord/) as HTMLInputElement;
    expect(who.value).toBe(me === secretary ? 'Sanne' : '');
    type(who, name);
    await press(within(dialog).getByRole('button', { name: 'Akkoord geven' }));
    await waitFor(async () =>
      expect((await store.roundParts('2025-1'))[0].agreed).toMatchObject({ by: name, onBehalfOf: 'Bergman' }),
    );
  });

  test('is not for a duo, nor before the summary is submitted', async () => {
    await show({ step: 'akkoord', me: duo, parts: [submitted(1)] });
    expect(screen.queryByRole('button', { name: /^Akkoord/ })).toBeNull();
    cleanup();
    await show({ step: 'akkoord', me: holder, parts: [written(1)] });
    expect(screen.queryByRole('button', { name: 'Akkoord geven' })).toBeNull();
    expect(screen.getAllByText(/Wacht op het duo/).length).toBeGreaterThan(0);
  });

  test('of the newsletter text is given apart', async () => {
    const { store } = await show({ step: 'akkoord', me: holder, parts: [submitted(1)] });
    await press(button('Nieuwsbrieftekst goedkeuren'));
    await waitFor(async () =>
      expect((await store.roundParts('2025-1'))[0]).toMatchObject({
        state: 'submitted',
        publicApproved: { by: 'Daphne Bergman' },
      }),
    );
  });
});

describe('figures', () => {
  const chooseFile = async (text: string, name = 'cijfers.csv') => {
    await press(button('Cijfers inlezen'));
    const bytes = new NodeTextEncoder().encode(text);
    const file = { name, arrayBuffer: async () => bytes.buffer };
    await act(async () => {
      fireEvent.change(screen.getByLabelText(/Excel-werkmap/), { target: { files: [file] } });
    });
  };

  test('show small counts as < 5, with source and day', async () => {
    await show({ step: 'cijfers', figures: [figure, { ...figure, municipality: 'WIJ', value: 1234.5 }] });
    const row = screen.getByRole('rowheader', { name: /Woninginbraken/ });
    expect(row.textContent).toMatch(/2025-H1 · Politie · peildatum 30 jun 2025/);
    cleanup();
    await show({ step: 'cijfers', figures: [figure, { ...figure, municipality: 'WIJ', value: 1234 }] });
    const cells = within(
      screen.getByRole('rowheader', { name: /Woninginbraken/ }).closest('tr')!,
    ).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['–', '–', '–', '< 5', '–', '–', '1.234']);
  });

  test('are read from a file after a look at what was read', async () => {
    const { store } = await show({ step: 'cijfers' });
    await chooseFile('Indicator;Gemeente;Periode;Aantal\nOverlast;Druten;2025-H1;1.012,5\n');
    expect(await screen.findByText(/geen kolom voor Bron gevonden/)).toBeTruthy();
    const dialog = screen.getByRole('dialog');
    expect(await findings()).toEqual([]);
    type(within(dialog).getByRole('textbox', { name: 'Bron' }), 'Politie');
    expect(await within(dialog).findByText('Gelezen: 1 cijfer')).toBeTruthy();
    await press(within(dialog).getByRole('button', { name: 'Inlezen' }));
    await waitFor(async () =>
      expect(await store.figures()).toMatchObject([
        { indicator: 'Overlast', municipality: 'DRU', value: 1012.5 },
      ]),
    );
    expect(await screen.findByText('Cijfers: 1 toegevoegd, 0 bijgewerkt, 0 ongewijzigd.')).toBeTruthy();
    expect(await screen.findByRole('rowheader', { name: /Overlast/ })).toBeTruthy();
  });

  test('with a fault are not read, and every place is named', async () => {
    const { store } = await show({ step: 'cijfers' });
    await chooseFile('Indicator;Gemeente;Periode;Aantal;Bron\nOverlast;Nijmegen;2025-H1;veel;Politie\n');
    expect(await screen.findByText(/rij 2, kolom B \(Gemeente\): "Nijmegen" is geen gemeente/)).toBeTruthy();
    expect(screen.getByText(/rij 2, kolom D \(Aantal\): "veel" is geen getal/)).toBeTruthy();
    await press(button('Inlezen'));
    expect(await store.figures()).toEqual([]);
  });

  test('are read from columns that somebody points out', async () => {
    await show({ step: 'cijfers' });
    await chooseFile('Wat;Hoeveel\nOverlast;7\n');
    const dialog = screen.getByRole('dialog');
    fireEvent.change(within(dialog).getByRole('combobox', { name: 'Indicator' }), { target: { value: '0' } });
    fireEvent.change(within(dialog).getByRole('combobox', { name: 'Waarde' }), { target: { value: '1' } });
    type(within(dialog).getByRole('textbox', { name: 'Bron' }), 'OM');
    type(within(dialog).getByRole('textbox', { name: 'Periode' }), '2025');
    expect(await within(dialog).findByText('Gelezen: 1 cijfer')).toBeTruthy();
  });

  test('are imported by coordinators only', async () => {
    await show({ step: 'cijfers', me: duo });
    expect(screen.queryByRole('button', { name: 'Cijfers inlezen' })).toBeNull();
  });
});

describe('freezing', () => {
  test('keeps every row and shows the hash, which can be checked', async () => {
    const { store } = await show({ step: 'vastleggen', parts: [agreed(1), agreed(2)] });
    await press(button('Nu vastleggen'));
    await waitFor(() => expect(roundOf(store).state).toBe('frozen'));
    const round = roundOf(store);
    expect(await screen.findByText(round.hash!)).toBeTruthy();
    expect(await isIntact(round, await store.snapshots(['2025-1']))).toBe(true);
    await press(button('Controleren'));
    expect(await screen.findByText('Gecontroleerd: de vastgelegde stand is ongewijzigd.')).toBeTruthy();
  });

  test('without every agreement asks for a reason', async () => {
    const { store } = await show({ step: 'vastleggen', parts: [agreed(1)] });
    expect(screen.getByText('Nog geen akkoord: 2. Digitaal.')).toBeTruthy();
    await press(button('Nu vastleggen'));
    expect(roundOf(store).state).toBe('editing');
    type(screen.getByLabelText('Reden om toch vast te leggen'), 'Spoed');
    await press(button('Nu vastleggen'));
    await waitFor(() => expect(roundOf(store)).toMatchObject({ state: 'frozen', frozenReason: 'Spoed' }));
  });

  test('shows when what was frozen was changed', async () => {
    const at = { code: '2025-1', version: 1 };
    const snapshots = snapshotsOf(aLoadedPlan(plan, states), [], at);
    const frozen = aRound({
      state: 'frozen',
      version: 1,
      frozenAt: '2025-06-19T08:00:00.000Z',
      hash: await snapshotHash(at, snapshots),
    });
    const { store } = await show({ step: 'vastleggen', rounds: [frozen] });
    await store.saveSnapshots(snapshots.slice(1));
    await press(button('Controleren'));
    expect(await screen.findByText(/komt niet meer overeen met het kenmerk/)).toBeTruthy();
  });

  test('is undone only with a reason, which stays', async () => {
    const frozen = aRound({
      state: 'frozen',
      version: 1,
      hash: 'a'.repeat(64),
      frozenAt: '2025-06-19T08:00:00.000Z',
    });
    const { store } = await show({ step: 'vastleggen', rounds: [frozen] });
    await press(button('Heropenen'));
    const dialog = await screen.findByRole('dialog');
    await press(within(dialog).getByRole('button', { name: 'Heropenen' }));
    expect(within(dialog).getByText('Geef een reden. Die blijft bij de ronde staan.')).toBeTruthy();
    type(within(dialog).getByLabelText(/Reden/), 'Een cijfer klopte niet');
    await press(within(dialog).getByRole('button', { name: 'Heropenen' }));
    await waitFor(() => expect(roundOf(store).state).toBe('editing'));
    expect(await screen.findByText(/Anneke: Een cijfer klopte niet/)).toBeTruthy();
  });
});

test('a round is compared with the frozen one before it', async () => {
  const at = { code: '2024-2', version: 1 };
  const before = aRound({
    code: '2024-2',
    title: 'Evaluatie tweede halfjaar 2024',
    state: 'frozen',
    version: 1,
    hash: 'a'.repeat(64),
    frozenAt: '2024-12-20T08:00:00.000Z',
    period: { start: '2024-07-01', end: '2024-12-31' },
  });
  const { store } = await show({ step: 'plan', rounds: [before, editing] });
  await store.saveSnapshots(snapshotsOf(aLoadedPlan(plan), [], at));
  await press(button('Vergelijken met de vorige ronde'));
  const row = within((await screen.findByRole('rowheader', { name: 'Hele plan' })).closest('tr')!);
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['2', '0', '0', '0']);
});
