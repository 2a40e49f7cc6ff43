import {
  aBriefingCard,
  aCoordinatorCard,
  aDigestCard,
  anActionCard,
  aNotice,
  aRoundCard,
} from '../../sandbox/page/gallery/examples';
import {
  ACTIONS,
  given,
  givenNow,
  MUNICIPALITIES,
  PLAN,
  planStateOf,
  ROUND,
} from '../../sandbox/page/gallery/examplePlan';
import { actionCard } from '../../src/cards/actionCard';
import { briefingCard } from '../../src/cards/briefingCard';
import { parseCardAction } from '../../src/cards/cardAction';
import { coordinatorCard, coordinatorSummary } from '../../src/cards/coordinatorCard';
import { digestCard, digestSummary } from '../../src/cards/digestCard';
import { digestMail } from '../../src/cards/digestMail';
import { HELP_WORDS, noticeCard } from '../../src/cards/noticeCard';
import { roundCard, roundSince, roundSummary } from '../../src/cards/roundCard';
import { countedRows } from '../../src/plan/rows';
import { buttonsOf, elementsOf, textOf } from './support';

const FORM = '0b9f6a1e-3c55-4d1e-9a30-5f6f0a4b7c11';
const WIJCHEN = MUNICIPALITIES[5];

/** The texts in the order in which they stand on the card. */
const order = (text: string, ...parts: ReadonlyArray<string>): ReadonlyArray<number> =>
  parts.map((part) => text.indexOf(part));
const isAscending = (places: ReadonlyArray<number>): boolean =>
  places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1]));

describe('the digest in parts', () => {
  it('has what is late first, then what is due, then what is silent', () => {
    const text = textOf(digestCard(aDigestCard()));
    expect(
      isAscending(
        order(text, 'Te laat (1)', 'P1.01', 'Aan de beurt (3)', 'P1.02', 'Lang niets gehoord (2)', 'P1.04'),
      ),
    ).toBe(true);
  });

  it('shows who has answered, what was counted and what is waited for', () => {
    const text = textOf(digestCard(aDigestCard()));
    expect(text).toContain('Beantwoord: Druten, Heumen · nog niet: 4 gemeenten');
    expect(text).toContain('Op schema: Druten · Vertraagd: Heumen');
    expect(text).toContain('Controles: 3 van 12 geteld dit jaar');
    expect(text).toContain('Wacht op: als de verordening klaar is');
    expect(text).toContain('Bijgewerkt op 26 mei 09:12');
  });

  it('keeps what is answered at the end', () => {
    const planState = planStateOf({ 'P1.01': givenNow('afgerond') });
    const rows = countedRows(planState).filter(({ key }) => ['P1.01', 'P1.02'].includes(key.ref));
    expect(
      isAscending(
        order(textOf(digestCard(aDigestCard({ planState, rows }))), 'P1.02', 'Beantwoord (1)', 'P1.01'),
      ),
    ).toBe(true);
  });

  it('asks a contact person about his municipality, across priorities', () => {
    const planState = planStateOf();
    const digest = aDigestCard({
      planState,
      audience: { kind: 'contact', municipality: WIJCHEN },
      rows: countedRows(planState).filter(({ key }) => key.municipality === 'WIJ'),
      mention: [],
    });
    const card = digestCard(digest);
    expect(textOf(card)).toContain('Gemeente Wijchen');
    expect(buttonsOf(card, 'open').map(({ data }) => (data as { ref: string }).ref)).toEqual([
      'P2.01',
      'P1.03',
      'P1.04',
    ]);
    expect(digestSummary(digest)).toBe('Gemeente Wijchen: 3 acties vragen om een antwoord');
    const { html } = digestMail(digest, 'Sanne');
    expect(html).toContain('P2.01');
    expect(html).not.toContain('vakantieparken');
    expect(html).toContain('agrariërs');
  });

  it('leads into the app where its id in the catalog is known, mail to the page', () => {
    const digest = aDigestCard({ catalogAppId: 'fe4a8eba-2a31-4737-8e33-e5fae6fee194' });
    const [first] = elementsOf(digestCard(digest), 'Action.OpenUrl');
    expect(first.url).toContain('https://teams.microsoft.com/l/entity/fe4a8eba');
    expect(digestMail(digest, 'Bas').html).not.toContain('teams.microsoft.com');
  });
});

