import { dayInAmsterdam } from '../../plan/dates';
import { PlanChange } from '../../plan/planChange';
import { TemplateScope } from '../docx/templateData';
import { shortened } from '../shortened';
import { Lens } from './lens';
import { sinceDay } from './sinceLast';

function whatChanged({ kind, before, after, proposedEnd }: PlanChange, { wording, context }: Lens): string {
  const { translate } = context;
  if (proposedEnd !== undefined) {
    return translate(`reports:change.${kind}`, { day: wording.day(proposedEnd) });
  }
  if (kind === 'reschedule' && before && after) {
    return translate('reports:change.rescheduled', { from: before.when, to: after.when });
  }
  return translate(`reports:change.${kind}`);
}

/** The changes of the plan in this round (without one: since the last), each with its reason and decision. */
export function changeTags(lens: Lens, picks: (change: PlanChange) => boolean = () => true): TemplateScope {
  const { round, changes = [] } = lens.context.input;
  const since = sinceDay(lens.context);
  const own = changes.filter(
    (change) =>
      picks(change) &&
      (change.round === undefined || round === undefined
        ? dayInAmsterdam(new Date(change.at)) > since
        : change.round === round.code),
  );
  return {
    heeftWijzigingen: own.length > 0,
    wijzigingen: own.map((change) => ({
      nr: (change.after ?? change.before)?.ref ?? change.row.ref,
      actie: shortened((change.after ?? change.before)?.text ?? ''),
      wijziging: whatChanged(change, lens),
      reden: change.reason,
      besluit: change.decision ?? '\u2013',
    })),
  };
}
