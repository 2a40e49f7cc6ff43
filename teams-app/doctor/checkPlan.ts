import { duoOf } from '../../src/plan/people';
import { LoadedPlan } from '../../src/store/planStore';
import { Finding, ok, warning } from './finding';

/** Whether there is a plan, and for each priority somebody who can be asked and somebody who can agree. */
export function checkPlan({ plan, people, municipal }: LoadedPlan): ReadonlyArray<Finding> {
  const numbers = (has: (priority: number) => boolean): string =>
    plan.priorities
      .map(({ number }) => number)
      .filter((number) => !has(number))
      .join(', ');
  const withoutDuo = numbers((number) => duoOf(people, number).length > 0);
  const halfDuo = numbers((number) => duoOf(people, number).length !== 1);
  const withoutHolder = plan.priorities
    .filter(({ portfolioHolder }) => !people.some(({ holderName }) => holderName === portfolioHolder))
    .map(({ number }) => number)
    .join(', ');
  const withoutContact = plan.municipalities
    .filter(({ code }) => !people.some(({ contactOf }) => contactOf.includes(code)))
    .map(({ name }) => name)
    .join(', ');
  const unknown = people.filter(({ route, identities }) => route !== 'mail' && identities.length === 0);
  return [
    ok('plan', { title: plan.title, actions: plan.actions.length, rows: municipal.length }),
    people.some(({ isCoordinator }) => isCoordinator) ? ok('coordinator') : warning('noCoordinator'),
    withoutDuo === '' ? ok('duos') : warning('noDuo', { priorities: withoutDuo }),
    ...(halfDuo === '' ? [] : [warning('halfDuo', { priorities: halfDuo })]),
    ...(withoutHolder === '' ? [] : [warning('noHolder', { priorities: withoutHolder })]),
    ...(withoutContact === '' ? [] : [warning('noContact', { municipalities: withoutContact })]),
    ...(unknown.length === 0 ? [] : [warning('noIdentity', { count: unknown.length })]),
  ];
}
