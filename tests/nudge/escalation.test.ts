import { rowId } from '../../src/plan/ref';
import { anAction, aPerson } from '../support/plan';
import { ANNA, asked, at, BRAM, COR, decide, goesTo, held, ON, passDays, planOf } from './policy';
import { NudgeInput } from '../../src/nudge/nudge';

const LATE = anAction({ ref: 'P1.01', due: '2025-05-30' });
const planState = planOf([LATE]);
const people = [ANNA, BRAM, COR];
/** Three Mondays in June. */
const THREE = ['2025-06-02', '2025-06-10', '2025-06-17'].map((day) => asked(day, ['P1.01']));

const told = (wish: Partial<NudgeInput>) =>
  decide({ planState, people, ...wish }).nudges.flatMap((nudge) =>
    nudge.escalations.map(({ row, timesAsked, lastAskedOn }) => [
      goesTo(nudge),
      rowId(row.key),
      timesAsked,
      lastAskedOn,
    ]),
  );

describe('no answer after three reminders', () => {
  test('a coordinator is told when the fourth is due, how often was asked and when last', () => {
    expect(told({ ledger: THREE, now: at('2025-06-23') })).toEqual([]);
    expect(told({ ledger: THREE, now: at('2025-06-24') })).toEqual([['mail Cor', 'P1.01', 3, '2025-06-17']]);
  });

  test('or a week after the third when there is no fourth', () => {
    const ongoing = planOf([anAction()]);
    expect(told({ planState: ongoing, ledger: THREE, now: at('2025-06-23') })).toEqual([]);
    expect(told({ planState: ongoing, ledger: THREE, now: at('2025-06-24') })).toHaveLength(1);
  });

  test('after as many as a coordinator sets', () => {
    const settings = { ...ON, escalateAfter: 1 };
    const ledger = [asked('2025-06-02', ['P1.01'])];
    expect(told({ settings, ledger, now: at('2025-06-10') })).toEqual([
      ['mail Cor', 'P1.01', 1, '2025-06-02'],
    ]);
  });

  test('the duo is still asked, and the coordinator is told weekly while nothing changes', () => {
    const days = passDays('2025-06-02', 50, { planState, people });
    expect(
      days.map(({ day, nudges }) => [
        day,
        nudges.map(goesTo).join(', '),
        nudges[1]?.escalations[0].timesAsked,
      ]),
    ).toEqual([
      ['2025-06-02', 'chat 19:duo1', undefined],
      ['2025-06-10', 'chat 19:duo1', undefined],
      ['2025-06-17', 'chat 19:duo1', undefined],
      ['2025-06-24', 'chat 19:duo1, mail Cor', 3],
      ['2025-07-01', 'chat 19:duo1, mail Cor', 4],
      ['2025-07-08', 'chat 19:duo1, mail Cor', 5],
      ['2025-07-15', 'chat 19:duo1, mail Cor', 6],
    ]);
  });

  test('something new brings all that is open along, most often asked first', () => {
    const two = planOf([LATE, anAction({ ref: 'P1.02', due: '2025-05-30' })]);
    const ledger = [
      asked('2025-06-02', ['P1.01', 'P1.02']),
      asked('2025-06-10', ['P1.01', 'P1.02']),
      asked('2025-06-12', ['P1.01']),
      asked('2025-06-17', ['P1.01', 'P1.02']),
      asked('2025-06-19', ['P1.01'], {
        conversationId: 'mail:9',
        personId: '9',
        unanswered: [{ rowId: 'P1.01', times: 3 }],
      }),
    ];
    expect(told({ planState: two, ledger, now: at('2025-06-20') })).toEqual([]);
    expect(told({ planState: two, ledger, now: at('2025-06-24') })).toEqual([
      ['mail Cor', 'P1.01', 4, '2025-06-17'],
      ['mail Cor', 'P1.02', 3, '2025-06-17'],
    ]);
  });
});

describe('what counts as a reminder without an answer', () => {
  const answered = (updatedAt: string) => planOf([LATE], { 'P1.01': { status: 'vertraagd', updatedAt } });

  test('only those since the last answer', () => {
    expect(
      told({ planState: answered('2025-06-10T10:00:00.000Z'), ledger: THREE, now: at('2025-06-24') }),
    ).toEqual([]);
    expect(
      told({ planState: answered('2025-06-01T10:00:00.000Z'), ledger: THREE, now: at('2025-06-24') }),
    ).toHaveLength(1);
  });

  test.each(['failed', 'uncertain'] as const)('no message that is %s', (state) => {
    const ledger = [...THREE.slice(0, 2), asked('2025-06-17', ['P1.01'], { state })];
    expect(told({ ledger, now: at('2025-06-24') })).toEqual([]);
  });

  test('the chat of the duo and a contact person on one day are one', () => {
    const sanne = aPerson({ id: '5', name: 'Sanne', contactOf: ['DRU'] });
    const each = planOf([anAction({ due: '2025-05-30', reach: 'municipality' })]);
    const both = ['2025-06-02', '2025-06-10'].flatMap((day) => [
      asked(day, ['P1.01/DRU']),
      asked(day, ['P1.01/DRU'], { conversationId: 'mail:5', personId: '5' }),
    ]);
    const wish = { planState: each, people: [...people, sanne], now: at('2025-06-24') };
    expect(told({ ...wish, ledger: both })).toEqual([]);
    const third = asked('2025-06-17', ['P1.01/DRU'], { conversationId: 'mail:5', personId: '5' });
    expect(told({ ...wish, ledger: [...both, third] })).toEqual([['mail Cor', 'P1.01/DRU', 3, '2025-06-17']]);
  });

  test('not what a coordinator was asked or told', () => {
    const toCor = { conversationId: 'mail:9', personId: '9' };
    const ledger = [...THREE.slice(0, 2), asked('2025-06-17', ['P1.01'], toCor)];
    expect(told({ ledger, now: at('2025-06-24') })).toEqual([]);
  });
});

describe('nobody is told of', () => {
  test.each([
    ['what is done', { status: 'afgerond' as const, updatedAt: undefined }],
    ['what somebody put off', { snoozedUntil: '2025-06-30' }],
  ])('%s', (_what, state) => {
    expect(
      told({ planState: planOf([LATE], { 'P1.01': state }), ledger: THREE, now: at('2025-06-24') }),
    ).toEqual([]);
  });

  test('and without a coordinator that is said', () => {
    const wish = { planState, people: [ANNA, BRAM], ledger: THREE, now: at('2025-06-24') };
    expect(held(wish)).toEqual(['noCoordinator']);
  });
});

test('a coordinator who is in the duo himself is asked in its chat and told alone', () => {
  const cor = { ...COR, duoOf: [1] };
  const { nudges } = decide({ planState, people: [ANNA, cor], ledger: THREE, now: at('2025-06-24') });
  expect(nudges.map((nudge) => [goesTo(nudge), nudge.asks.length, nudge.escalations.length])).toEqual([
    ['chat 19:duo1', 1, 0],
    ['mail Cor', 0, 1],
  ]);
});
