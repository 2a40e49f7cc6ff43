import { TemplateScope } from '../docx/templateData';
import { Lens } from './lens';

/** The communication that was planned with the actions and is not done yet, the first day first. */
export function communicationTags(lens: Lens): TemplateScope {
  const { context, planState, wording } = lens;
  const refs = new Set(planState.plan.actions.map(({ ref }) => ref));
  const open = (context.input.communications ?? [])
    .filter(({ ref, done }) => !done && refs.has(ref))
    .sort((a, b) => ((a.plannedOn ?? '9999') < (b.plannedOn ?? '9999') ? -1 : 1));
  return {
    heeftCommunicatie: open.length > 0,
    geenCommunicatie: open.length === 0,
    communicatie: open.map(({ ref, what, audience, medium, plannedOn, municipality }) => ({
      nr: ref,
      wat: what,
      voorWie: audience,
      kanaal: medium,
      gepland:
        plannedOn === undefined ? context.translate('reports:communication.noDay') : wording.day(plannedOn),
      waar: municipality === undefined ? context.translate('plan:region') : wording.names([municipality]),
    })),
  };
}
