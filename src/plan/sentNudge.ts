import { IsoDate, IsoInstant } from './dates';

export const SENT_STATES = ['claimed', 'sent', 'answered', 'failed', 'mailed', 'uncertain'] as const;

/** One reminder as the ledger (Herinneringen) has it; the same shape as the policy's own entry. */
export interface SentNudge {
  readonly key: string;
  readonly conversationId: string;
  readonly localDate: IsoDate;
  readonly state: (typeof SENT_STATES)[number];
  readonly claimId: string;
  readonly claimedAt: IsoInstant;
  readonly sentAt?: IsoInstant;
  readonly activityId?: string;
  readonly priority?: number;
  readonly personId?: string;
  /** Ids of the rows it asks about. */
  readonly rowIds: ReadonlyArray<string>;
  /** Why it asks, or why it failed. */
  readonly detail?: string;
}

/** A Teams conversation that the app was added to, as far as a coordinator sees it. */
export interface PlanConversation {
  readonly conversationId: string;
  readonly kind: 'duo' | 'personal' | 'other';
  readonly priority?: number;
  readonly personId?: string;
  readonly removed: boolean;
}
