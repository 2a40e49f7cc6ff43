import { Municipality } from '../../src/plan/model';
import { municipalityFromFields, municipalityToFields } from '../../src/store/fields/municipalityFields';
import { createPnpListRows } from '../../src/store/pnp/pnpListRows';
import { Site } from './site';

/**
 * Enters the municipalities that are not in Gemeenten yet; `ifNone` are those of a site that has none and
 * was given none. Gives all that take part.
 */
export async function ensureMunicipalities(
  site: Site,
  given: ReadonlyArray<Municipality>,
  ifNone: ReadonlyArray<Municipality>,
): Promise<ReadonlyArray<Municipality>> {
  const rows = createPnpListRows(site.sp);
  const [stored] = await rows.read([{ list: 'municipalities' }]);
  const known = stored.flatMap((row) => municipalityFromFields(row.fields) ?? []);
  const wanted = known.length === 0 && given.length === 0 ? ifNone : given;
  const missing = wanted.filter(({ code }) => !known.some((municipality) => municipality.code === code));
  if (missing.length === 0) return known;
  const results = await rows.insert(
    missing.map((municipality) => ({ list: 'municipalities', fields: municipalityToFields(municipality) })),
  );
  results.forEach((result, at) => {
    if (result.kind === 'failed') throw result.problem;
    site.tell({ did: 'made', what: 'municipality', name: missing[at].name });
  });
  return [...known, ...missing];
}