describe('the action card asks', () => {
  const visible = (card: ReturnType<typeof actionCard>) =>
    elementsOf(card, 'Container').find(({ id }) => id === 'more')?.isVisible;

  it.each([
    ['nothing more of a plain answer', ACTIONS.late, {}, false],
    ['for what holds up a row that is blocked', ACTIONS.blocked, {}, true],
    [
      'for it after an answer that says late',
      ACTIONS.late,
      { notice: { kind: 'askBlocker' }, draft: { status: 'vertraagd', remark: '' } },
      true,
    ],
  ] as const)('%s', (_, action, wish, isVisible) => {
    expect(visible(actionCard(anActionCard(action, wish)))).toBe(isVisible);
  });

  it('for a new date, as a proposal', () => {
    const card = actionCard(anActionCard(ACTIONS.blocked));
    expect(elementsOf(card, 'Input.Date').find(({ id }) => id === 'proposedEnd')?.value).toBe('2025-10-01');
    expect(textOf(card)).toContain('Dit is een voorstel');
    expect(textOf(card)).toContain('Voorgestelde datum: 1 oktober');
  });

  it('whether a condition is met, of who may say so', () => {
    const states = buttonsOf(actionCard(anActionCard(ACTIONS.waiting)), 'condition').map(
      ({ data }) => (data as { state: string }).state,
    );
    expect(states).toEqual(['met', 'open', 'lapsed']);
    expect(
      buttonsOf(actionCard(anActionCard(ACTIONS.waiting, { mayDecideCondition: false })), 'condition'),
    ).toEqual([]);
  });

  it('to count an occurrence, today unless another day is chosen', () => {
    const one = [{ ref: 'P1.04', municipality: 'WIJ' }];
    const card = actionCard(anActionCard(ACTIONS.quota, { rows: one }));
    expect(textOf(card)).toContain('Controles: 1 van 2 geteld dit jaar');
    expect(elementsOf(card, 'Input.Date').find(({ id }) => id === 'countOn')?.value).toBe('2025-05-26');
    expect(elementsOf(card, 'Input.ChoiceSet').map(({ id }) => id)).not.toContain('countMunicipality');
    expect(
      elementsOf(actionCard(anActionCard(ACTIONS.quota)), 'Input.ChoiceSet').map(({ id }) => id),
    ).toContain('countMunicipality');
    expect(buttonsOf(actionCard(anActionCard(ACTIONS.late)), 'count')).toEqual([]);
  });

  it('which communication is done', () => {
    const card = actionCard(anActionCard(ACTIONS.soon));
    const [question] = elementsOf(card, 'Input.ChoiceSet').filter(({ id }) => id === 'communications');
    expect((question.choices as []).length).toBe(2);
    expect(buttonsOf(card, 'communication')).toHaveLength(1);
  });

  it('until when not to remind, and lets begin again', () => {
    const planState = planStateOf({ 'P1.01': given('vertraagd', { snoozedUntil: '2025-06-12' }) });
    expect(buttonsOf(actionCard(anActionCard(ACTIONS.late)), 'snooze')).toHaveLength(1);
    const card = actionCard(anActionCard(ACTIONS.late, { planState }));
    expect(textOf(card)).toContain('Herinneringen: geen tot 12 juni');
    expect(buttonsOf(card, 'snooze').map(({ data }) => (data as { wake?: boolean }).wake)).toEqual([
      undefined,
      true,
    ]);
  });

  it('again with all that was typed', () => {
    const draft = {
      status: 'vertraagd',
      progress: 30,
      remark: 'Bijna',
      remarkPublic: true,
      blocker: 'Geld',
      proposedEnd: '2025-09-01',
      countOn: '2025-05-20',
      evidence: 'https://verslag.example',
      snoozeUntil: '2025-06-01',
      municipalities: ['WIJ'],
      countMunicipality: 'WIJ',
    };
    const card = actionCard(
      anActionCard(ACTIONS.quota, { draft, notice: { kind: 'problem', text: 'Mis.' } }),
    );
    const inputs = ['Input.ChoiceSet', 'Input.Number', 'Input.Text', 'Input.Date', 'Input.Toggle'].flatMap(
      (type) => elementsOf(card, type),
    );
    expect(Object.fromEntries(inputs.map(({ id, value }) => [id, value]))).toEqual({
      ...draft,
      remarkPublic: 'true',
      municipalities: 'WIJ',
    });
  });

  it('and goes back to the card that it was opened from', () => {
    const card = actionCard(
      anActionCard(ACTIONS.late, { place: { page: 2, round: '2025-1', from: 'round' } }),
    );
    expect(buttonsOf(card, 'round')[0]).toMatchObject({ title: 'Terug', data: { page: 2, round: '2025-1' } });
  });
});

