import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PLAN } from './demoPlan';
import { demoPlanDocx } from './demoPlanDocx';
import { demoPlanText } from './demoPlanText';

/** Writes the demo plan as Word document and as text beside this script: `npx tsx sandbox/demo/makeDemoPlan.ts`. */
async function makeDemoPlan(): Promise<void> {
  const file = (extension: string): string => join(__dirname, `uitvoeringsplan-demo.${extension}`);
  writeFileSync(file('txt'), demoPlanText(DEMO_PLAN));
  writeFileSync(file('docx'), await demoPlanDocx(DEMO_PLAN));
}

void makeDemoPlan();
