import { Conversation } from '../../sandbox/connector/chat';
import { textOf } from '../cards/support';
import { Demo, startDemo } from './support/demo';
import { itemsOf } from './support/fillSite';

describe('the bot in a chat', () => {
  let demo: Demo;
  let chat: Conversation;

  beforeEach(async () => {
    demo = await startDemo();
    chat = await demo.chat('Duo 1', 'anneke', 'bas', 'fatma');
    await demo.settings({ remindersOn: true, remindersOnSince: '2025-05-01T07:00:00.000Z' });
  });
  afterEach(() => demo.stop());

  it('learns whose chat it is and welcomes once', async () => {
    expect(itemsOf(demo.sandbox, 'conversations')).toEqual([
      expect.objectContaining({ ConversationId: chat.id, Kind: 'duo', PriorityCode: 'P1' }),
    ]);
    expect(chat.messages).toHaveLength(1);
    expect(textOf(await demo.see(chat, 'bas'))).toContain('Hallo, ik ben de UVP-tracker');
  });

  it('asks the duo, takes the answer of one and shows it to the other', async () => {
    const report = await demo.service.runNudges();
    expect(report.deliveries).toEqual(
      expect.arrayContaining([expect.objectContaining({ priority: 1, to: 'chat', outcome: 'sent' })]),
    );
    expect(textOf(await demo.see(chat, 'fatma'))).toContain('0 van 3 beantwoord');

    const form = await demo.press(chat, 'bas', 'open', { ref: 'P1.01' });
    expect(textOf(form)).toContain('Stand nu: Onbekend');
    const after = await demo.press(chat, 'bas', 'answer', {
      ref: 'P1.01',
      typed: { status: 'vertraagd', remark: 'Wacht op akkoord' },
    });
    expect(textOf(after)).toContain('Opgeslagen: P1.01');
    const other = textOf(await demo.see(chat, 'fatma'));
    expect(other).toContain('1 van 3 beantwoord');
    expect(other).toContain('Vertraagd · 26 mei 09:00, Bas Tielemans');
    const { regional } = await demo.connections.store.load();
    expect(regional.find(({ ref }) => ref === 'P1.01')?.state).toMatchObject({
      status: 'vertraagd',
      remark: 'Wacht op akkoord',
    });
  });
});