describe('the round card', () => {
  it('tells how many are answered, and until when one can', () => {
    const planState = planStateOf({ 'P1.01': given('opSchema', { updatedAt: roundSince(ROUND) }) });
    const card = aRoundCard({ planState });
    expect(textOf(roundCard(card))).toContain('1 van 7 beantwoord');
    expect(roundSummary(card)).toBe(
      'Prioriteit 1: 1 van 7 acties beantwoord in de evaluatie, tot en met 20 juni',
    );
  });

  it('has what is known filled in, and leaves an old answer unless there is a new one', () => {
    const card = roundCard(aRoundCard());
    const value = (id: string) => elementsOf(card, 'Input.ChoiceSet').find((input) => input.id === id)?.value;
    expect(value('status:P1.02')).toBe('opSchema');
    expect(value('status:P1.01')).toBeUndefined();
    const remark = elementsOf(card, 'Input.Text').find(({ id }) => id === 'remark:P1.02');
    expect(remark).not.toHaveProperty('value');
    expect(textOf(card)).toContain('“Zaal en sprekers zijn geregeld.”');
  });

  it('opens the card of an action that each municipality carries out', () => {
    const refs = buttonsOf(roundCard(aRoundCard()), 'open').map(({ data }) => data);
    expect(refs).toContainEqual(expect.objectContaining({ ref: 'P1.03', from: 'round', round: '2025-1' }));
  });

  it('asks a contact person here, since he has one row of each', () => {
    const planState = planStateOf();
    const card = roundCard(
      aRoundCard({
        planState,
        audience: { kind: 'contact', municipality: WIJCHEN },
        rows: countedRows(planState).filter(({ key }) => key.municipality === 'WIJ'),
      }),
    );
    expect(elementsOf(card, 'Input.ChoiceSet').map(({ id }) => id)).toEqual([
      'status:P1.03/WIJ',
      'status:P1.04/WIJ',
      'status:P2.01/WIJ',
    ]);
  });

  it('saves a page and goes on', () => {
    const [save] = buttonsOf(roundCard(aRoundCard()), 'saveRound');
    expect(save.title).toBe('Opslaan en verder');
    expect((save.data as { rows: string[][] }).rows.map(([id]) => id)).toEqual(['P1.01', 'P1.02', 'P1.05']);
    const [last] = buttonsOf(roundCard(aRoundCard({ place: { page: 1 } })), 'saveRound');
    expect(last.title).toBe('Opslaan');
  });

  it('lists the questions of the round', () => {
    expect(textOf(roundCard(aRoundCard()))).toContain('• Wat is gelukt?');
  });
});

describe('the card of the coordinator', () => {
  it('has all that only he can settle', () => {
    const text = textOf(coordinatorCard(aCoordinatorCard()));
    expect(text).toContain('Van 1 april naar 1 oktober');
    expect(text).toContain('3 keer gevraagd, laatst op 19 mei');
    expect(text).toMatch(/Sanne Verbeek.*\n.*De app is in Teams geblokkeerd/);
    expect(text).toContain('Prioriteit 1: Fatma Yıldız neemt het over van Karin Jolink');
    expect(text).toContain('Joost Peters is weg en nog niemand neemt het over');
    expect(coordinatorSummary(aCoordinatorCard())).toBe('7 punten vragen uw aandacht in het uitvoeringsplan');
  });

  it('lets decide about the date that was seen, with a reason of its own', () => {
    const [accept, refuse] = buttonsOf(coordinatorCard(aCoordinatorCard()), 'decide');
    const typed = { ...(accept.data as object), 'reason:P1.07': 'Past bij de planning', 'reason:P1.08': 'x' };
    expect(parseCardAction('decide', typed)).toMatchObject({
      row: { ref: 'P1.07' },
      decision: 'accept',
      proposedEnd: '2025-10-01',
      reason: 'Past bij de planning',
      from: 'coordinator',
    });
    expect(refuse.data).toMatchObject({ decision: 'refuse' });
  });

  it('says so when there is nothing to do', () => {
    const card = coordinatorCard(
      aCoordinatorCard({ planState: planStateOf(), escalations: [], undelivered: [], handovers: [] }),
    );
    expect(textOf(card)).toContain('Op dit moment hoeft u niets te doen.');
  });
});

