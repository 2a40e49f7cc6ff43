import { ConversationPace } from '../../../teams-app/bot/conversationPace';

describe('the pace of requests to one conversation', () => {
  let now = 0;
  let pace: ConversationPace;
  beforeEach(() => {
    now = 1_000_000;
    pace = new ConversationPace(() => now);
  });
  const send = (times: number, chat = 'a'): void => {
    for (let sent = 0; sent < times; sent += 1) pace.note(chat);
  };

  test.each([
    ['six at once', 6, 0, 0],
    ['the eighth within a second', 7, 400, 650],
    ['the eighth a second later', 7, 1050, 0],
    ['the ninth within two seconds', 8, 1100, 950],
    ['the ninth after two seconds', 8, 2050, 0],
  ])('%s', (_, sent, later, wait) => {
    send(sent);
    now += later;
    expect(pace.waitFor('a')).toBe(wait);
  });

  test('sixty within half a minute make the next one wait for the rest of it', () => {
    for (let sent = 0; sent < 60; sent += 1) {
      pace.note('a');
      now += 400;
    }
    expect(pace.waitFor('a')).toBe(30_050 - 60 * 400);
  });

  test('another conversation has a pace of its own', () => {
    send(7);
    expect(pace.waitFor('b')).toBe(0);
  });
});
