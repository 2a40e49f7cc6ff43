import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import { listSchema } from '../../../sharepoint/schema/lists';
import { Problem } from '../../plan/problem';
import { NewMunicipalRow } from '../../plan/rows';
import { chunks } from '../chunks';
import { newMunicipalRowToFields } from '../fields/municipalActionFields';
import { Fields } from '../listRows';
import { pnpProblem } from './pnpProblem';
import { together } from './together';

const ROWS_PER_STEP = 100;

/** Adds rows of Gemeentelijke acties, each in the folder of its municipality, whose permissions it inherits. */
export async function addMunicipalRows(
  sp: SPFI,
  all: ReadonlyArray<NewMunicipalRow>,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  if (all.length === 0) return;
  const schema = listSchema('municipalActions');
  const site = sp.web.toUrl();
  const failed = (error: unknown) => pnpProblem(error, { list: 'municipalActions', site });
  const { ServerRelativeUrl: root } = await sp.web
    .select('ServerRelativeUrl')<{ ServerRelativeUrl: string }>()
    .catch((error: unknown) => {
      throw failed(error);
    });
  let done = 0;
  for (const group of chunks(all, ROWS_PER_STEP)) {
    const answers = await together(sp, group, (from, row) =>
      from.web.lists
        .getByTitle(schema.title)
        .addValidateUpdateItemUsingPath(
          formValues(newMunicipalRowToFields(row)),
          `${root.replace(/\/$/, '')}/Lists/${schema.url}/${row.municipality}`,
        ),
    );
    answers.forEach((answer) => {
      if ('error' in answer) throw failed(answer.error);
      // SharePoint answers 200 here and names what was wrong per column.
      const wrong = answer.value.find(({ HasException }) => HasException);
      if (wrong) throw new Problem('store.unexpected', { status: 200 }, new Error(wrong.ErrorMessage ?? ''));
    });
    done += group.length;
    onProgress(done, all.length);
  }
}

/** Values as a form would send them. */
function formValues(fields: Fields): { FieldName: string; FieldValue: string }[] {
  return Object.entries(fields).map(([FieldName, value]) => ({
    FieldName,
    FieldValue: typeof value === 'boolean' ? (value ? '1' : '0') : String(value ?? ''),
  }));
}
