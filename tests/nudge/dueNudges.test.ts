import { dueNudges } from '../../src/nudge/dueNudges';
import { dutchCalendar } from '../../src/nudge/dutchCalendar';
import { LedgerEntry, ledgerKey, LedgerState, mailConversation } from '../../src/nudge/ledger';
import { KnownConversation, NudgeInput } from '../../src/nudge/nudge';
import { DEFAULT_SETTINGS } from '../../src/plan/settings';
import { aPerson, aPlan, aPlanState, anAction } from '../support/plan';

const JUNE_DEADLINE = anAction({ ref: 'P1.01', due: '2025-06-30', from: '2025-04-01' });
const CHAT: KnownConversation = { conversationId: '19:duo1', kind: 'duo', priority: 1, removed: false };
const ANNA = aPerson({ id: '1', name: 'Anna', duoOf: [1] });
const BRAM = aPerson({ id: '2', name: 'Bram', duoOf: [1], route: 'guest' });
const ON = { ...DEFAULT_SETTINGS, remindersOn: true, remindersOnSince: '2025-05-26T07:00:00.000Z' };

/** Nine o'clock in Amsterdam in summer. */
const at = (day: string, time = '07:00'): Date => new Date(`${day}T${time}:00Z`);

function asked(
  localDate: string,
  rowIds: string[],
  state: LedgerState = 'sent',
  conversationId = CHAT.conversationId,
): LedgerEntry {
  return {
    key: ledgerKey(conversationId, localDate),
    conversationId,
    localDate,
    state,
    claimId: 'c',
    claimedAt: `${localDate}T07:00:00.000Z`,
    activityId: state === 'sent' ? 'a1' : undefined,
    rowIds,
  };
}

function decide(wish: Partial<NudgeInput>) {
  return dueNudges({
    planState: aPlanState(aPlan({ actions: [JUNE_DEADLINE] })),
    people: [ANNA, BRAM],
    conversations: [CHAT],
    occurrences: [],
    rounds: [],
    ledger: [],
    settings: ON,
    calendar: dutchCalendar(),
    now: at('2025-06-02'),
    ...wish,
  });
}

const reasons = (wish: Partial<NudgeInput>) =>
  decide(wish).nudges.flatMap((nudge) => nudge.asks.map((ask) => [ask.row.key.ref, ask.reason]));
const held = (wish: Partial<NudgeInput>) => decide(wish).held.map((entry) => entry.reason);

describe('before a deadline', () => {
  test('a duo is asked 30, 14, 7 and 1 day ahead, on the next working day when that is a weekend', () => {
    const sentOn: string[] = [];
    const ledger: LedgerEntry[] = [];
    for (let day = 20; day <= 61; day += 1) {
      const now = new Date(Date.UTC(2025, 4, day, 7));
      const { nudges } = decide({ now, ledger });
      nudges.forEach((nudge) => {
        sentOn.push(nudge.localDate);
        ledger.push(asked(nudge.localDate, ['P1.01']));
      });
    }
    // 31 May and 29 June are in a weekend; on 30 June the window of the day before is still open.
    expect(sentOn).toEqual(['2025-06-02', '2025-06-16', '2025-06-23', '2025-06-30']);
  });

  test('an answer since the window opened is answer enough', () => {
    const planState = aPlanState(aPlan({ actions: [JUNE_DEADLINE] }), {
      'P1.01': { status: 'opSchema', updatedAt: '2025-06-01T10:00:00.000Z' },
    });
    expect(held({ planState, now: at('2025-06-10') })).toEqual(['nothingDue']);
    expect(reasons({ planState, now: at('2025-06-16') })).toEqual([['P1.01', { kind: 'due', inDays: 14 }]]);
  });

  test.each(['afgerond', 'vervallen'] as const)('nobody is asked about what is %s', (status) => {
    const planState = aPlanState(aPlan({ actions: [JUNE_DEADLINE] }), { 'P1.01': { status } });
    expect(held({ planState })).toEqual(['nothingDue']);
  });

  test('while a condition is open the question is whether it is met', () => {
    const waiting = { ...JUNE_DEADLINE, condition: { text: 'na toekenning', state: 'open' as const } };
    expect(reasons({ planState: aPlanState(aPlan({ actions: [waiting] })) })).toEqual([
      ['P1.01', { kind: 'condition' }],
    ]);
  });
});

describe('after a deadline', () => {
  test('the duo is asked the day after, then weekly', () => {
    expect(reasons({ now: at('2025-07-01') })).toEqual([['P1.01', { kind: 'late', byDays: 1 }]]);
    const ledger = [asked('2025-07-01', ['P1.01'])];
    expect(held({ now: at('2025-07-07'), ledger })).toEqual(['nothingDue']);
    expect(reasons({ now: at('2025-07-08'), ledger })).toEqual([['P1.01', { kind: 'late', byDays: 8 }]]);
  });

  test('what was late when reminders were switched on is asked once as baseline, then weekly', () => {
    const planState = aPlanState(aPlan({ actions: [anAction({ ref: 'P1.01', due: '2025-03-31' })] }));
    expect(reasons({ planState, now: at('2025-05-26') })).toEqual([['P1.01', { kind: 'baseline' }]]);
    const ledger = [asked('2025-05-26', ['P1.01'])];
    expect(held({ planState, now: at('2025-05-27'), ledger })).toEqual(['nothingDue']);
    expect(reasons({ planState, now: at('2025-06-02'), ledger })).toEqual([
      ['P1.01', { kind: 'late', byDays: 63 }],
    ]);
  });

  test('an open condition is never late', () => {
    const waiting = anAction({ due: '2025-03-31', condition: { text: 'na toekenning', state: 'open' } });
    expect(reasons({ planState: aPlanState(aPlan({ actions: [waiting] })) })).toEqual([
      ['P1.01', { kind: 'condition' }],
    ]);
  });

  test('one late regional action is one question, not six', () => {
    expect(decide({ now: at('2025-07-01') }).nudges[0].asks).toHaveLength(1);
  });
});

