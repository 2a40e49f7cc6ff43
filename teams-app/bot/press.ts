import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { CardAction, CardPlace, placeOf } from '../../src/cards/cardAction';
import { Digest, openRows } from '../../src/cards/digest';
import { digestCard, digestSummary } from '../../src/cards/digestCard';
import { noticeCard } from '../../src/cards/noticeCard';
import { IsoInstant } from '../../src/plan/dates';
import { duoOf, Person } from '../../src/plan/people';
import { LoadedPlan } from '../../src/store/planStore';
import { BotContext } from './context';
import { digestCardOf, digestOf, DigestSource, sharedLocale } from './digestView';
import { Destination } from './teamsClient';

/** A press on a card by a known person, with what is needed to answer it. */
export interface Press {
  readonly action: CardAction;
  readonly person: Person;
  readonly plan: LoadedPlan;
  readonly source: DigestSource;
  readonly now: Date;
  /** When the button was pressed; the same for every delivery. */
  readonly at: IsoInstant;
  readonly destination: Destination;
  /** The message that holds the card. */
  readonly activityId?: string;
}

/** The priority of a card that belongs to no message: that of the chat, or the first of the person. */
function priorityOf({ source, person }: Press): number | undefined {
  return source.conversation?.priority ?? person.duoOf[0];
}

function digestFor(
  context: BotContext,
  press: Press,
  plan: LoadedPlan,
  locale: Person['locale'],
): Digest | undefined {
  return digestOf(plan, press.source, priorityOf(press), press.now, { tabUrl: context.tabUrl, locale });
}

/** The digest as it is now, for whoever pressed. */
export function showDigest(
  context: BotContext,
  press: Press,
  plan: LoadedPlan,
  notice?: string,
): IAdaptiveCard {
  const digest = digestFor(context, press, plan, press.person.locale);
  if (!digest) return noticeCard({ kind: 'gone', locale: press.person.locale, tabUrl: context.tabUrl });
  return digestCard(digestCardOf(digest, plan, press.source.conversation, placeOf(press.action), notice));
}

/** Puts the newest state into the shared message, so that the others in the chat see it too. */
export async function updateShared(context: BotContext, press: Press, plan: LoadedPlan): Promise<void> {
  const { activityId, destination, source } = press;
  const priority = source.entry?.priority ?? priorityOf(press);
  const locale = sharedLocale(priority === undefined ? [press.person] : duoOf(plan.people, priority));
  const digest = digestFor(context, press, plan, locale);
  if (!digest || activityId === undefined) return;
  const { day } = press.action;
  const place: CardPlace = day === undefined ? { page: 0 } : { day, page: 0 };
  const outcome = await context.teams.update(destination, activityId, {
    card: digestCard(digestCardOf(digest, plan, source.conversation, place)),
    summary: digestSummary(digest),
  });
  if (outcome.kind !== 'sent') context.log.warn({ outcome }, 'shared card not updated');
}

/** Notes in the ledger that everything a message asked was answered. */
export async function settleLedger(context: BotContext, press: Press, plan: LoadedPlan): Promise<void> {
  const { entry } = press.source;
  if (!entry || entry.state === 'answered') return;
  const digest = digestFor(context, press, plan, press.person.locale);
  if (digest && openRows(digest).length === 0) await context.ledger.change(entry, { state: 'answered' });
}
