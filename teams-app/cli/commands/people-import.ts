import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../../src/plan/problem';
import { municipalityFromFields } from '../../../src/store/fields/municipalityFields';
import { priorityFromFields } from '../../../src/store/fields/priorityFields';
import { importPeople } from '../../../src/store/pnp/importPeople';
import { createPnpListRows } from '../../../src/store/pnp/pnpListRows';
import { readSetupConfig } from '../../config';
import { createSetupSite } from '../../setupSite';
import { defineCommand } from '../command';
import { readPeopleCsv } from '../peopleCsv';

const schema = z.object({ bestand: z.string(), dryRun: z.boolean().default(false) });

/** `uvp people import FILE.csv`: enters people in Betrokkenen and gives them their rights. */
export const peopleImportCommand = defineCommand({
  words: 'people import',
  description: 'cli:people.description',
  args: ['BESTAND'],
  options: [{ flags: '--dry-run', description: 'cli:people.option.dryRun' }],
  schema,
  run: async ({ bestand, dryRun }, { environment, t, print, tell }) => {
    const file = basename(bestand);
    const content = await readFile(bestand, 'utf8').catch((error: unknown) => {
      throw new Problem('plan.fileUnreadable', { file }, error);
    });
    if (dryRun) {
      const entries = readPeopleCsv(content, file, t);
      print(t('cli:people.dryRun', { count: entries.length }));
      entries.forEach(({ person }) =>
        print(t('cli:people.person', { name: person.name, mail: person.mail })),
      );
      return;
    }
    const sp = createSetupSite(readSetupConfig(environment), tell);
    const [municipalities, priorities] = await createPnpListRows(sp).read([
      { list: 'municipalities' },
      { list: 'priorities' },
    ]);
    const entries = readPeopleCsv(content, file, t, {
      municipalities: municipalities.flatMap(({ fields }) => municipalityFromFields(fields)?.code ?? []),
      priorities: priorities.flatMap(({ fields }) => priorityFromFields(fields)?.number ?? []),
    });
    const result = await importPeople(sp, entries);
    print(
      t('cli:people.done', { added: result.added, changed: result.changed, unchanged: result.unchanged }),
    );
    result.withoutAccount.forEach((name) => print(t('cli:people.withoutAccount', { name })));
  },
});
