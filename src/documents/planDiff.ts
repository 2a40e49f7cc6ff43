import { addAction, editAction, moveAction, rescheduleAction, withdrawAction } from '../plan/makeChange';
import { Action, Plan, Priority } from '../plan/model';
import { ChangeStamp, PlanChange } from '../plan/planChange';
import { likeness } from './likeness';

/** What a document says about an action; the rest (reach, sub-theme, condition) is proposed once and then managed by hand. */
export const ACTION_FIELDS = ['heading', 'lead', 'text', 'when'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];

export const PRIORITY_FIELDS = ['title', 'portfolioHolder', 'partners', 'goals'] as const;
export type PriorityField = (typeof PRIORITY_FIELDS)[number];

/** One field that reads otherwise in the document. */
export interface FieldDifference<Field extends string> {
  readonly field: Field;
  readonly now: string;
  readonly then: string;
}

/** One difference between the plan as it is and a document; each can be taken over or left on its own. */
export type PlanDifference =
  | { readonly kind: 'added'; readonly key: string; readonly draft: Action }
  | { readonly kind: 'removed'; readonly key: string; readonly action: Action }
  | {
      /** `moved` when it stands under another priority; its other fields may differ as well. */
      readonly kind: 'changed' | 'moved';
      readonly key: string;
      readonly action: Action;
      readonly draft: Action;
      readonly fields: ReadonlyArray<FieldDifference<ActionField>>;
    }
  | {
      readonly kind: 'priority';
      readonly key: string;
      /** Absent for a priority that is new. */
      readonly priority?: Priority;
      readonly draft: Priority;
      readonly fields: ReadonlyArray<FieldDifference<PriorityField>>;
    };

/** Texts that resemble each other less are about something else. */
const ALIKE = 0.55;

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const whole = (action: Action): string => plain(`${action.lead ?? ''} ${action.text}`).toLowerCase();

/**
 * What differs between the plan and a document of it. Actions are recognised by what they say, not by their number: a row
 * that is put in between shifts the numbers of a document, and never those of the plan.
 *
 * @param isWithdrawn - whether an action was withdrawn: that such an action is absent is no difference
 */
export function planDiff(
  plan: Plan,
  draft: Plan,
  isWithdrawn: (ref: string) => boolean = () => false,
): ReadonlyArray<PlanDifference> {
  const pairs = pairUp(plan.actions, draft.actions, isWithdrawn);
  const known = new Set(pairs.map(({ draft: one }) => one));
  const kept = new Set(pairs.map(({ action }) => action));
  return [
    ...draft.priorities.flatMap((one) => priorityDifference(plan, one)),
    ...pairs.flatMap(({ action, draft: one }) => actionDifference(action, one)),
    ...draft.actions
      .filter((one) => !known.has(one))
      .map((one): PlanDifference => ({ kind: 'added', key: `added ${one.ref}`, draft: one })),
    ...plan.actions
      .filter((action) => !kept.has(action) && !isWithdrawn(action.ref))
      .map((action): PlanDifference => ({ kind: 'removed', key: `removed ${action.ref}`, action })),
  ];
}

interface Pair {
  readonly action: Action;
  readonly draft: Action;
}

