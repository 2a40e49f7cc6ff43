import { randomUUID } from 'node:crypto';
import { Conversation } from '../../../sandbox/connector/chat';
import { RowState } from '../../../src/plan/model';
import { findRow } from '../../../src/plan/rows';
import { buttonsOf, textOf } from '../../cards/support';
import { anAction, aPlan, aPriority } from '../../support/plan';
import { Demo, startDemo } from '../support/demo';
import { itemsOf } from '../support/fillSite';

const plan = aPlan({
  priorities: [aPriority({ title: 'Ondermijning' })],
  actions: [
    anAction({ ref: 'P1.01', due: '2025-05-23', text: 'Een gezamenlijke werkwijze vaststellen' }),
    anAction({
      ref: 'P1.02',
      due: '2025-06-02',
      text: 'Een adviseur aanstellen',
      condition: { text: 'zodra het geld er is', state: 'open' },
    }),
    anAction({
      ref: 'P1.03',
      text: 'Bijeenkomsten houden',
      schedule: {
        kind: 'recurring',
        start: '2025-01-01',
        end: '2026-12-31',
        quotas: [{ count: 4, per: 'year', scope: 'region', what: 'bijeenkomst', atLeast: true }],
      },
    }),
  ],
});

describe('what a person can press on the card of an action', () => {
  let demo: Demo;
  let chat: Conversation;

  beforeEach(async () => {
    demo = await startDemo({ plan });
    chat = await demo.chat('Duo 1', 'anneke', 'bas', 'fatma');
    await demo.settings({ remindersOn: true, remindersOnSince: '2025-05-01T07:00:00.000Z' });
    await demo.service.runNudges();
  });
  afterEach(() => demo.stop());

  const stateOf = async (ref: string): Promise<RowState | undefined> =>
    findRow(await demo.connections.store.load(), { ref })?.state;

  /** Presses a button of the form that the person has open, as often as Teams delivers it. */
  async function pressOnForm(ref: string, verb: string, typed: Record<string, unknown>, times = 1) {
    const form = await demo.press(chat, 'bas', 'open', { ref });
    const button = buttonsOf(form, verb).find(({ data }) =>
      Object.entries(typed).every(
        ([name, value]) => !(name in (data as object)) || (data as never)[name] === value,
      ),
    );
    if (!button) throw new Error(`no button ${verb} on ${textOf(form)}`);
    const [message] = chat.messages.slice(-1);
    let text = '';
    for (let at = 0; at < times; at += 1) {
      const answer = await demo.sandbox.teams.press(chat, message, 'bas', {
        verb,
        title: String(button.title),
        data: { ...(button.data as object), ...typed },
      });
      if (answer.kind !== 'card') throw new Error(JSON.stringify(answer));
      text = textOf(answer.card as never);
    }
    return text;
  }

  it('a blocker and a proposed date go with the answer, and the date is only a proposal', async () => {
    const text = await pressOnForm('P1.01', 'answer', {
      status: 'geblokkeerd',
      blocker: 'Er is geen geld',
      proposedEnd: '2025-09-30',
    });
    expect(text).toContain('P1.01');
    expect(await stateOf('P1.01')).toMatchObject({
      status: 'geblokkeerd',
      blocker: 'Er is geen geld',
      proposedEnd: '2025-09-30',
    });
    const { plan: after } = await demo.connections.store.load();
    expect(after.actions[0].schedule.end).toBe('2025-05-23');
  });

  it('keeps what was typed when no status was chosen', async () => {
    const text = await pressOnForm('P1.01', 'answer', { status: '', remark: 'Bijna klaar' });
    expect(text).toContain('Kies eerst een status');
    expect(await stateOf('P1.01')).toMatchObject({ status: 'onbekend' });
  });

  it('a condition that is met changes the plan once, however often the press is delivered', async () => {
    await pressOnForm('P1.02', 'condition', { state: 'met' }, 3);
    const { plan: after } = await demo.connections.store.load();
    expect(after.actions[1].condition).toMatchObject({ state: 'met' });
    expect(itemsOf(demo.sandbox, 'planChanges')).toHaveLength(1);
  });

  it('an execution is counted once, however often the press is delivered', async () => {
    await pressOnForm('P1.03', 'count', { countOn: '2025-05-20' }, 3);
    const { occurrences } = await demo.connections.store.load();
    expect(occurrences).toEqual([expect.objectContaining({ ref: 'P1.03', on: '2025-05-20' })]);
  });

  it('an execution in the future is not counted', async () => {
    await pressOnForm('P1.03', 'count', { countOn: '2025-12-24' });
    expect((await demo.connections.store.load()).occurrences).toEqual([]);
  });

  it('reminders wait until the day that was chosen', async () => {
    await pressOnForm('P1.01', 'snooze', { snoozeUntil: '2025-06-20' });
    expect(await stateOf('P1.01')).toEqual({ status: 'onbekend', snoozedUntil: '2025-06-20' });
  });

  it.each(['coordinator', 'briefing', 'round'])(
    '%s answers with a card that says what is there',
    async (verb) => {
      const [message] = chat.messages.slice(-1);
      const answer = await demo.sandbox.teams.press(chat, message, 'anneke', {
        verb,
        title: verb,
        data: { page: 0 },
      });
      expect(answer.kind).toBe('card');
      if (answer.kind === 'card') expect(textOf(answer.card as never).length).toBeGreaterThan(10);
    },
  );

  it('only a coordinator or the portfolio holder decides about a proposed date', async () => {
    await pressOnForm('P1.01', 'answer', { status: 'vertraagd', proposedEnd: '2025-09-30' });
    const decide = async (person: string, form = randomUUID()) => {
      const loaded = await demo.connections.store.load();
      const [message] = chat.messages.slice(-1);
      return demo.sandbox.teams.press(chat, message, person, {
        verb: 'decide',
        title: 'Akkoord',
        data: {
          page: 0,
          row: 'P1.01',
          version: findRow(loaded, { ref: 'P1.01' })?.version,
          form,
          decision: 'accept',
          proposedEnd: '2025-09-30',
          'reason:P1.01': 'Besproken in het overleg',
        },
      });
    };
    const endOf = async () => (await demo.connections.store.load()).plan.actions[0].schedule.end;
    await decide('fatma');
    expect(await endOf()).toBe('2025-05-23');
    const form = randomUUID();
    await decide('anneke', form);
    await decide('anneke', form);
    expect(await endOf()).toBe('2025-09-30');
    expect(itemsOf(demo.sandbox, 'planChanges')).toHaveLength(1);
  });
});
