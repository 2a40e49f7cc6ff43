import { Municipality } from '../../src/plan/model';
import { municipalityFromFields, municipalityToFields } from '../../src/store/fields/municipalityFields';
import { createPnpListRows } from '../../src/store/pnp/pnpListRows';
import { Site } from './site';

/** Enters the municipalities that are not in Gemeenten yet. */
export async function ensureMunicipalities(
  site: Site,
  municipalities: ReadonlyArray<Municipality>,
): Promise<void> {
  const rows = createPnpListRows(site.sp);
  const [stored] = await rows.read([{ list: 'municipalities' }]);
  const known = stored.map((row) => municipalityFromFields(row.fields)?.code);
  const missing = municipalities.filter(({ code }) => !known.includes(code));
  if (missing.length === 0) return;
  const results = await rows.insert(
    missing.map((municipality) => ({ list: 'municipalities', fields: municipalityToFields(municipality) })),
  );
  results.forEach((result, at) => {
    if (result.kind === 'failed') throw result.problem;
    site.tell({ did: 'made', what: 'municipality', name: missing[at].name });
  });
}
