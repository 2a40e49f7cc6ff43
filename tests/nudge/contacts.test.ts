import { anAction, aPerson, aPlan, aPlanState, aPriority } from '../support/plan';
import {
  ANNA,
  asked,
  at,
  BRAM,
  CHAT,
  COR,
  decide,
  goesTo,
  held,
  passDays,
  personalChat,
  planOf,
} from './policy';
import { rowId } from '../../src/plan/ref';
import { NudgeInput } from '../../src/nudge/nudge';

const EACH = anAction({ ref: 'P1.01', due: '2025-06-30', reach: 'municipality' });
const REGIONAL = anAction({ ref: 'P1.02', due: '2025-06-30' });
const SANNE = aPerson({ id: '5', name: 'Sanne', contactOf: ['DRU'] });
const planState = planOf([EACH, REGIONAL]);
const people = [ANNA, BRAM, SANNE];

const messages = (wish: Partial<NudgeInput>) =>
  decide({ planState, people, ...wish }).nudges.map((nudge) => [
    goesTo(nudge),
    nudge.audience,
    nudge.asks.map(({ row }) => rowId(row.key)).join(' '),
  ]);

const ALL = 'P1.01/BED P1.01/BEU P1.01/DRU P1.01/HEU P1.01/WMEW P1.01/WIJ P1.02';

describe('for actions of each municipality its contact person is asked too', () => {
  test('by mail while the app is not in a chat of his own; the duo sees all rows', () => {
    expect(messages({})).toEqual([
      ['chat 19:duo1', 'duo', ALL],
      ['mail Sanne', 'contact', 'P1.01/DRU'],
    ]);
  });

  test('in the own chat with the app', () => {
    expect(messages({ conversations: [CHAT, personalChat(SANNE)] })[1]).toEqual([
      'chat a:5',
      'contact',
      'P1.01/DRU',
    ]);
  });

  test.each([
    ['left the app', [CHAT, { ...personalChat(SANNE), removed: true }], SANNE],
    ['is to be reached by mail', [CHAT, personalChat(SANNE)], { ...SANNE, route: 'mail' as const }],
  ])('by mail who %s', (_why, conversations, sanne) => {
    expect(messages({ conversations, people: [ANNA, BRAM, sanne] })[1][0]).toBe('mail Sanne');
  });

  test('each contact person of a municipality', () => {
    const tim = aPerson({ id: '6', name: 'Tim', contactOf: ['DRU'] });
    expect(messages({ people: [...people, tim] }).map(([to]) => to)).toEqual([
      'chat 19:duo1',
      'mail Sanne',
      'mail Tim',
    ]);
  });

  test('an answer, of whomever, ends the question for both', () => {
    const answered = planOf([EACH], {
      'P1.01/DRU': { status: 'opSchema', updatedAt: '2025-06-02T06:30:00.000Z' },
    });
    expect(messages({ planState: answered })).toEqual([
      ['chat 19:duo1', 'duo', 'P1.01/BED P1.01/BEU P1.01/HEU P1.01/WMEW P1.01/WIJ'],
    ]);
  });

  test('who became contact person after the duo was asked is asked all the same', () => {
    const ledger = [asked('2025-06-02', ALL.split(' '))];
    expect(messages({ ledger, now: at('2025-06-03') })).toEqual([['mail Sanne', 'contact', 'P1.01/DRU']]);
  });

  test('a contact person who is away is not asked; the duo is', () => {
    const away = [ANNA, BRAM, { ...SANNE, absentUntil: '2025-06-06' }];
    expect(messages({ people: away }).map(([to]) => to)).toEqual(['chat 19:duo1']);
    expect(held({ planState, people: away })).toEqual(['away']);
  });

  test('a priority without a duo still reaches them', () => {
    expect(messages({ people: [SANNE] })).toEqual([['mail Sanne', 'contact', 'P1.01/DRU']]);
    expect(held({ planState, people: [SANNE] })).toEqual(['noDuo']);
  });

  test('nobody is asked about a regional action as contact person', () => {
    expect(messages({ planState: planOf([REGIONAL]) }).map(([to]) => to)).toEqual(['chat 19:duo1']);
  });
});

