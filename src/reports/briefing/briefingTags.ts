import { holdsAction } from '../../plan/holders';
import { isOverdue } from '../../plan/lateness';
import { notAgreed } from '../../plan/round/roundPart';
import { TemplateScope } from '../docx/templateData';
import { ReportContext } from '../input';
import { attentionListTags } from '../shared/attentionLists';
import { comingTags } from '../shared/coming';
import { frontMatter } from '../shared/frontMatter';
import { lensOn } from '../shared/lens';
import { requestTags } from '../shared/requests';
import { rowItems } from '../shared/rowItems';
import { selectActions } from '../shared/select';
import { sinceLastTags } from '../shared/sinceLast';
import { onTwoPages } from './twoPages';

/** The names of all portfolio holders on a day, in the order of the plan. */
export function portfolioHolders({ input, today }: ReportContext): ReadonlyArray<string> {
  const { plan } = input;
  const names = plan.priorities.flatMap((priority) => [
    priority.portfolioHolder,
    ...(priority.holderTerms ?? []).map(({ name }) => name),
    ...priority.subThemes.map(({ portfolioHolder }) => portfolioHolder),
  ]);
  return [...new Set(names)].filter((name) =>
    plan.actions.some((action) => holdsAction(plan, name, action, today)),
  );
}

/** The briefing of one portfolio holder about his themes and sub-themes, always in the same order. */
export function briefingTags(context: ReportContext, holder: string): TemplateScope {
  const { input, today, translate } = context;
  const { plan, round, parts = [] } = input;
  const own = selectActions(input, (action) => holdsAction(plan, holder, action, today));
  const lens = lensOn(context, own);
  const onTrack = lens.counted.filter(
    ({ action, state }) =>
      !isOverdue(action, state, today) && (state.status === 'opSchema' || state.status === 'afgerond'),
  );
  const running = onTrack.filter(({ state }) => state.status === 'opSchema');
  const themes = plan.priorities.flatMap((priority) => {
    const actions = own.plan.actions.filter((action) => action.priority === priority.number);
    if (actions.length === 0) return [];
    const whole = translate('reports:briefing.theme', { number: priority.number, title: priority.title });
    const held = priority.subThemes.filter((subTheme) => subTheme.portfolioHolder === holder);
    const isWhole = actions.some((action) => !held.some(({ name }) => name === action.subTheme));
    return isWhole
      ? [whole]
      : [
          translate('reports:briefing.subTheme', {
            names: held.map(({ name }) => name).join(', '),
            theme: whole,
          }),
        ];
  });
  const toAgree =
    round?.state === 'editing'
      ? notAgreed(
          round,
          parts,
          plan.priorities.filter((priority) => priority.portfolioHolder === holder),
        )
      : [];
  const requests = requestTags(lens);
  return onTwoPages({
    ...frontMatter(translate('reports:briefing.title'), lensOn(context)),
    portefeuillehouder: holder,
    themas: themes.map((thema) => ({ thema })),
    ...sinceLastTags(lens),
    aantal: lens.counted.length,
    aantalOpSchema: running.length,
    aantalAfgerond: onTrack.length - running.length,
    opSchemaTekst: translate('reports:briefing.onTrack', {
      count: lens.counted.length,
      running: running.length,
      done: onTrack.length - running.length,
    }),
    heeftOpSchema: running.length > 0,
    nietsOpSchema: running.length === 0,
    opSchemaActies: rowItems(running, lens),
    ...attentionListTags(lens),
    ...requests,
    heeftAkkoordGevraagd: toAgree.length > 0,
    akkoordGevraagd: toAgree.map(({ number, title }) => ({ nummer: number, prioriteit: title })),
    nietsGevraagd: requests.nietsGevraagd === true && toAgree.length === 0,
    ...comingTags(lens),
  });
}
