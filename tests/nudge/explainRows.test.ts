import { explainRows, RowExplanation } from '../../src/nudge/explainRows';
import { NudgeInput } from '../../src/nudge/nudge';
import { rowId } from '../../src/plan/ref';
import { RowState } from '../../src/plan/model';
import { ActionWish, anAction, anOccurrence, aPerson, aRound } from '../support/plan';
import { ANNA, asked, at, BRAM, COR, goesTo, JUNE, ON, planOf, situation } from './policy';

/** A row in one line: what happens to it, why, and when next. */
function line(explanation: RowExplanation): string {
  const { row, next } = explanation;
  const words = {
    asked: () => {
      if (explanation.verdict !== 'asked') return '';
      const to = explanation.to.map((address) => goesTo({ to: address } as never)).join(', ');
      return `asked ${explanation.reason.kind}, ${to}`;
    },
    held: () => (explanation.verdict === 'held' ? `${explanation.reason.kind}, but ${explanation.hold}` : ''),
    notAsked: () => (explanation.verdict === 'notAsked' ? Object.values(explanation.why).join(' ') : ''),
  }[explanation.verdict]();
  return `${rowId(row.key)}: ${words}${next ? `; ${next}` : ''}`;
}

const lines = (wish: Partial<NudgeInput>) => explainRows(situation(wish)).map(line);
const one = (wish: ActionWish, state: Partial<RowState> = {}, more: Partial<NudgeInput> = {}) =>
  lines({ planState: planOf([anAction(wish)], { 'P1.01': state }), ...more })[0];

describe('a row that is asked about', () => {
  test('says why, to whom, and when again if nobody answers', () => {
    expect(lines({})).toEqual(['P1.01: asked due, chat 19:duo1; 2025-06-16']);
    expect(lines({ now: at('2025-07-01') })).toEqual(['P1.01: asked late, chat 19:duo1; 2025-07-08']);
  });

  test('names everybody who is asked', () => {
    const sanne = aPerson({ id: '5', name: 'Sanne', contactOf: ['DRU'] });
    const planState = planOf([{ ...JUNE, reach: 'municipality' }]);
    expect(lines({ planState, people: [ANNA, BRAM, sanne] })).toContain(
      'P1.01/DRU: asked due, chat 19:duo1, mail Sanne; 2025-06-16',
    );
  });

  test('tells when a coordinator hears that nobody answers', () => {
    const ledger = ['2025-07-01', '2025-07-08', '2025-07-15'].map((day) => asked(day, ['P1.01']));
    const [explanation] = explainRows(
      situation({ people: [ANNA, BRAM, COR], ledger, now: at('2025-07-22') }),
    );
    expect(explanation.told).toMatchObject({
      to: { kind: 'mail', person: { name: 'Cor' } },
      escalation: { timesAsked: 3 },
    });
  });
});

