import * as React from 'react';
import { Plan } from '../../../plan/model';
import { ChangeStamp, PlanChange } from '../../../plan/planChange';
import { Problem } from '../../../plan/problem';
import { newId } from '../../shared/newId';
import { useTab } from '../../shared/TabContext';
import { StampValues } from './StampFields';

/** Makes a change of the plan once it is known who makes it and why. */
export type MakeChange = (plan: Plan, stamp: ChangeStamp) => PlanChange;

/**
 * Changes the plan as the one who is signed in; gives the change that was made. Trying the same again sends the same
 * change, which counts once.
 */
export function useChangePlan(): (make: MakeChange, values: StampValues, plan?: Plan) => Promise<PlanChange> {
  const { host, me, loaded } = useTab();
  const attempts = React.useRef(new Map<string, string>());
  return async (make, { reason, decision }, plan = loaded.plan) => {
    const round = loaded.rounds.find(({ state }) => state === 'open' || state === 'editing');
    const wanted = make(plan, {
      id: '',
      reason: reason.trim(),
      ...(decision === '' ? {} : { decision }),
      at: (await host.now()).toISOString(),
      by: me.name,
      byPersonId: me.id,
      ...(round ? { round: round.code } : {}),
    });
    const content = JSON.stringify({ ...wanted, at: '' });
    const id = attempts.current.get(content) ?? newId();
    attempts.current.set(content, id);
    const change = { ...wanted, id };
    const outcome = await host.setup.changePlan(change);
    if (outcome.kind === 'conflict') throw new Problem('update.conflict');
    return change;
  };
}
