/** Writes `evaluatierapport.docx` beside this file: `npx tsx sharepoint/templates/makeEvaluatierapport.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluatierapport } from './evaluatierapport';

void evaluatierapport().then((template) => writeFileSync(join(__dirname, 'evaluatierapport.docx'), template));
