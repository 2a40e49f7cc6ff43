/** Writes the icons of the Teams app into `manifest/`: `npx tsx teams-app/package/makeIcons.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { colorIcon, outlineIcon } from './icons';

const folder = join(__dirname, '../../manifest');
writeFileSync(join(folder, 'color.png'), colorIcon());
writeFileSync(join(folder, 'outline.png'), outlineIcon());
