import { Plan } from '../../plan/model';

/**
 * Tells one plan document from another: the same document gives the same text, also when a later version of
 * the software reads its schedules better.
 */
export async function planFingerprint(plan: Plan): Promise<string> {
  const content = JSON.stringify([
    plan.title,
    plan.period.start,
    plan.period.end,
    plan.priorities.map(({ number, title }) => [number, title]),
    plan.actions.map(({ ref, heading, text, when }) => [ref, heading, text, when]),
  ]);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
