import { Locale, Translate } from '../../i18n/translate';
import { Quota, Schedule } from '../../plan/model';
import { formatDay } from './format';

function quotaText(t: Translate, quota: Quota): string {
  return t(`tab:schedule.quota.${quota.atLeast ? 'atLeast' : 'exactly'}`, {
    count: quota.count,
    per: t(`tab:schedule.per.${quota.per}`),
    scope: t(`tab:schedule.scope.${quota.scope}`),
    what: quota.what ? ` (${quota.what})` : '',
  });
}

/** How the "Wanneer" of an action was read, in sentences that a person can check against the phrase. */
export function readSchedule(t: Translate, locale: Locale, schedule: Schedule): ReadonlyArray<string> {
  const start = schedule.start && formatDay(locale, schedule.start);
  const end = schedule.end && formatDay(locale, schedule.end);
  const sentences: string[] = [];
  if (schedule.kind === 'window' && end) {
    sentences.push(start ? t('tab:schedule.window', { start, end }) : t('tab:schedule.deadline', { end }));
    if (schedule.ongoingAfter) sentences.push(t('tab:schedule.ongoingAfter'));
  } else if (start && end) {
    sentences.push(t(`tab:schedule.${schedule.kind}`, { start, end }));
  } else {
    sentences.push(t('tab:schedule.none'));
  }
  (schedule.quotas ?? []).forEach((quota) => sentences.push(quotaText(t, quota)));
  return sentences;
}
