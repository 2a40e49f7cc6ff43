import { Action, PlanState } from '../../plan/model';
import { municipalitiesOf } from '../../plan/rows';

/** The plan with some of its actions; priorities that have none left go too. */
export function selectActions<State extends PlanState>(
  planState: State,
  picks: (action: Action) => boolean,
): State {
  const { plan } = planState;
  const actions = plan.actions.filter(picks);
  const refs = new Set(actions.map(({ ref }) => ref));
  const numbers = new Set(actions.map(({ priority }) => priority));
  return {
    ...planState,
    plan: { ...plan, actions, priorities: plan.priorities.filter(({ number }) => numbers.has(number)) },
    regional: planState.regional.filter(({ ref }) => refs.has(ref)),
    municipal: planState.municipal.filter(({ ref }) => refs.has(ref)),
  };
}

/** The plan as one municipality sees it: its own rows, the regional actions, and not what it is excepted from. */
export function selectMunicipality<State extends PlanState>(planState: State, code: string): State {
  const { plan } = planState;
  const own = selectActions(planState, (action) => municipalitiesOf(plan, action).includes(code));
  return {
    ...own,
    plan: {
      ...own.plan,
      municipalities: plan.municipalities.filter((municipality) => municipality.code === code),
      actions: own.plan.actions.map((action) => ({ ...action, exceptMunicipalities: [] })),
    },
    municipal: own.municipal.filter(({ municipality }) => municipality === code),
  };
}
