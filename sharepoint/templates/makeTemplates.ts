/** Writes the default templates beside this file: `npx tsx sharepoint/templates/makeTemplates.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES } from './all';

void Promise.all(
  Object.entries(TEMPLATES).map(async ([name, make]) => writeFileSync(join(__dirname, name), await make())),
);
