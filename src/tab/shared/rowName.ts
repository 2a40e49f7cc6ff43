import { Translate } from '../../i18n/translate';
import { Plan, RowKey } from '../../plan/model';

/** The full name of a municipality; its code where the plan does not know it. */
export function municipalityName(plan: Plan, code: string): string {
  return plan.municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}

/** `P1.07, Druten`, or `P1.07, hele regio`. */
export function rowName(t: Translate, plan: Plan, row: RowKey): string {
  const place = row.municipality ? municipalityName(plan, row.municipality) : t('tab:wholeRegion');
  return `${row.ref}, ${place}`;
}
