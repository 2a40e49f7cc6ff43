import { aPerson } from '../support/plan';
import { ANNA, asked, at, BRAM, CHAT, decide, goesTo, held, personalChat } from './policy';

describe('one message to the chat of the duo', () => {
  test('mentioning both, under a key of conversation and day', () => {
    const { nudges } = decide();
    expect(nudges).toHaveLength(1);
    expect(nudges[0]).toMatchObject({
      key: '19:duo1|2025-06-02',
      audience: 'duo',
      priority: 1,
      to: { kind: 'chat', conversationId: '19:duo1' },
      repeat: false,
      escalated: false,
    });
    expect(nudges[0].mention.map((person) => person.name)).toEqual(['Anna', 'Bram']);
  });

  test('a person whose route is mail gets mail besides the chat', () => {
    const { nudges } = decide({ people: [ANNA, { ...BRAM, route: 'mail' }] });
    expect(nudges.map((nudge) => [goesTo(nudge), nudge.key])).toEqual([
      ['chat 19:duo1', '19:duo1|2025-06-02'],
      ['mail Bram', 'mail:2|2025-06-02'],
    ]);
  });

  test('without a chat both get mail, and the missing chat is named', () => {
    const decision = decide({ conversations: [{ ...CHAT, removed: true }] });
    expect(decision.nudges.map(goesTo)).toEqual(['mail Anna', 'mail Bram']);
    expect(decision.held).toEqual([{ audience: 'duo', priority: 1, reason: 'noConversation', asks: 1 }]);
  });

  test('or a message in the own chat with the app', () => {
    expect(decide({ conversations: [personalChat(ANNA)] }).nudges.map(goesTo)).toEqual([
      'chat a:1',
      'mail Bram',
    ]);
  });

  test('a priority without a duo is named', () => {
    expect(held({ people: [aPerson({ id: '4' })] })).toEqual(['noDuo']);
  });
});

describe('what went out today is not sent again', () => {
  test.each(['sent', 'answered', 'failed', 'mailed', 'claimed'] as const)('a message that is %s', (state) => {
    const wish = { ledger: [asked('2025-06-02', ['P1.01'], { state })] };
    expect(decide(wish).nudges).toEqual([]);
    expect(held(wish)).toEqual(['alreadySent']);
  });

  test('a run that broke off after the chat still sends the mail', () => {
    const { nudges } = decide({
      people: [ANNA, { ...BRAM, route: 'mail' }],
      ledger: [asked('2025-06-02', ['P1.01'])],
    });
    expect(nudges.map(goesTo)).toEqual(['mail Bram']);
  });
});

describe('a message of which nobody knows whether it arrived', () => {
  test('a claim of another run keeps its place for ten minutes, then is sent once more as repeated', () => {
    const ledger = [asked('2025-06-02', ['P1.01'], { state: 'claimed' })];
    expect(held({ ledger, now: at('2025-06-02', '09:10') })).toEqual(['alreadySent']);
    expect(decide({ ledger, now: at('2025-06-02', '09:11') }).nudges).toMatchObject([{ repeat: true }]);
  });

  test('is marked as repeated on a later day too', () => {
    const ledger = [asked('2025-06-02', ['P1.01'], { state: 'uncertain' })];
    expect(decide({ ledger, now: at('2025-06-03') }).nudges).toMatchObject([{ repeat: true }]);
  });

  test('a failed message asked nobody: it is asked the next day', () => {
    const ledger = [asked('2025-06-02', ['P1.01'], { state: 'failed' })];
    expect(decide({ ledger, now: at('2025-06-03') }).nudges).toMatchObject([{ repeat: false }]);
  });

  test('mail in place of a chat that took no message asked the duo', () => {
    const ledger = [
      asked('2025-06-02', ['P1.01'], { state: 'failed' }),
      asked('2025-06-02', ['P1.01'], { state: 'mailed', conversationId: 'mail:1:P1', personId: '1' }),
    ];
    expect(held({ ledger, now: at('2025-06-03') })).toEqual(['nothingDue']);
  });
});
