import {
  checkFreeze,
  closeRound,
  frozenRound,
  planRound,
  remindToday,
  reopenRound,
  roundCode,
  RoundWish,
  startRound,
} from '../../../src/plan/round/transitions';
import { agreePart, emptyPart, submitPart } from '../../../src/plan/round/roundPart';
import { aPriority, aRound } from '../../support/plan';

const wish: RoundWish = {
  title: 'Evaluatie tweede halfjaar 2025',
  period: { start: '2025-07-01', end: '2025-12-31' },
  opensOn: '2025-12-01',
  closesOn: '2025-12-19',
  questions: [],
  priorities: [],
};
const by = { by: 'Anneke', at: '2025-06-30T08:00:00.000Z' };
const editing = aRound({ state: 'editing' });
const priorities = [aPriority({ number: 1 }), aPriority({ number: 2 })];
const agreed = (number: number) =>
  agreePart(
    editing,
    submitPart(editing, { ...emptyPart('2025-1', number), summary: 'Goed op weg.' }, by),
    by,
  );

describe('a new round', () => {
  test('is planned under the code of its half-year', () => {
    expect(planRound(wish, [aRound()])).toEqual({
      ...wish,
      code: '2025-2',
      state: 'planned',
      version: 0,
      reopened: [],
    });
  });

  test.each([
    ['2025-01-01', '2025-1'],
    ['2025-06-30', '2025-1'],
    ['2025-07-01', '2025-2'],
    ['2026-12-31', '2026-2'],
  ])('that begins on %s is %s', (day, code) => expect(roundCode(day)).toBe(code));

  test.each<readonly [string, Partial<RoundWish>, string]>([
    [
      'over the same half-year as another',
      { period: { start: '2025-01-01', end: '2025-06-30' } },
      'round.exists',
    ],
    ['that closes before it opens', { closesOn: '2025-11-30' }, 'round.datesInvalid'],
    [
      'over a period that ends before it begins',
      { period: { start: '2025-07-01', end: '2025-06-30' } },
      'round.datesInvalid',
    ],
    ['on a day that is none', { opensOn: '2025-02-30' }, 'date.invalid'],
  ])('%s is refused', (_, changes, code) =>
    expect(() => planRound({ ...wish, ...changes }, [aRound()])).toThrow(expect.objectContaining({ code })),
  );
});

describe('opening', () => {
  const planned = aRound({ state: 'planned' });

  test('on its day or later keeps the day; before it opens today', () => {
    expect(startRound(planned, [planned], '2025-06-04')).toMatchObject({
      state: 'open',
      opensOn: '2025-06-02',
    });
    expect(startRound(planned, [planned], '2025-05-28')).toMatchObject({
      state: 'open',
      opensOn: '2025-05-28',
    });
  });

  test('again after closing is possible, for who closed too early', () => {
    expect(startRound(editing, [editing], '2025-06-20').state).toBe('open');
  });

  test('while another round is open is refused, by name', () => {
    const other = aRound({ code: '2024-2', title: 'Vorige ronde' });
    expect(() => startRound(planned, [other, planned], '2025-06-04')).toThrow(
      expect.objectContaining({ code: 'round.otherOpen', params: { title: 'Vorige ronde' } }),
    );
  });

  test('a frozen round, or one whose last day has passed, is refused', () => {
    expect(() => startRound(aRound({ state: 'frozen' }), [], '2025-06-04')).toThrow(
      expect.objectContaining({ code: 'round.frozen' }),
    );
    expect(() => startRound(planned, [], '2025-06-28')).toThrow(
      expect.objectContaining({ code: 'round.closingPassed' }),
    );
  });
});

describe('while it is open', () => {
  test('who has not answered can be reminded, once a day', () => {
    const once = remindToday(aRound(), '2025-06-10');
    expect(once.remindOn).toEqual(['2025-06-10']);
    expect(remindToday(once, '2025-06-10')).toBe(once);
    expect(remindToday(once, '2025-06-12').remindOn).toEqual(['2025-06-10', '2025-06-12']);
  });

  test('it can be closed, and then is edited', () => {
    expect(closeRound(aRound()).state).toBe('editing');
  });

  test.each(['planned', 'editing', 'frozen'] as const)(
    'a round that is %s cannot be closed or reminded of',
    (state) => {
      const round = aRound({ state });
      const notOpen = expect.objectContaining({ code: 'round.notOpen' });
      expect(() => closeRound(round)).toThrow(notOpen);
      expect(() => remindToday(round, '2025-06-10')).toThrow(notOpen);
    },
  );
});

describe('freezing', () => {
  test('is possible when every priority of the round is agreed', () => {
    expect(() => checkFreeze(editing, [agreed(1), agreed(2)], priorities, undefined)).not.toThrow();
    const first = aRound({ state: 'editing', priorities: [1] });
    expect(() => checkFreeze(first, [agreed(1)], priorities, undefined)).not.toThrow();
  });

  test('without an agreement names the priorities, and needs a reason', () => {
    expect(() => checkFreeze(editing, [agreed(1)], priorities, '  ')).toThrow(
      expect.objectContaining({ code: 'round.notAgreed', params: { priorities: '2' } }),
    );
    expect(() => checkFreeze(editing, [agreed(1)], priorities, 'De burgemeester is ziek')).not.toThrow();
  });

  test.each(['planned', 'open', 'frozen'] as const)('a round that is %s is refused', (state) =>
    expect(() => checkFreeze(aRound({ state }), [agreed(1), agreed(2)], priorities, undefined)).toThrow(
      expect.objectContaining({ code: 'round.notEditing' }),
    ),
  );

  test('keeps hash, moment, version and reason', () => {
    const freezing = { at: by.at, hash: 'abc', version: 1 };
    expect(frozenRound(editing, { ...freezing, reason: ' Spoed ' })).toMatchObject({
      state: 'frozen',
      hash: 'abc',
      frozenAt: by.at,
      version: 1,
      frozenReason: 'Spoed',
    });
    expect(frozenRound({ ...editing, frozenReason: 'oud' }, freezing)).not.toHaveProperty('frozenReason');
  });
});

describe('reopening', () => {
  const frozen = aRound({ state: 'frozen', hash: 'abc', version: 1, frozenAt: by.at });

  test('keeps the reason and what was frozen', () => {
    const reopened = reopenRound(frozen, { ...by, reason: ' Een cijfer klopte niet ' });
    expect(reopened).toMatchObject({ state: 'editing', hash: 'abc', version: 1 });
    expect(reopened.reopened).toEqual([{ ...by, reason: 'Een cijfer klopte niet' }]);
  });

  test('without a reason, or what is not frozen, is refused', () => {
    expect(() => reopenRound(frozen, { ...by, reason: ' ' })).toThrow(
      expect.objectContaining({ code: 'round.reasonNeeded' }),
    );
    expect(() => reopenRound(editing, { ...by, reason: 'Toch' })).toThrow(
      expect.objectContaining({ code: 'round.notFrozen' }),
    );
  });
});
