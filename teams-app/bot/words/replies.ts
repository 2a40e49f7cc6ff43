import { CardAction, parseCardAction } from '../../../src/cards/cardAction';
import { noticeCard, NoticeCard } from '../../../src/cards/noticeCard';
import { translator } from '../../../src/i18n/translate';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { Problem } from '../../../src/plan/problem';
import { findAction } from '../../../src/plan/rows';
import { checkUntil } from '../../../src/plan/untilDay';
import { BotContext } from '../context';
import { answerableRows } from '../presses/answers';
import { Press } from '../presses/press';
import { answerWith } from '../presses/pressTable';
import { spread } from '../presses/spread';
import { CardMessage } from '../teamsClient';
import { Wish } from './parseWords';

/** Somebody who typed something, with what is needed to answer him. */
export type Asker = Omit<Press, 'action' | 'activityId'>;

type Reply<Kind extends Wish['kind']> = (
  context: BotContext,
  asker: Asker,
  wish: Extract<Wish, { kind: Kind }>,
) => Promise<CardMessage>;

const REPLIES: { readonly [Kind in Wish['kind']]: Reply<Kind> } = {
  myActions: (context, asker) => asPress(context, asker, 'digest'),
  late: (context, asker) => asPress(context, asker, 'digest', { only: 'late' }),
  round: (context, asker) => asPress(context, asker, 'round'),
  coordinator: (context, asker) => asPress(context, asker, 'coordinator'),
  briefing: (context, asker, { priority }) =>
    asPress(context, asker, 'briefing', priority === undefined ? {} : { priority }),
  status: async (context, asker, { ref }) => {
    if (ref === undefined) return notUnderstood(context, asker, 'bot:words.refMissing');
    return asPress(context, asker, 'open', { ref }, ref);
  },
  help: async (context, asker) => notice(context, asker, { kind: 'help' }),
  unknown: async (context, asker) => notice(context, asker, { kind: 'unknown' }),

  away: async (context, asker, { until }) => {
    if (until === undefined) return notUnderstood(context, asker, 'bot:words.dayMissing');
    // The last day may be today: away until tomorrow.
    const today = dayInAmsterdam(asker.now);
    if (until < today) throw new Problem('date.past');
    if (until > today) checkUntil(until, today);
    await context.store.setAbsence(asker.person.id, until);
    return notice(context, asker, { kind: 'absence', until });
  },

  present: async (context, asker) => {
    if (asker.person.absentUntil !== undefined) await context.store.setAbsence(asker.person.id, undefined);
    return notice(context, asker, { kind: 'present' });
  },

  snooze: async (context, asker, { ref, until }) => {
    const { plan, person, now } = asker;
    if (ref === undefined) return notUnderstood(context, asker, 'bot:words.refMissing');
    const action = findAction(plan.plan, ref);
    if (!action) throw new Problem('action.notFound', { ref });
    if (until === undefined) return notUnderstood(context, asker, 'bot:words.dayMissing');
    const day = checkUntil(until, dayInAmsterdam(now));
    const rows = answerableRows(plan, action, person);
    if (rows.length === 0) throw new Problem('right.missing', { row: ref });
    await context.store.snooze(rows, day);
    await spread(context, { ...asker, action: actionOf('open', { ref }) }, rows);
    return notice(context, asker, { kind: 'snoozed', ref, until: day });
  },
};

/** What somebody wants, as a card. */
export function replyTo(context: BotContext, asker: Asker, wish: Wish): Promise<CardMessage> {
  const reply = REPLIES[wish.kind] as (context: BotContext, asker: Asker, wish: Wish) => Promise<CardMessage>;
  return reply(context, asker, wish);
}

function actionOf(verb: CardAction['verb'], data: Readonly<Record<string, unknown>>): CardAction {
  const action = parseCardAction(verb, { page: 0, ...data });
  if (!action) throw new Problem('unexpected');
  return action;
}

/** The card that a press would have shown. */
async function asPress(
  context: BotContext,
  asker: Asker,
  verb: CardAction['verb'],
  data: Readonly<Record<string, unknown>> = {},
  summary = 'UVP-tracker',
): Promise<CardMessage> {
  const place = { ...placeFor(asker), ...data };
  const card = await answerWith(context, { ...asker, action: actionOf(verb, place) });
  return { card, summary };
}

/**
 * In a chat that is nobody's in particular the card stays that of who asked, as far as one role says whose it is;
 * elsewhere the chat says so.
 */
function placeFor({ person, source: { conversation } }: Asker) {
  if (conversation?.kind === 'duo' || conversation?.kind === 'personal') return {};
  if (person.duoOf.length > 0) return { priority: person.duoOf[0] };
  return person.contactOf.length > 0 ? { municipality: person.contactOf[0] } : {};
}

function notice(
  { tabUrl }: BotContext,
  { person, plan }: Asker,
  what: Omit<NoticeCard, 'tabUrl' | 'locale'>,
): CardMessage {
  const { catalogAppId } = plan.settings;
  return {
    card: noticeCard({ ...what, tabUrl, catalogAppId, locale: person.locale }),
    summary: 'UVP-tracker',
  };
}

function notUnderstood(context: BotContext, asker: Asker, textKey: string): CardMessage {
  return notice(context, asker, { kind: 'unknown', text: translator(asker.person.locale)(textKey) });
}
