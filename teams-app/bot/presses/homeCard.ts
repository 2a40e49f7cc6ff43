import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { briefingCard } from '../../../src/cards/briefingCard';
import { CardPlace, HomeCard, homeOf, placeOf } from '../../../src/cards/cardAction';
import { coordinatorCard } from '../../../src/cards/coordinatorCard';
import { digestCard } from '../../../src/cards/digestCard';
import { noticeCard } from '../../../src/cards/noticeCard';
import { roundCard } from '../../../src/cards/roundCard';
import { Problem } from '../../../src/plan/problem';
import { mayManage } from '../../../src/plan/rights';
import { LoadedPlan } from '../../../src/store/planStore';
import { ledgerSince } from '../../nudge/nudgeInput';
import { BotContext } from '../context';
import { briefingCardOf, holderFor } from '../views/briefingView';
import { coordinatorCardOf } from '../views/coordinatorView';
import { digestCardOf, digestOf } from '../views/digestView';
import { roundCardOf, roundOf } from '../views/roundView';
import { Press } from './press';

interface Home {
  readonly place: CardPlace;
  readonly notice?: string;
}
type ShowHome = (
  context: BotContext,
  press: Press,
  plan: LoadedPlan,
  home: Home,
) => IAdaptiveCard | Promise<IAdaptiveCard>;

const HOMES: Readonly<Record<HomeCard, ShowHome>> = {
  digest: (context, press, plan, { place, notice }) => {
    const { person, source, now } = press;
    const view = { ...source, place, viewer: person };
    const digest = digestOf(plan, view, now, optionsOf(context, press));
    if (!digest) return goneCard(context, press);
    return digestCard({
      ...digestCardOf(digest, plan, source.conversation, place, notice),
      shownAt: now.toISOString(),
    });
  },

  round: (context, press, plan, home) => {
    const { person, source, now } = press;
    const round = roundOf(plan, home.place.round);
    if (!round) {
      const title = plan.rounds.find(({ code }) => code === home.place.round)?.title;
      const problem =
        title === undefined ? new Problem('round.noneOpen') : new Problem('round.notOpen', { title });
      return goneCard(context, press, problem);
    }
    const view = { ...source, place: home.place, viewer: person };
    const card = roundCardOf(plan, view, round, now, { ...optionsOf(context, press), ...home });
    return card ? roundCard({ ...card, shownAt: now.toISOString() }) : goneCard(context, press);
  },

  coordinator: async (context, press, plan, home) => {
    const { person, source, now } = press;
    if (!mayManage(person)) throw new Problem('right.coordinator');
    const [ledger, conversations] = await Promise.all([
      context.ledger.since(ledgerSince(now)),
      context.conversations.all(),
    ]);
    const options = { ...optionsOf(context, press), ...home };
    const card = coordinatorCardOf(plan, { ledger, conversations }, source.conversation, now, options);
    return coordinatorCard({ ...card, shownAt: now.toISOString() });
  },

  briefing: (context, press, plan, home) => {
    const { person, source, now } = press;
    const priority = home.place.priority ?? (person.holderName ? undefined : source.conversation?.priority);
    const holder = holderFor(plan, person, priority, now);
    if (holder === undefined) throw new Problem('briefing.which');
    const options = { ...optionsOf(context, press), ...home };
    const card = briefingCardOf(plan, holder, source.conversation, now, options);
    return briefingCard({ ...card, shownAt: now.toISOString() });
  },
};

function optionsOf(context: BotContext, { person }: Press) {
  return { tabUrl: context.tabUrl, locale: person.locale };
}

/** What was pressed on is no longer in the plan. */
export function goneCard(context: BotContext, { person, plan }: Press, problem?: Problem): IAdaptiveCard {
  return noticeCard({
    kind: 'gone',
    locale: person.locale,
    tabUrl: context.tabUrl,
    catalogAppId: plan.settings.catalogAppId,
    problem,
  });
}

/** The card that a press belongs to, as it is now, for whoever pressed; with a word about what just happened. */
export async function showHome(
  context: BotContext,
  press: Press,
  plan: LoadedPlan,
  notice?: string,
  place: CardPlace = placeOf(press.action),
): Promise<IAdaptiveCard> {
  // The card that one goes back to is its own place.
  const { from: _, ...own } = place;
  return HOMES[homeOf(press.action)](context, press, plan, { place: own, notice });
}
