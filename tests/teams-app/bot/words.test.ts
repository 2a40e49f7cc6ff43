import { Conversation } from '../../../sandbox/connector/chat';
import { parseWords, Wish } from '../../../teams-app/bot/words/parseWords';
import { textOf } from '../../cards/support';
import { Demo, startDemo } from '../support/demo';

const MONDAY = '2025-05-26';

describe('what somebody means who types', () => {
  test.each<[string, Wish]>([
    ['mijn acties', { kind: 'myActions' }],
    ['<at>UVP-tracker</at> Mijn Acties!', { kind: 'myActions' }],
    ['mijn aktes', { kind: 'myActions' }],
    ['my actions', { kind: 'myActions' }],
    ['te laat', { kind: 'late' }],
    ['wat is overdue?', { kind: 'late' }],
    ['status P1.07', { kind: 'status', ref: 'P1.07' }],
    ['P1.7', { kind: 'status', ref: 'P1.07' }],
    ['staus p 1.7', { kind: 'status', ref: 'P1.07' }],
    ['afwezig tot 12 januari', { kind: 'away', until: '2026-01-11' }],
    ['afwezig tot en met 12 juni', { kind: 'away', until: '2025-06-12' }],
    ['ik ben terug', { kind: 'present' }],
    ['ik ben er weer', { kind: 'present' }],
    ['lekker weer vandaag', { kind: 'unknown' }],
    ['stel P1.07 uit tot 12-6-2025', { kind: 'snooze', ref: 'P1.07', until: '2025-06-12' }],
    ['stel P1.07 uit tot morgen', { kind: 'snooze', ref: 'P1.07', until: '2025-05-27' }],
    ['briefing', { kind: 'briefing' }],
    ['ronde', { kind: 'round' }],
    ['coördinator', { kind: 'coordinator' }],
    ['help', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['goedemorgen', { kind: 'unknown' }],
  ])('%s', (typed, wish) => {
    expect(parseWords(typed, MONDAY)).toEqual(wish);
  });
});

describe('what the bot says back', () => {
  let demo: Demo;
  let chat: Conversation;
  beforeAll(async () => {
    demo = await startDemo();
    chat = await demo.chat('Duo 1', 'anneke', 'bas', 'fatma');
  });
  afterAll(() => demo.stop());

  const says = async (person: string, typed: string): Promise<string> => {
    const before = chat.messages.length;
    demo.sandbox.teams.say(chat, person, typed, true);
    await demo.sandbox.teams.endpoint.delivered();
    const answers = chat.messages.slice(before).filter(({ sender }) => sender.kind === 'bot');
    expect(answers).toHaveLength(1);
    return textOf(answers[0].cards[0] as never);
  };

  test.each([
    ['mijn acties', 'P1.01'],
    ['te laat', 'P1.01'],
    ['status P1.2', 'P1.02'],
    ['status P9.99', 'P9.99'],
    ['lekker weer vandaag hoor', 'mijn acties'],
  ])('%s', async (typed, part) => {
    expect(await says('bas', typed)).toContain(part);
  });

  test('absence is kept with the person', async () => {
    await says('bas', 'afwezig tot en met 12 juni');
    const find = async () =>
      (await demo.connections.store.load()).people.find(({ name }) => name === 'Bas Tielemans');
    expect((await find())?.absentUntil).toBe('2025-06-12');
    await says('bas', 'ik ben terug');
    expect((await find())?.absentUntil).toBeUndefined();
  });

  test('a stranger is told to ask the coordinator', async () => {
    demo.sandbox.teams.addMember(chat, 'ruben', 'anneke');
    expect(await says('ruben', 'mijn acties')).not.toBe('');
  });
});