describe('a row that is not asked about says why, and when it will be', () => {
  test.each<[string, string]>([
    [one({ due: '2025-06-30' }, { status: 'afgerond' }), 'closed afgerond'],
    [one({ due: '2025-06-30' }, { snoozedUntil: '2025-06-11' }), 'snoozed 2025-06-11; 2025-06-11'],
    [
      one({ due: '2025-06-30' }, { status: 'opSchema', updatedAt: '2025-06-01T10:00:00.000Z' }),
      'answered 2025-06-01; 2025-06-16',
    ],
    [
      one({ due: '2025-05-30' }, { status: 'vertraagd', updatedAt: '2025-06-01T10:00:00.000Z' }),
      // 8 June is Whit Sunday.
      'answered 2025-06-01; 2025-06-10',
    ],
    [one({ due: '2025-08-29' }), 'noWindowOpen 2025-08-29; 2025-07-30'],
    [
      one({ schedule: { kind: 'ongoing' }, condition: { text: 'na toekenning', state: 'open' } }),
      'condition',
    ],
    [one({ schedule: { kind: 'ongoing', start: '2026-01-01' } }), 'notBegun 2026-01-01'],
    [one({ schedule: { kind: 'ongoing' } }), 'betweenRounds'],
  ])('%s', (explained, expected) => {
    expect(explained).toBe(`P1.01: ${expected}`);
  });

  test('it was asked and may still be answered', () => {
    const ledger = [asked('2025-06-02', ['P1.01'])];
    expect(lines({ ledger, now: at('2025-06-03') })).toEqual(['P1.01: asked 2025-06-02; 2025-06-16']);
  });

  test('a quota is on pace, until the next part of its period is over', () => {
    const quota = { count: 2, per: 'year', scope: 'region', atLeast: true } as const;
    const wish: ActionWish = { schedule: { kind: 'recurring', quotas: [quota] } };
    expect(one(wish, {}, { occurrences: [anOccurrence()] })).toBe('P1.01: quotaOnPace 1 0; 2026-01-15');
    expect(one(wish)).toBe('P1.01: quotaOnPace 0 0; 2025-07-17');
  });

  test('an ongoing action waits for the next round', () => {
    const rounds = [aRound({ state: 'planned', opensOn: '2025-12-01', closesOn: '2025-12-19' })];
    expect(one({}, {}, { rounds })).toBe('P1.01: betweenRounds 2025-1; 2025-11-10');
  });

  test('what was behind before reminders were on waits for the baseline question', () => {
    const quota = { count: 1, per: 'quarter', scope: 'region', atLeast: true } as const;
    const wish: ActionWish = { schedule: { kind: 'recurring', quotas: [quota] } };
    expect(one(wish, {}, { now: at('2025-05-27') })).toBe('P1.01: afterBaseline; 2025-06-02');
  });
});

describe('a row that should be asked about, but nothing is sent', () => {
  const away = (day: string) => [ANNA, BRAM].map((person) => ({ ...person, absentUntil: day }));

  test.each<[string, Partial<NudgeInput>, string]>([
    ['off', { settings: { ...ON, remindersOn: false } }, ''],
    ['quietHours', { now: at('2025-06-02', '07:00') }, '; 2025-06-02'],
    ['quietHours', { now: at('2025-06-06', '19:00') }, '; 2025-06-10'],
    ['weekend', { now: at('2025-06-07') }, '; 2025-06-10'],
    ['holiday', { now: at('2025-06-09') }, '; 2025-06-10'],
    ['noDuo', { people: [] }, ''],
    ['away', { people: away('2025-06-04') }, '; 2025-06-05'],
    ['away', { people: [...away('2025-07-31'), COR] }, '; 2025-06-10'],
    ['noCoordinator', { people: away('2025-07-31'), now: at('2025-06-10') }, ''],
    // Another row filled today's message.
    ['alreadySent', { ledger: [asked('2025-06-02', ['P1.09'])] }, '; 2025-06-03'],
    ['alreadySent', { ledger: [asked('2025-06-02', ['P1.01'])] }, '; 2025-06-16'],
  ])('%s', (hold, wish, next) => {
    expect(lines(wish)).toEqual([`P1.01: due, but ${hold}${next}`]);
  });

  test('whether it stood in the message of today', () => {
    const inMessage = (ids: string[]) =>
      explainRows(situation({ ledger: [asked('2025-06-02', ids)] })).map((explanation) =>
        explanation.verdict === 'held' ? explanation.inMessage : undefined,
      );
    expect(inMessage(['P1.01'])).toEqual([true]);
    expect(inMessage(['P1.09'])).toEqual([undefined]);
  });
});

test('every row of the plan is explained once, in its order', () => {
  const planState = planOf([
    anAction({ ref: 'P1.01', due: '2025-06-30' }),
    anAction({ ref: 'P1.02', reach: 'municipality', exceptMunicipalities: ['BED'] }),
    anAction({ ref: 'P1.03' }),
  ]);
  expect(explainRows(situation({ planState })).map(({ row }) => rowId(row.key))).toEqual([
    'P1.01',
    'P1.02/BEU',
    'P1.02/DRU',
    'P1.02/HEU',
    'P1.02/WMEW',
    'P1.02/WIJ',
    'P1.03',
  ]);
});
