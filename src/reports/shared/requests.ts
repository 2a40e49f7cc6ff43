import { isClosed } from '../../plan/status';
import { TemplateScope } from '../docx/templateData';
import { shortened } from '../shortened';
import { givenReason } from './given';
import { Lens } from './lens';
import { rowItems } from './rowItems';

const LONGEST_REASON = 240;

/**
 * What is asked of those who decide: to agree with dates that were proposed, and to help where an action is blocked.
 * Each as a question, with the reason that was given.
 */
export function requestTags(lens: Lens): TemplateScope {
  const { counted, wording, context } = lens;
  const { translate } = context;
  const open = counted.filter(({ state }) => !isClosed(state.status));
  const dates = rowItems(
    open.filter(({ state }) => state.proposedEnd !== undefined),
    lens,
    ({ state }) => {
      const day = wording.day(state.proposedEnd ?? context.today);
      const reason = givenReason(state);
      return `${translate('reports:request.date', { day })}\n${reason === undefined ? '' : shortened(reason, LONGEST_REASON)}`;
    },
  );
  const blocked = rowItems(
    open.filter(({ state }) => state.status === 'geblokkeerd' && state.proposedEnd === undefined),
    lens,
    ({ state }) => {
      const reason = givenReason(state);
      return `${translate('reports:request.blocked')}\n${reason === undefined ? translate('reports:reason.notGiven') : shortened(reason, LONGEST_REASON)}`;
    },
  );
  const asked = [...dates, ...blocked].map((item) => {
    const [question, ...reason] = String(item.toelichting).split('\n');
    return { ...item, vraag: question, toelichting: reason.join('\n') };
  });
  return {
    heeftGevraagd: asked.length > 0,
    nietsGevraagd: asked.length === 0,
    gevraagd: asked,
  };
}
