import { Action, Plan } from '../plan/model';
import { PlanReading } from './buildPlan';

function actionJson(action: Action, plan: Plan): object {
  const { ref, reach, subTheme, dependsOn, priority, heading, lead, text, when, schedule } = action;
  const names = action.exceptMunicipalities.map(
    (code) => plan.municipalities.find((municipality) => municipality.code === code)?.name ?? code,
  );
  return {
    ref,
    reach,
    subTheme,
    dependsOn,
    priority,
    heading,
    lead,
    text,
    when,
    schedule,
    condition: action.condition?.text,
    exceptMunicipalities: names,
  };
}

/** A reading as `uvp import --dry-run --json` prints it; what does not apply is left out. */
export function planJson({ plan, warnings }: PlanReading): object {
  return {
    plan: {
      title: plan.title,
      period: plan.period,
      municipalities: plan.municipalities.map(({ name }) => name),
    },
    priorities: plan.priorities.map(({ number, title, goals, portfolioHolder, subThemes }) => ({
      number,
      title,
      goals,
      portfolioHolder,
      subPortfolios: Object.fromEntries(subThemes.map((theme) => [theme.name, theme.portfolioHolder])),
    })),
    actions: plan.actions.map((action) => actionJson(action, plan)),
    warnings,
  };
}
