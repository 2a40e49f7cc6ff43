import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import {
  FIGURE_FIELDS,
  FigureField,
  FixedValues,
  suggestLayout,
} from '../../../src/documents/figures/figureColumns';
import { FiguresReading, readFigures, withoutFaults } from '../../../src/documents/figures/readFigures';
import { readSheets } from '../../../src/documents/figures/readSheets';
import { plainWords, Sheet } from '../../../src/documents/figures/sheet';
import { Municipality } from '../../../src/plan/model';
import { municipalityCode } from '../../../src/plan/municipality';
import { Problem } from '../../../src/plan/problem';
import { municipalityFromFields } from '../../../src/store/fields/municipalityFields';
import { createPnpListRows } from '../../../src/store/pnp/pnpListRows';
import { roundStoreOver } from '../../../src/store/roundStoreOver';
import { readSetupConfig } from '../../config';
import { createSetupSite } from '../../setupSite';
import { CommandContext, defineCommand } from '../command';
import { REGION_MUNICIPALITIES } from '../regionMunicipalities';

const schema = z.object({
  bestand: z.string(),
  dryRun: z.boolean().default(false),
  blad: z.string().optional(),
  bron: z.string().optional(),
  periode: z.string().optional(),
  peildatum: z.string().optional(),
  openbaar: z.boolean().default(false),
  kolom: z.array(z.string()).default([]),
});
type Input = z.output<typeof schema>;

/** So many faults are shown; a file with more has one cause. */
const FAULTS_SHOWN = 20;

/** `uvp figures import FILE`: reads figures of police and OM from Excel or CSV and stores them. */
export const figuresImportCommand = defineCommand({
  words: 'figures import',
  description: 'cli:figures.description',
  args: ['BESTAND'],
  options: [
    { flags: '--dry-run', description: 'cli:figures.option.dryRun' },
    { flags: '--blad <NAAM>', description: 'cli:figures.option.blad' },
    { flags: '--kolom <VELD=KOPJE...>', description: 'cli:figures.option.kolom' },
    { flags: '--bron <TEKST>', description: 'cli:figures.option.bron' },
    { flags: '--periode <PERIODE>', description: 'cli:figures.option.periode' },
    { flags: '--peildatum <DAG>', description: 'cli:figures.option.peildatum' },
    { flags: '--openbaar', description: 'cli:figures.option.openbaar' },
  ],
  schema,
  run: async (input, context) => {
    const { t, print, tell, environment } = context;
    const file = basename(input.bestand);
    const data = await readFile(input.bestand).catch((error: unknown) => {
      throw new Problem('figures.fileUnreadable', { file }, error);
    });
    const sheet = chosenSheet(await readSheets({ name: file, data: new Uint8Array(data) }), input, file);
    if (input.dryRun) {
      // Looking at a file needs no site; its municipalities are then those of the region.
      const municipalities = REGION_MUNICIPALITIES.map((name) => ({ code: municipalityCode(name), name }));
      show(read(sheet, input, municipalities, file, context), file, context);
      print(t('cli:figures.dryRun'));
      return;
    }
    const rows = createPnpListRows(createSetupSite(readSetupConfig(environment), tell));
    const [found] = await rows.read([{ list: 'municipalities' }]);
    const municipalities = found.flatMap(({ fields }) => municipalityFromFields(fields) ?? []);
    const figures = show(read(sheet, input, municipalities, file, context), file, context);
    const { added, changed, unchanged } = await roundStoreOver(rows).saveFigures(figures);
    print(t('cli:figures.done', { added, changed, unchanged }));
  },
});

function chosenSheet(sheets: ReadonlyArray<Sheet>, { blad }: Input, file: string): Sheet {
  if (blad === undefined) return sheets[0];
  const sheet = sheets.find(({ name }) => plainWords(name) === plainWords(blad));
  if (!sheet)
    throw new Problem('figures.sheetMissing', {
      file,
      sheet: blad,
      sheets: sheets.map(({ name }) => name).join(', '),
    });
  return sheet;
}

function read(
  sheet: Sheet,
  input: Input,
  municipalities: ReadonlyArray<Municipality>,
  file: string,
  { t }: CommandContext,
): FiguresReading {
  const suggested = suggestLayout(sheet, municipalities);
  const mapping = { ...suggested.mapping, ...namedColumns(input.kolom, suggested.headings, t) };
  return readFigures(sheet, { ...suggested, mapping }, fixedValues(input), municipalities, file, t);
}

/** `waarde=Hoeveel` makes the column with that heading the one of the numbers. */
function namedColumns(
  wishes: ReadonlyArray<string>,
  headings: ReadonlyArray<string>,
  t: CommandContext['t'],
): Partial<Record<FigureField, number>> {
  return Object.fromEntries(
    wishes.map((wish) => {
      const [name, heading = ''] = wish.split('=');
      const field = FIGURE_FIELDS.find(
        (each) => plainWords(t(`documents:figures.field.${each}`)) === plainWords(name),
      );
      const column = headings.findIndex((each) => plainWords(each) === plainWords(heading));
      if (!field || column < 0) {
        const fields = FIGURE_FIELDS.map((each) => t(`documents:figures.field.${each}`)).join(', ');
        throw new Problem('cli.optionInvalid', {
          option: '--kolom',
          reason: t('cli:figures.badColumn', { wish, fields, headings: headings.join(', ') }),
        });
      }
      return [field, column];
    }),
  );
}

function fixedValues({ bron, periode, peildatum, openbaar }: Input): FixedValues {
  return {
    ...(bron === undefined ? {} : { source: bron }),
    ...(periode === undefined ? {} : { period: periode }),
    ...(peildatum === undefined ? {} : { referenceDate: peildatum }),
    ...(openbaar ? { isPublic: 'ja' } : {}),
  };
}

/** Shows what was read, and every fault; gives the figures when there is none. */
function show(reading: FiguresReading, file: string, { t, print, tell }: CommandContext) {
  reading.faults.slice(0, FAULTS_SHOWN).forEach(({ message }) => tell(message));
  const figures = withoutFaults(reading, file);
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  print(
    t('cli:figures.read', { count: figures.length, indicators: indicators.length, empty: reading.emptyRows }),
  );
  indicators.forEach((indicator) => {
    const own = figures.filter((figure) => figure.indicator === indicator);
    print(
      t('cli:figures.indicator', {
        indicator,
        count: own.length,
        periods: [...new Set(own.map(({ period }) => period))].join(', '),
        public: t(own.every(({ isPublic }) => isPublic) ? 'cli:figures.public' : 'cli:figures.notPublic'),
      }),
    );
  });
  return figures;
}
