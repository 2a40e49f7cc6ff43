import { Action, Condition, RowState } from '../../plan/model';
import { ActionRows, MunicipalState } from './actionRows';
import { byMunicipality } from './byMunicipality';
import { Note } from './lines';
import { Wording } from './wording';

interface StateText {
  readonly kind: Note['kind'];
  readonly label: string;
  readonly textOf: (state: RowState) => string | undefined;
}

const filled = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text;

function stateTexts(wording: Wording): ReadonlyArray<StateText> {
  const { translate } = wording;
  return [
    {
      kind: 'remark',
      label: translate('reports:note.remarkInternal'),
      textOf: (state) => (state.remarkPublic ? undefined : filled(state.remark)),
    },
    {
      kind: 'remark',
      label: translate('reports:note.remarkPublic'),
      textOf: (state) => (state.remarkPublic ? filled(state.remark) : undefined),
    },
    { kind: 'blocker', label: translate('reports:note.blocker'), textOf: (state) => filled(state.blocker) },
    {
      kind: 'proposedEnd',
      label: translate('reports:note.proposedEnd'),
      textOf: (state) => state.proposedEnd && wording.day(state.proposedEnd),
    },
  ];
}

/** What an action waits for, with the action it points to: `… (zie P1.03)`. */
export function conditionText(action: Action, condition: Condition, wording: Wording): string {
  if (action.dependsOn === undefined) return condition.text;
  return wording.translate('reports:note.dependsOn', { condition: condition.text, ref: action.dependsOn });
}

function conditionNotes(action: Action, wording: Wording): ReadonlyArray<Note> {
  if (!action.condition) return [];
  return [
    {
      kind: 'condition',
      label: wording.translate(`reports:condition.${action.condition.state}`),
      text: conditionText(action, action.condition, wording),
    },
  ];
}

function municipalNotes(
  action: Action,
  rows: ReadonlyArray<MunicipalState>,
  { kind, label, textOf }: StateText,
  wording: Wording,
): ReadonlyArray<Note> {
  return byMunicipality(rows, textOf).map(({ value, municipalities }) => ({
    kind,
    label,
    where: wording.where(action, municipalities),
    text: value,
  }));
}

/**
 * Everything that was said about an action: its condition, then remarks (internal and public ones marked as such),
 * blockers and proposed dates. What several municipalities said in the same words stands once.
 */
export function notesOf(action: Action, rows: ActionRows, wording: Wording): ReadonlyArray<Note> {
  const notes: Note[] = [...conditionNotes(action, wording)];
  stateTexts(wording).forEach((kind) => {
    const regional = rows.regional && kind.textOf(rows.regional);
    if (regional !== undefined) notes.push({ kind: kind.kind, label: kind.label, text: regional });
    notes.push(...municipalNotes(action, rows.municipal, kind, wording));
  });
  return notes;
}