describe('one digest a conversation and a day, whatever its reasons', () => {
  const TWO = aPlanState(
    aPlan({
      actions: [EACH, anAction({ ref: 'P2.01', due: '2025-05-30', reach: 'municipality' })],
      priorities: [aPriority({ number: 1 }), aPriority({ number: 2 })],
    }),
  );

  test('a contact person gets the rows of all priorities in one message, most urgent first', () => {
    expect(messages({ planState: TWO, people: [SANNE] })).toEqual([
      ['mail Sanne', 'contact', 'P2.01/DRU P1.01/DRU'],
    ]);
  });

  test('contact person of two municipalities', () => {
    const both = { ...SANNE, contactOf: ['DRU', 'WIJ'] };
    expect(messages({ planState: TWO, people: [both] })).toEqual([
      ['mail Sanne', 'contact', 'P2.01/DRU P2.01/WIJ P1.01/DRU P1.01/WIJ'],
    ]);
  });

  test('in two duos and reached by mail: one mail about both priorities', () => {
    const dora = aPerson({ id: '7', name: 'Dora', duoOf: [1, 2], route: 'mail' });
    const { nudges } = decide({ planState: TWO, people: [dora] });
    expect(nudges.map(goesTo)).toEqual(['mail Dora']);
    expect(nudges[0].priority).toBeUndefined();
    expect(nudges[0].asks).toHaveLength(12);
  });

  test('in a duo and reached by mail: the mail is about its priority', () => {
    const dora = aPerson({ id: '7', name: 'Dora', duoOf: [1], route: 'mail' });
    expect(decide({ planState: TWO, people: [dora] }).nudges).toMatchObject([
      { audience: 'duo', priority: 1, key: 'mail:7|2025-06-02' },
    ]);
  });

  test('who is in the duo of a row is asked about it there, and not once more as contact person', () => {
    const anna = { ...ANNA, contactOf: ['DRU'] };
    expect(
      messages({ planState: TWO, people: [anna, BRAM], conversations: [CHAT, personalChat(anna)] }),
    ).toEqual([
      ['chat 19:duo1', 'duo', 'P1.01/BED P1.01/BEU P1.01/DRU P1.01/HEU P1.01/WMEW P1.01/WIJ'],
      ['chat a:1', 'contact', 'P2.01/DRU'],
    ]);
  });

  test('contact person and coordinator in one: one message, seen as coordinator', () => {
    const cor = { ...COR, contactOf: ['DRU'] };
    const away = [ANNA, BRAM].map((person) => ({ ...person, absentUntil: '2025-07-31' }));
    const { nudges } = decide({ planState, people: [...away, cor], now: at('2025-06-10') });
    expect(nudges).toHaveLength(1);
    expect(nudges[0]).toMatchObject({ audience: 'coordinator', key: 'mail:9|2025-06-10', escalated: true });
    expect(nudges[0].asks.map(({ row }) => rowId(row.key)).sort()).toEqual(ALL.split(' ').sort());
  });

  test('every key is used once, however many roles people have', () => {
    const everybody = [
      ANNA,
      BRAM,
      { ...SANNE, duoOf: [2], route: 'mail' as const },
      { ...COR, contactOf: ['WIJ'] },
    ];
    passDays('2025-06-02', 60, { planState: TWO, people: everybody }).forEach(({ nudges }) => {
      const keys = nudges.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      nudges.forEach(({ asks, escalations }) => {
        const ids = [...asks, ...escalations].map(({ row }) => rowId(row.key));
        expect(new Set(ids).size).toBe(ids.length);
      });
    });
  });

  test('the message of today is not sent a second time', () => {
    const ledger = [asked('2025-06-02', ['P1.01/DRU'], { conversationId: 'mail:5', personId: '5' })];
    expect(messages({ ledger }).map(([to]) => to)).toEqual(['chat 19:duo1']);
    expect(decide({ planState, people, ledger }).held).toEqual([
      { audience: 'contact', person: SANNE, reason: 'alreadySent', asks: 1 },
    ]);
  });
});
