import type { IContainer } from '@microsoft/teams.cards';
import { Translate } from '../i18n/translate';
import { IsoDate } from '../plan/dates';
import { deadlineOf } from '../plan/lateness';
import { Action, PlanState, RowKey, RowState, RowVersion } from '../plan/model';
import { MAX_REASON_LENGTH } from '../plan/planChange';
import { rowId } from '../plan/ref';
import { findAction } from '../plan/rows';
import { isClosed } from '../plan/status';
import { TabPlaces, teamsLink } from '../plan/tabLink';
import { CardPlace, ROW_INPUTS } from './cardAction';
import { box, execute, paragraph, smallPrint, textInput } from './elements';
import { clip, escapeMarkdown, oneLine } from './escape';
import { dayWords, municipalityName } from './words';

/** A new end that somebody proposed and nobody decided about yet. */
export interface Proposal {
  readonly key: RowKey;
  readonly action: Action;
  readonly state: RowState;
  readonly proposedEnd: IsoDate;
  readonly version: RowVersion;
}

/** All proposed dates of a plan, in its order; the region's before those of municipalities. */
export function proposalsOf(planState: PlanState): ReadonlyArray<Proposal> {
  const rows = [
    ...planState.regional.map(({ ref, state, version }) => ({ key: { ref }, state, version })),
    ...planState.municipal
      .filter(({ follows }) => !follows)
      .map(({ ref, municipality, state, version }) => ({ key: { ref, municipality }, state, version })),
  ];
  return rows.flatMap(({ key, state, version }): Proposal[] => {
    const action = findAction(planState.plan, key.ref);
    const { proposedEnd } = state;
    return action && proposedEnd !== undefined && !isClosed(state.status)
      ? [{ key, action, state, proposedEnd, version }]
      : [];
  });
}

/** What a proposal is shown with. */
export interface ProposalContext extends TabPlaces {
  readonly planState: PlanState;
  readonly today: IsoDate;
  readonly locale: 'nl' | 'en';
  readonly place: CardPlace;
  readonly formId: string;
}

const TEXT_LENGTH = 160;

/** A proposed date with who proposed it and why, and the two buttons to decide. */
export function proposalBox(
  context: ProposalContext,
  t: Translate,
  { key, action, state, proposedEnd, version }: Proposal,
  separator: boolean,
): IContainer {
  const { today, locale, planState } = context;
  const day = (of: IsoDate): string => dayWords(of, today, locale);
  const now = deadlineOf(action);
  const where = key.municipality && municipalityName(planState.plan.municipalities, key.municipality);
  const why = state.blocker ?? state.remark;
  const id = rowId(key);
  const button = (decision: 'accept' | 'refuse') =>
    execute(
      'decide',
      t(`cards:proposal.${decision}`, { ref: action.ref }),
      { ...context.place, row: id, version, form: context.formId, decision, proposedEnd },
      teamsLink(context, { view: 'acties', action: action.ref }),
      decision === 'accept' ? { style: 'positive' } : {},
    );
  return box(
    [
      paragraph(`**${action.ref}**${where ? ` · ${escapeMarkdown(where)}` : ''}`),
      paragraph(escapeMarkdown(clip(oneLine(action.text), TEXT_LENGTH)), { spacing: 'Small' }),
      paragraph(
        escapeMarkdown(
          now === undefined
            ? t('cards:proposal.newEnd', { to: day(proposedEnd) })
            : t('cards:proposal.otherEnd', { from: day(now), to: day(proposedEnd) }),
        ),
        { spacing: 'Small', weight: 'Bolder' },
      ),
      ...(why ? [smallPrint(`“${escapeMarkdown(clip(why, TEXT_LENGTH))}”`)] : []),
      ...(state.updatedBy
        ? [smallPrint(escapeMarkdown(t('cards:proposal.by', { name: state.updatedBy })))]
        : []),
      textInput(`${ROW_INPUTS.reason}${id}`, t('cards:proposal.reason', { ref: action.ref }), {
        maxLength: MAX_REASON_LENGTH,
      }),
      { type: 'ActionSet', actions: [button('accept'), button('refuse')] },
    ],
    { separator, spacing: 'Medium' },
  );
}
