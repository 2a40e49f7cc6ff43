import { Locale, Translate } from '../../../i18n/translate';
import { Plan } from '../../../plan/model';
import { Person } from '../../../plan/people';
import { priorityCode } from '../../../plan/ref';
import { formatList } from '../../shared/format';
import { municipalityName } from '../../shared/rowName';

/** What somebody is in the plan, in words. */
export function rolesText(t: Translate, locale: Locale, plan: Plan, person: Person): string {
  const roles = [
    ...(person.isCoordinator ? [t('admin:people.coordinator')] : []),
    ...(person.duoOf.length > 0
      ? [t('admin:people.duo', { codes: formatList(locale, person.duoOf.map(priorityCode)) })]
      : []),
    ...(person.contactOf.length > 0
      ? [
          t('admin:people.contact', {
            names: formatList(
              locale,
              person.contactOf.map((code) => municipalityName(plan, code)),
            ),
          }),
        ]
      : []),
    ...(person.holderName === undefined ? [] : [t('admin:people.holder')]),
  ];
  return roles.length === 0 ? t('admin:people.noRole') : roles.join(' · ');
}
