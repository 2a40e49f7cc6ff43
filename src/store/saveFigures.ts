import { canonicalJson } from '../plan/canonicalJson';
import { Figure, figureId } from '../plan/figures';
import { chunks } from './chunks';
import { figureFromFields, figureToFields } from './fields/figureFields';
import { ListRow, ListRows, WriteResult } from './listRows';
import { FiguresSaved } from './roundStore';

const ROWS_PER_STEP = 100;

/**
 * Stores figures under their own ids. Everything was checked before, so what can still fail is the connection:
 * the same import again completes it.
 */
export async function saveFigures(rows: ListRows, figures: ReadonlyArray<Figure>): Promise<FiguresSaved> {
  const [stored] = await rows.read([{ list: 'figures' }]);
  const rowOf = new Map(stored.map((row) => [String(row.fields.FigureId), row] as const));
  const added = figures.filter((figure) => !rowOf.has(figureId(figure)));
  const changed = figures.filter((figure) => {
    const row = rowOf.get(figureId(figure));
    return row !== undefined && !isSame(row, figure);
  });
  for (const group of chunks(added, ROWS_PER_STEP)) {
    refuseFailed(
      await rows.insert(group.map((figure) => ({ list: 'figures', fields: figureToFields(figure) }))),
    );
  }
  for (const group of chunks(changed, ROWS_PER_STEP)) {
    refuseFailed(
      await rows.update(
        group.map((figure) => ({
          list: 'figures',
          id: rowOf.get(figureId(figure))?.id ?? 0,
          fields: figureToFields(figure),
        })),
      ),
    );
  }
  return {
    added: added.length,
    changed: changed.length,
    unchanged: figures.length - added.length - changed.length,
  };
}

function isSame({ fields }: ListRow, figure: Figure): boolean {
  return canonicalJson(figureFromFields(fields)) === canonicalJson(figure);
}

function refuseFailed(results: ReadonlyArray<WriteResult>): void {
  const failed = results.find((result) => result.kind === 'failed');
  if (failed?.kind === 'failed') throw failed.problem;
}
