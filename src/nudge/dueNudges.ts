import { NudgeDecision, NudgeInput } from './nudge';

/**
 * Which messages are due at a moment, and why the others are not. Pure: the same input gives the same answer.
 */
export function dueNudges(_input: NudgeInput): NudgeDecision {
  throw new Error('follows');
}
