import { anAction, aPerson } from '../support/plan';
import { ANNA, asked, at, BRAM, COR, decide, goesTo, held, ON, personalChat, planOf } from './policy';

const until = (day: string) => [ANNA, BRAM].map((person) => ({ ...person, absentUntil: day }));

describe('one of a duo is away', () => {
  test('the present one is mentioned', () => {
    const { nudges } = decide({ people: [{ ...ANNA, absentUntil: '2025-06-02' }, BRAM] });
    expect(nudges[0].mention.map((person) => person.name)).toEqual(['Bram']);
  });

  test('from the day after the last day of absence both are', () => {
    const { nudges } = decide({ people: [{ ...ANNA, absentUntil: '2025-06-01' }, BRAM] });
    expect(nudges[0].mention.map((person) => person.name)).toEqual(['Anna', 'Bram']);
  });

  test('who is reached by mail and away gets none', () => {
    const { nudges } = decide({ people: [ANNA, { ...BRAM, route: 'mail', absentUntil: '2025-06-30' }] });
    expect(nudges.map(goesTo)).toEqual(['chat 19:duo1']);
  });
});

describe('both are away', () => {
  test('the message is held until the first is back', () => {
    const people = [{ ...ANNA, absentUntil: '2025-06-03' }, { ...BRAM, absentUntil: '2025-07-31' }, COR];
    expect(held({ people })).toEqual(['away']);
    const { nudges } = decide({ people, now: at('2025-06-04') });
    expect(nudges.map(goesTo)).toEqual(['chat 19:duo1']);
    expect(nudges[0].mention.map((person) => person.name)).toEqual(['Anna']);
  });

  test('at most five working days, then a coordinator is asked in their place', () => {
    const people = [...until('2025-07-31'), COR];
    // The window opened on Saturday 31 May; Whit Monday 9 June is no working day.
    expect(held({ people, now: at('2025-06-06') })).toEqual(['away']);
    const { nudges } = decide({ people, now: at('2025-06-10') });
    expect(nudges.map(goesTo)).toEqual(['mail Cor']);
    expect(nudges[0]).toMatchObject({ audience: 'coordinator', escalated: true, mention: [] });
    expect(nudges[0].asks.map(({ row }) => row.key.ref)).toEqual(['P1.01']);
  });

  test('for as many days as a coordinator sets', () => {
    const settings = { ...ON, holdForAbsentDays: 1 };
    const people = [...until('2025-07-31'), COR];
    expect(held({ people, settings, now: at('2025-06-02') })).toEqual(['away']);
    expect(decide({ people, settings, now: at('2025-06-03') }).nudges.map(goesTo)).toEqual(['mail Cor']);
  });

  test('the coordinator is asked once, not every day of their absence', () => {
    const people = [...until('2025-07-31'), COR];
    const ledger = [asked('2025-06-10', ['P1.01'], { conversationId: 'mail:9', personId: '9' })];
    expect(held({ people, ledger, now: at('2025-06-11') })).toEqual(['away']);
  });

  test('back from their absence they are asked what the coordinator did not answer', () => {
    const people = [...until('2025-06-10'), COR];
    const ledger = [asked('2025-06-10', ['P1.01'], { conversationId: 'mail:9', personId: '9' })];
    expect(decide({ people, ledger, now: at('2025-06-11') }).nudges.map(goesTo)).toEqual(['chat 19:duo1']);
  });

  test('a coordinator who is there goes before one who is away, in the own chat with the app', () => {
    const away = { ...COR, absentUntil: '2025-07-31' };
    const dees = aPerson({ id: '8', name: 'Dees', isCoordinator: true });
    const people = [...until('2025-07-31'), away, dees];
    const conversations = [personalChat(dees)];
    expect(decide({ people, conversations, now: at('2025-06-10') }).nudges.map(goesTo)).toEqual(['chat a:8']);
  });

  test('without a coordinator that is said', () => {
    expect(held({ people: until('2025-07-31'), now: at('2025-06-10') })).toEqual(['noCoordinator']);
  });

  test('reminders that were switched on during the absence have waited since that day only', () => {
    const planState = planOf([anAction({ due: '2025-03-31' })]);
    const people = [...until('2025-07-31'), COR];
    expect(held({ planState, people, now: at('2025-06-02') })).toEqual(['away']);
    // Ascension Day is no working day, so the fifth one after 26 May is 3 June.
    expect(held({ planState, people, now: at('2025-06-03') })).toEqual(['away']);
    expect(decide({ planState, people, now: at('2025-06-04') }).nudges.map(goesTo)).toEqual(['mail Cor']);
  });
});
