import { CountedRow } from '../../plan/rows';
import { TemplateScope } from '../docx/templateData';
import { shortened } from '../shortened';
import { Lens } from './lens';

/** Rows of one action, with what is said of them. */
interface SameAction {
  readonly rows: CountedRow[];
  readonly said: string;
}

/**
 * One line per action: number, text, `wanneer`, and where it holds. Rows of an action of which something else is
 * said (a date, a reason) get a line of their own.
 */
export function rowItems(
  rows: ReadonlyArray<CountedRow>,
  { wording, context }: Pick<Lens, 'wording' | 'context'>,
  saidOf: (row: CountedRow) => string = () => '',
): ReadonlyArray<TemplateScope> {
  const groups = new Map<string, SameAction>();
  rows.forEach((row) => {
    const said = saidOf(row);
    const id = `${row.key.ref}\n${said}`;
    const known = groups.get(id);
    if (known) known.rows.push(row);
    else groups.set(id, { rows: [row], said });
  });
  return [...groups.values()].map(({ rows: same, said }) => {
    const [{ action }] = same;
    const codes = same.flatMap(({ key }) => (key.municipality === undefined ? [] : [key.municipality]));
    const where = codes.length > 0 ? wording.where(action, codes) : context.translate('plan:region');
    return {
      nr: action.ref,
      actie: shortened(action.text),
      wanneer: action.when === '' ? context.translate('reports:noWhen') : action.when,
      waar: where ?? '',
      bij: codes.length > 0 && where !== undefined ? ` (${where})` : '',
      toelichting: said,
    };
  });
}
