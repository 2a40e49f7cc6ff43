import { CardAction } from '../../../src/cards/cardAction';
import { IsoInstant } from '../../../src/plan/dates';
import { Person } from '../../../src/plan/people';
import { LoadedPlan } from '../../../src/store/planStore';
import { StoredConversation } from '../../store/conversations';
import { StoredEntry } from '../../store/ledger';
import { Destination } from '../teamsClient';

/** A press on a card by a known person, with what is needed to answer it. */
export interface Press {
  readonly action: CardAction;
  readonly person: Person;
  readonly plan: LoadedPlan;
  /** The message in the ledger, where the card belongs to one, and the conversation. */
  readonly source: { readonly entry?: StoredEntry; readonly conversation?: StoredConversation };
  readonly now: Date;
  /** When the button was pressed; the same for every delivery. */
  readonly at: IsoInstant;
  readonly destination: Destination;
  /** The message that holds the card. */
  readonly activityId?: string;
}

/** What one verb of a press carries. */
export type Pressed<Verb extends CardAction['verb']> = Extract<CardAction, { verb: Verb }>;

/**
 * The form of a press, as the ids of what is written follow from it. The card of a chat shows the same form to
 * several people: each of them has his own answer.
 */
export function formOf({ person }: Press, { form }: { readonly form: string }): string {
  return `${form}/${person.id}`;
}
