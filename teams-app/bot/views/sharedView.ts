import { CardPlace, HomeCard } from '../../../src/cards/cardAction';
import { briefingCard, briefingSummary } from '../../../src/cards/briefingCard';
import { coordinatorCard, coordinatorSummary } from '../../../src/cards/coordinatorCard';
import { digestCard, digestSummary } from '../../../src/cards/digestCard';
import { roundCard, roundSummary } from '../../../src/cards/roundCard';
import { LoadedPlan } from '../../../src/store/planStore';
import { StoredConversation } from '../../store/conversations';
import { StoredEntry } from '../../store/ledger';
import { CardMessage } from '../teamsClient';
import { briefingCardOf, holderFor } from './briefingView';
import { coordinatorCardOf, CoordinatorFacts, isForCoordinator } from './coordinatorView';
import { digestCardOf, digestOf } from './digestView';
import { readersOf, sharedLocale } from './readers';
import { roundCardOf, roundOf } from './roundView';

/** Everything that the cards of messages are made from at one moment. */
export interface SharedFacts extends CoordinatorFacts {
  readonly plan: LoadedPlan;
  readonly now: Date;
  readonly tabUrl: string;
}

/** One message with a card, as its conversation sees it. */
export interface SharedView {
  readonly home: HomeCard;
  readonly place: CardPlace;
  readonly entry?: StoredEntry;
  readonly conversation?: StoredConversation;
}

/** Which card a message of the ledger holds. */
export function viewOfEntry(entry: StoredEntry, conversation: StoredConversation | undefined): SharedView {
  const home = isForCoordinator(entry) ? 'coordinator' : entry.round === undefined ? 'digest' : 'round';
  const place: CardPlace = {
    day: entry.localDate,
    page: 0,
    ...(entry.round === undefined ? {} : { round: entry.round }),
  };
  return { home, place, entry, conversation };
}

/** The card of a message for everybody in its conversation; undefined when what it was about is gone. */
export function sharedCard(facts: SharedFacts, view: SharedView): CardMessage | undefined {
  const { plan, now, tabUrl } = facts;
  const { home, place, conversation } = view;
  const readers = readersOf(plan, conversation);
  const options = { tabUrl, locale: sharedLocale(readers), place };
  const shownAt = now.toISOString();
  switch (home) {
    case 'digest': {
      const digest = digestOf(plan, view, now, options);
      if (!digest) return undefined;
      const card = digestCardOf(digest, plan, conversation, place);
      return { card: digestCard({ ...card, shownAt }), summary: digestSummary(digest) };
    }
    case 'round': {
      const round = roundOf(plan, place.round);
      const card = round && roundCardOf(plan, view, round, now, options);
      return card && { card: roundCard({ ...card, shownAt }), summary: roundSummary(card) };
    }
    case 'coordinator': {
      const card = coordinatorCardOf(plan, facts, conversation, now, options);
      return { card: coordinatorCard({ ...card, shownAt }), summary: coordinatorSummary(card) };
    }
    case 'briefing': {
      const [reader] = readers;
      const holder = reader && holderFor(plan, reader, place.priority ?? conversation?.priority, now);
      if (holder === undefined) return undefined;
      const card = briefingCardOf(plan, holder, conversation, now, options);
      return { card: briefingCard({ ...card, shownAt }), summary: briefingSummary(card) };
    }
  }
}
