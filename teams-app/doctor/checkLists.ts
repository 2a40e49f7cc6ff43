import { Client } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { Column, ColumnKind, LISTS, ListSchema } from '../../sharepoint/schema/lists';
import { graphBatch } from '../store/graphBatch';
import { failureProblem } from '../store/graphProblem';
import { sitePath } from '../store/sitePath';
import { error, Finding, ok, warning } from './finding';

const facet = z.looseObject({}).optional();
const found = z.object({
  name: z.string(),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  text: z.looseObject({ allowMultipleLines: z.boolean().optional() }).optional(),
  number: facet,
  boolean: facet,
  dateTime: z.looseObject({ format: z.string().optional() }).optional(),
  choice: z.looseObject({ choices: z.array(z.string()).default([]) }).optional(),
});
type FoundColumn = z.infer<typeof found>;
const answer = z.object({ value: z.array(found) });

/** The facet by which Graph tells each kind of column. */
const IS_KIND: Readonly<Record<ColumnKind, (column: FoundColumn) => boolean>> = {
  text: ({ text }) => text !== undefined && text.allowMultipleLines !== true,
  note: ({ text }) => text?.allowMultipleLines === true,
  number: ({ number }) => number !== undefined,
  boolean: ({ boolean }) => boolean !== undefined,
  dateOnly: ({ dateTime }) => dateTime?.format === 'dateOnly',
  dateTime: ({ dateTime }) => dateTime !== undefined && dateTime.format !== 'dateOnly',
  choice: ({ choice }) => choice !== undefined,
};

/** Whether every list, column and index is there as the schema says; each deviation by name. */
export async function checkLists(client: Client, siteUrl: string): Promise<ReadonlyArray<Finding>> {
  const answers = await graphBatch(
    client,
    LISTS.map(({ title }) => ({
      method: 'GET' as const,
      url: `${sitePath(siteUrl)}/lists/${encodeURIComponent(title)}/columns`,
    })),
  );
  const findings = LISTS.flatMap((schema, at): ReadonlyArray<Finding> => {
    const one = answers[at];
    if ('body' in one) return checkColumns(schema, answer.parse(one.body).value);
    if (one.failure.status === 404) return [error('listMissing', { list: schema.title })];
    throw failureProblem(one.failure, { list: schema.key, siteUrl });
  });
  const columns = LISTS.reduce((count, schema) => count + schema.columns.length, 0);
  return findings.length > 0 ? findings : [ok('lists', { lists: LISTS.length, columns })];
}

function checkColumns(schema: ListSchema, columns: ReadonlyArray<FoundColumn>): ReadonlyArray<Finding> {
  return schema.columns.flatMap((column) =>
    checkColumn(
      schema.title,
      column,
      columns.find(({ name }) => name === column.name),
    ),
  );
}

function checkColumn(list: string, column: Column, has: FoundColumn | undefined): ReadonlyArray<Finding> {
  const named = { list, column: column.title };
  if (!has) return [error('columnMissing', named)];
  if (!IS_KIND[column.kind](has)) return [error('columnKind', named)];
  const lacking = (column.choices ?? []).filter((choice) => !has.choice?.choices.includes(choice));
  return [
    ...(lacking.length > 0 ? [warning('choicesMissing', { ...named, choices: lacking.join(', ') })] : []),
    ...(column.unique && !has.enforceUniqueValues ? [error('notUnique', named)] : []),
    ...(column.indexed && !has.indexed ? [warning('notIndexed', named)] : []),
  ];
}