describe('when nothing is sent', () => {
  test.each([
    ['reminders are off', { settings: { ...ON, remindersOn: false } }, 'off'],
    ['it is Saturday', { now: at('2025-06-07') }, 'weekend'],
    ['it is Ascension Day', { now: at('2025-05-29') }, 'holiday'],
    ['it is a day off of the region', { calendar: dutchCalendar(['2025-06-02']) }, 'holiday'],
    ['it is before eight', { now: at('2025-06-02', '05:59') }, 'quietHours'],
    ['it is six in the evening', { now: at('2025-06-02', '16:00') }, 'quietHours'],
    ['the priority has no duo', { people: [] }, 'noDuo'],
    ['the message of today was sent', { ledger: [asked('2025-06-02', ['P1.01'])] }, 'alreadySent'],
    ['the message of today failed', { ledger: [asked('2025-06-02', ['P1.01'], 'failed')] }, 'alreadySent'],
  ])('%s', (_why, wish, reason) => {
    expect(decide(wish).nudges).toEqual([]);
    expect(held(wish)).toEqual([reason]);
  });

  test('a claim of another run keeps its place for ten minutes, then is sent once more as repeated', () => {
    const ledger = [asked('2025-06-02', ['P1.01'], 'claimed')];
    expect(held({ ledger, now: at('2025-06-02', '07:10') })).toEqual(['alreadySent']);
    expect(decide({ ledger, now: at('2025-06-02', '07:11') }).nudges).toMatchObject([{ repeat: true }]);
  });

  test('what stayed uncertain is marked as repeated on a later day too', () => {
    const ledger = [asked('2025-06-02', ['P1.01'], 'uncertain')];
    expect(decide({ ledger, now: at('2025-06-03') }).nudges).toMatchObject([{ repeat: true }]);
  });
});

describe('to whom', () => {
  test('one message to the chat of the duo, mentioning both', () => {
    const { nudges } = decide({});
    expect(nudges).toHaveLength(1);
    expect(nudges[0]).toMatchObject({
      key: '19:duo1|2025-06-02',
      to: { kind: 'chat', conversationId: '19:duo1' },
      repeat: false,
      escalated: false,
    });
    expect(nudges[0].mention.map((person) => person.name)).toEqual(['Anna', 'Bram']);
  });

  test('only who is present is mentioned', () => {
    const { nudges } = decide({ people: [{ ...ANNA, absentUntil: '2025-06-02' }, BRAM] });
    expect(nudges[0].mention.map((person) => person.name)).toEqual(['Bram']);
  });

  test('with both away the message waits five working days, then a coordinator gets it', () => {
    const away = [ANNA, BRAM].map((person) => ({ ...person, absentUntil: '2025-07-31' }));
    const people = [...away, aPerson({ id: '9', name: 'Cor', isCoordinator: true })];
    // The window opened on Saturday 31 May; Whit Monday 9 June is no working day.
    expect(held({ people, now: at('2025-06-06') })).toEqual(['away']);
    expect(decide({ people, now: at('2025-06-10') }).nudges).toMatchObject([
      { to: { kind: 'mail', person: { name: 'Cor' } }, escalated: true },
    ]);
  });

  test('a person whose route is mail gets mail besides the chat', () => {
    const { nudges } = decide({ people: [ANNA, { ...BRAM, route: 'mail' }] });
    expect(nudges.map((nudge) => nudge.to.kind)).toEqual(['chat', 'mail']);
    expect(nudges[1].key).toBe(ledgerKey(mailConversation('2'), '2025-06-02'));
  });

  test('a run that broke off after the chat still sends the mail', () => {
    const { nudges } = decide({
      people: [ANNA, { ...BRAM, route: 'mail' }],
      ledger: [asked('2025-06-02', ['P1.01'])],
    });
    expect(nudges.map((nudge) => nudge.to.kind)).toEqual(['mail']);
  });

  test('without a chat both get mail, and the missing chat is named', () => {
    const decision = decide({ conversations: [{ ...CHAT, removed: true }] });
    expect(decision.nudges.map((nudge) => nudge.to.kind)).toEqual(['mail', 'mail']);
    expect(decision.held).toEqual([{ audience: 'duo', priority: 1, reason: 'noConversation', asks: 1 }]);
  });
});

test('most urgent first: late, then due soonest, then the baseline', () => {
  const planState = aPlanState(
    aPlan({
      actions: [
        anAction({ ref: 'P1.01', due: '2025-03-31' }),
        anAction({ ref: 'P1.02', due: '2025-06-30' }),
        anAction({ ref: 'P1.03', due: '2025-06-15' }),
        anAction({ ref: 'P1.04', due: '2025-05-31' }),
      ],
    }),
  );
  expect(reasons({ planState }).map(([ref]) => ref)).toEqual(['P1.04', 'P1.03', 'P1.02', 'P1.01']);
});