describe('the briefing', () => {
  const PARTS = [
    'Sinds 1 april',
    'Op schema (',
    'Te laat of vertraagd, en waarom',
    'Gevraagd besluit',
    'Het komende kwartaal',
  ];

  it.each(['Bergman', 'Van Neerbos', 'Minses', 'Niemand'])('has the same order for %s', (holderName) => {
    expect(isAscending(order(textOf(briefingCard(aBriefingCard({ holderName }))), ...PARTS))).toBe(true);
  });

  it('says why something is late, and takes the same of several municipalities together', () => {
    expect(textOf(briefingCard(aBriefingCard()))).toContain('De leverancier heeft pas in het najaar ruimte');
    const text = textOf(briefingCard(aBriefingCard({ holderName: 'Van Neerbos' })));
    expect(text).toContain('Het komende kwartaal (1)');
    expect(text).toContain('6 gemeenten');
  });

  it('lets the portfolio holder decide, and leads to the document', () => {
    const card = briefingCard(aBriefingCard());
    expect(buttonsOf(card, 'decide')).toHaveLength(2);
    expect(card.actions?.[0]).toMatchObject({ type: 'Action.OpenUrl', title: 'Briefing in Word' });
  });
});

describe('a notice', () => {
  it('lists what one can type', () => {
    const card = noticeCard(aNotice('help'));
    const [{ facts }] = elementsOf(card, 'FactSet');
    expect((facts as []).length).toBe(HELP_WORDS.length);
    expect(textOf(card)).toContain('status P1.07: hoe het met een actie staat');
  });

  it.each([
    ['updated', 'Bijgewerkt op 26 mei 09:12'],
    ['absence', 'Tot en met 12 juni 2025'],
    ['snoozed', 'Uitgesteld: P1.07'],
    ['unknown', 'Dat begrijp ik niet'],
  ] as const)('%s says %s', (kind, words) => {
    expect(textOf(noticeCard(aNotice(kind)))).toContain(words);
  });
});

describe('what comes back from the cards', () => {
  const base = { page: 0, ref: 'P1.01', form: FORM };

  it('a page of the round, by row', () => {
    const rows = [
      ['P1.01', '"1"'],
      ['P1.03/DRU', '"2"'],
    ];
    expect(
      parseCardAction('saveRound', {
        page: 1,
        round: '2025-1',
        form: FORM,
        rows,
        'status:P1.01': 'opSchema',
        'remark:P1.01': '',
        'status:P1.03/DRU': '',
        'remark:P1.03/DRU': 'Loopt',
        'status:__proto__': 'weg',
      }),
    ).toMatchObject({
      round: '2025-1',
      answers: {
        'P1.01': { status: 'opSchema', remark: '' },
        'P1.03/DRU': { status: '', remark: 'Loopt' },
      },
    });
  });

  it.each([
    ['an empty day', 'snooze', { ...base, snoozeUntil: '' }, { snoozeUntil: undefined, wake: false }],
    ['a day', 'snooze', { ...base, snoozeUntil: '2025-06-01' }, { snoozeUntil: '2025-06-01' }],
    ['a toggle as text', 'answer', { ...base, rows: [], remarkPublic: 'true' }, { remarkPublic: true }],
    ['a toggle that is off', 'answer', { ...base, rows: [], remarkPublic: 'false' }, { remarkPublic: false }],
    ['several choices', 'communication', { ...base, communications: 'a,b' }, { communications: ['a', 'b'] }],
    ['a count', 'count', { ...base, countOn: '2025-05-20' }, { countOn: '2025-05-20', evidence: '' }],
  ] as const)('%s', (_, verb, data, expected) => {
    expect(parseCardAction(verb, data)).toMatchObject(expected);
  });

  it.each([
    ['a state that is none', 'condition', { ...base, state: 'weg' }],
    ['a decision without a date', 'decide', { row: 'P1.01', version: '"1"', form: FORM, decision: 'accept' }],
    [
      'a decision about no row',
      'decide',
      { row: 'x', version: '"1"', form: FORM, decision: 'accept', proposedEnd: '2025-10-01' },
    ],
    ['a card that is none', 'open', { ...base, from: 'elders' }],
    ['a municipality that is none', 'digest', { page: 0, municipality: '<b>' }],
  ])('is refused: %s', (_, verb, data) => {
    expect(parseCardAction(verb, data)).toBeUndefined();
  });
});

it('every priority of the examples has rows', () => {
  expect(new Set(countedRows(planStateOf()).map(({ action }) => action.priority)).size).toBe(
    PLAN.priorities.length,
  );
});
