import { dayInAmsterdam } from '../../plan/dates';
import { deadlineOf, isOverdue } from '../../plan/lateness';
import { CountedRow } from '../../plan/rows';
import { wordText } from '../docx/wordText';
import { ReportContext } from '../input';
import { Lens, lensOn } from '../shared/lens';
import { ActionsChoice, chosenActions } from './actionsTags';

/** Excel refuses a cell with more. */
const LONGEST_CELL = 32_000;

/** A cell that is always text: what looks like a formula stays what somebody typed. */
const textCell = (text: string): { value: string; type: typeof String; wrap: true } => ({
  value: wordText(text).slice(0, LONGEST_CELL),
  type: String,
  wrap: true,
});

type Cell = ReturnType<typeof textCell> | { value: number; type: typeof Number } | undefined;

const COLUMNS = [
  ['ref', 9],
  ['priority', 30],
  ['heading', 26],
  ['action', 60],
  ['when', 24],
  ['deadline', 18],
  ['municipality', 18],
  ['status', 16],
  ['progress', 12],
  ['late', 10],
  ['remark', 50],
  ['blocker', 40],
  ['proposedEnd', 18],
  ['answeredOn', 18],
] as const;

function cellsOf(row: CountedRow, { context, planState, wording }: Lens): ReadonlyArray<Cell> {
  const { action, state, key } = row;
  const { translate, today } = context;
  const priority = planState.plan.priorities.find(({ number }) => number === action.priority);
  const deadline = deadlineOf(action);
  return [
    textCell(action.ref),
    textCell(priority ? `${priority.number}. ${priority.title}` : ''),
    textCell(action.heading),
    textCell([action.lead, action.text].filter((text) => text !== undefined).join('\n')),
    textCell(action.when),
    textCell(deadline === undefined ? '' : wording.day(deadline)),
    textCell(key.municipality === undefined ? translate('plan:region') : wording.names([key.municipality])),
    textCell(translate(`plan:status.${state.status}`)),
    state.progress === undefined ? undefined : { value: state.progress, type: Number },
    textCell(isOverdue(action, state, today) ? translate('plan:overdue') : ''),
    textCell(state.remark ?? ''),
    textCell(state.blocker ?? ''),
    textCell(state.proposedEnd === undefined ? '' : wording.day(state.proposedEnd)),
    textCell(state.updatedAt === undefined ? '' : wording.day(dayInAmsterdam(new Date(state.updatedAt)))),
  ];
}

/** The chosen actions as an Excel file: a row for each row that counts, text always as text. */
export async function actionsWorkbook(context: ReportContext, choice: ActionsChoice): Promise<Uint8Array> {
  // Only who asks for Excel waits for the library that writes it.
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const { translate } = context;
  const lens = lensOn(context, chosenActions(context, choice));
  const header = COLUMNS.map(([name]) => ({
    value: translate(`reports:column.${name}`),
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#DFE7F0',
    wrap: true,
  }));
  const rows = lens.counted.map((row) => [...cellsOf(row, lens)]);
  const file = writeXlsx([header, ...rows], {
    columns: COLUMNS.map(([, width]) => ({ width })),
    sheet: translate('reports:actions.title'),
    stickyRowsCount: 1,
    orientation: 'landscape',
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