/** Which action of the document is which of the plan: the same words first, then the likest, then another priority. */
function pairUp(
  actions: ReadonlyArray<Action>,
  drafts: ReadonlyArray<Action>,
  isWithdrawn: (ref: string) => boolean,
): ReadonlyArray<Pair> {
  const pairs: Pair[] = [];
  let left = drafts;
  // A withdrawn action is recognised only by the very same words: a new one may resemble it.
  let free = [...actions].sort((one, other) => Number(isWithdrawn(one.ref)) - Number(isWithdrawn(other.ref)));
  const words = new Map([...actions, ...drafts].map((action) => [action, whole(action)] as const));
  const sameWords = new Map<string, Action[]>();
  free.forEach((action) => {
    const key = words.get(action) ?? '';
    sameWords.set(key, [...(sameWords.get(key) ?? []), action]);
  });
  const take = (
    among: (draft: Action) => ReadonlyArray<Action>,
    of: (action: Action, draft: Action) => number,
  ): void => {
    const open = new Set(free);
    const found = left
      .flatMap((draft) => among(draft).map((action) => ({ action, draft, score: of(action, draft) })))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score);
    const paired = new Set<Action>();
    found.forEach(({ action, draft }) => {
      if (!open.has(action) || paired.has(draft)) return;
      pairs.push({ action, draft });
      open.delete(action);
      paired.add(draft);
    });
    free = free.filter((action) => open.has(action));
    left = left.filter((draft) => !paired.has(draft));
  };
  const identical = (draft: Action): ReadonlyArray<Action> => sameWords.get(words.get(draft) ?? '') ?? [];
  const samePriority = (action: Action, draft: Action): boolean => action.priority === draft.priority;
  const alike = (action: Action, draft: Action): number => {
    const score = likeness(words.get(action) ?? '', words.get(draft) ?? '');
    return score >= ALIKE ? score + (action.heading === draft.heading ? 0.1 : 0) : 0;
  };
  take(identical, (action, draft) =>
    samePriority(action, draft)
      ? 1 +
        Number(action.ref === draft.ref) +
        Number(action.when === draft.when) +
        Number(action.heading === draft.heading)
      : 0,
  );
  take(identical, () => 1);
  free = free.filter(({ ref }) => !isWithdrawn(ref));
  take((draft) => free.filter((action) => samePriority(action, draft)), alike);
  return pairs.sort((one, other) => actions.indexOf(one.action) - actions.indexOf(other.action));
}

function actionDifference(action: Action, draft: Action): ReadonlyArray<PlanDifference> {
  const fields = ACTION_FIELDS.flatMap((field) => {
    const [now, then] = [plain(action[field]), plain(draft[field])];
    return now === then ? [] : [{ field, now, then }];
  });
  const moved = action.priority !== draft.priority;
  if (fields.length === 0 && !moved) return [];
  const kind = moved ? 'moved' : 'changed';
  return [{ kind, key: `${kind} ${action.ref}`, action, draft, fields }];
}

function priorityDifference(plan: Plan, draft: Priority): ReadonlyArray<PlanDifference> {
  const priority = plan.priorities.find(({ number }) => number === draft.number);
  const textOf = (of: Priority | undefined, field: PriorityField): string =>
    field === 'goals' ? (of?.goals ?? []).map(plain).join('; ') : plain(of?.[field]);
  const fields = PRIORITY_FIELDS.flatMap((field) => {
    const [now, then] = [textOf(priority, field), textOf(draft, field)];
    return now === then ? [] : [{ field, now, then }];
  });
  return fields.length === 0
    ? []
    : [{ kind: 'priority', key: `priority ${draft.code}`, priority, draft, fields }];
}

/** The priority as a difference makes it: what the document says, and what is managed by hand as it was. */
export function priorityOf(difference: PlanDifference & { readonly kind: 'priority' }): Priority {
  const { priority, draft } = difference;
  if (!priority) return draft;
  const { title, portfolioHolder, partners, goals } = draft;
  return { ...priority, title, portfolioHolder, partners, goals };
}

/** Makes one change upon the plan as the change before it left it. */
export type ChangeStep = (plan: Plan, stamp: ChangeStamp) => PlanChange;

/** The steps that take over one difference, to be made one after another; none for a priority. */
export function stepsOf(difference: PlanDifference): ReadonlyArray<ChangeStep> {
  switch (difference.kind) {
    case 'added':
      return [(plan, stamp) => addAction(plan, difference.draft, stamp)];
    case 'removed':
      return [(plan, stamp) => withdrawAction(plan, difference.action.ref, stamp)];
    case 'changed':
    case 'moved': {
      const { draft, fields, kind } = difference;
      const { heading, lead, text, when, priority } = draft;
      const differs = (field: ActionField): boolean => fields.some((one) => one.field === field);
      // After a move the action has another ref.
      let ref = difference.action.ref;
      const steps: ChangeStep[] = [];
      if (kind === 'moved') {
        steps.push((plan, stamp) => {
          const change = moveAction(plan, difference.action.ref, { priority, heading }, stamp);
          ref = change.after?.ref ?? ref;
          return change;
        });
      }
      if (differs('text') || differs('lead') || (differs('heading') && kind === 'changed')) {
        steps.push((plan, stamp) => editAction(plan, ref, { heading, lead, text }, stamp));
      }
      if (differs('when')) steps.push((plan, stamp) => rescheduleAction(plan, ref, when, stamp));
      return steps;
    }
    default:
      return [];
  }
}
