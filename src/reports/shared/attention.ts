import { IsoDate } from '../../plan/dates';
import { Action, RowState } from '../../plan/model';
import { isClosed } from '../../plan/status';
import { AttentionItem, ConditionItem, ProposalItem, Reason } from './lines';
import { shortened } from '../shortened';
import { ActionRows, MunicipalState } from './actionRows';
import { byMunicipality } from './byMunicipality';
import { conditionText } from './notes';
import { municipalStatusLines } from './statusLines';
import { Wording } from './wording';

/** An action with its rows, as the summary picks from them. */
export interface ActionWithRows {
  readonly action: Action;
  readonly rows: ActionRows;
}

/** Longest reason in a list of the summary, in characters. */
const LONGEST_REASON = 240;

/** Delayed or blocked, by what was answered last. */
export const isDelayedOrBlocked = ({ status }: RowState): boolean =>
  status === 'vertraagd' || status === 'geblokkeerd';

function reasonOf(state: RowState, wording: Wording): string {
  const given = [state.blocker, state.remark].find((text) => text !== undefined && text.trim() !== '');
  // The whole text stands in the priority's table.
  if (given !== undefined) return shortened(given, LONGEST_REASON);
  return wording.translate(
    state.status === 'onbekend' ? 'reports:reason.notAnswered' : 'reports:reason.notGiven',
  );
}

/** The part of an action's rows that a list of the summary is about; undefined when there is none. */
function rowsWhere(rows: ActionRows, picks: (state: RowState) => boolean): ActionRows | undefined {
  const regional = rows.regional && picks(rows.regional) ? rows.regional : undefined;
  const municipal = rows.municipal.filter(({ state }) => picks(state));
  return regional || municipal.length > 0 ? { regional, municipal } : undefined;
}

function reasonsOf(action: Action, rows: ActionRows, wording: Wording): ReadonlyArray<Reason> {
  const regional = rows.regional ? [{ text: reasonOf(rows.regional, wording) }] : [];
  const municipal = byMunicipality(rows.municipal, (state) => reasonOf(state, wording)).map(
    ({ value, municipalities }) => ({ where: wording.where(action, municipalities), text: value }),
  );
  return [...regional, ...municipal];
}

function attentionItem(action: Action, rows: ActionRows, wording: Wording): AttentionItem {
  const regional = rows.regional
    ? [{ kind: rows.regional.status, label: wording.translate(`plan:status.${rows.regional.status}`) }]
    : [];
  return {
    ref: action.ref,
    text: shortened(action.text),
    when: action.when,
    statuses: [...regional, ...municipalStatusLines(action, rows.municipal, wording)],
    reasons: reasonsOf(action, rows, wording),
  };
}

/** The actions of which some rows ask for attention, with those rows and the reasons that were given. */
export function attentionItems(
  actions: ReadonlyArray<ActionWithRows>,
  picks: (action: Action, state: RowState) => boolean,
  wording: Wording,
): ReadonlyArray<AttentionItem> {
  const items: AttentionItem[] = [];
  actions.forEach(({ action, rows }) => {
    const picked = rowsWhere(rows, (state) => picks(action, state));
    if (picked) items.push(attentionItem(action, picked, wording));
  });
  return items;
}

function isAllClosed({ regional, municipal }: ActionRows): boolean {
  return regional ? isClosed(regional.status) : municipal.every(({ state }) => isClosed(state.status));
}

/** The actions that still wait for something. */
export function openConditions(
  actions: ReadonlyArray<ActionWithRows>,
  wording: Wording,
): ReadonlyArray<ConditionItem> {
  const items: ConditionItem[] = [];
  actions.forEach(({ action, rows }) => {
    if (!action.condition || action.condition.state !== 'open' || isAllClosed(rows)) return;
    items.push({
      ref: action.ref,
      text: shortened(action.text),
      condition: conditionText(action, action.condition, wording),
    });
  });
  return items;
}

/** The dates that were proposed and wait for a decision. */
export function proposals(
  actions: ReadonlyArray<ActionWithRows>,
  wording: Wording,
): ReadonlyArray<ProposalItem> {
  const proposedEnd = (state: RowState): IsoDate | undefined =>
    isClosed(state.status) ? undefined : state.proposedEnd;
  return actions.flatMap(({ action, rows }) => {
    const about = { ref: action.ref, text: shortened(action.text), when: action.when };
    const regional = rows.regional && proposedEnd(rows.regional);
    const municipal: ReadonlyArray<MunicipalState> = rows.municipal;
    return [
      ...(regional === undefined ? [] : [{ ...about, proposedEnd: wording.day(regional) }]),
      ...byMunicipality(municipal, proposedEnd).map(({ value, municipalities }) => ({
        ...about,
        where: wording.where(action, municipalities),
        proposedEnd: wording.day(value),
      })),
    ];
  });
}
