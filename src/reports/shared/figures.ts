import { Figure, FigureRow, figureTable, ShownValue } from '../../plan/figures';
import { ChartValue, TemplateScope } from '../docx/templateData';
import { Lens } from './lens';

const NOTHING = '\u2013';

/** One place of the table: a municipality, or the region as a whole. */
interface Place {
  readonly name: string;
  readonly of: (row: FigureRow | undefined) => ShownValue | undefined;
}

function placesOf({ planState, context }: Lens): ReadonlyArray<Place> {
  return [
    ...planState.plan.municipalities.map(({ code, name }) => ({
      name,
      of: (row: FigureRow | undefined) => row?.municipalities[code],
    })),
    { name: context.translate('reports:figure.region'), of: (row) => row?.region },
  ];
}

function shown(value: ShownValue | undefined, { context }: Lens): string {
  if (value === undefined) return NOTHING;
  if (value.kind === 'small') return context.translate('reports:figure.small');
  return new Intl.NumberFormat(context.locale === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: 2,
  }).format(value.value);
}

/** A period as people say it: `eerste halfjaar 2025`. */
export function periodName(period: string, { context }: Lens): string {
  const [year, part] = period.split('-');
  if (part === undefined) return year;
  const kind = part.startsWith('H') ? 'half' : part.startsWith('Q') ? 'quarter' : 'month';
  const key = kind === 'month' ? part : part.slice(1);
  return context.translate(`reports:figure.${kind}.${key}`, { year });
}

const numberOf = (value: ShownValue | undefined): number | undefined =>
  value?.kind === 'number' ? value.value : undefined;

function chartOf(
  newest: FigureRow,
  before: FigureRow | undefined,
  places: ReadonlyArray<Place>,
  lens: Lens,
): ChartValue {
  // The region would dwarf its municipalities.
  const bars = places.slice(0, -1).filter(({ of }) => of(newest) !== undefined || of(before) !== undefined);
  const rows = before ? [newest, before] : [newest];
  const spoken = bars.map(({ name, of }) => `${name} ${shown(of(newest), lens)}`).join(', ');
  return {
    _type: 'barChart',
    title: newest.indicator,
    description: lens.context.translate('reports:figure.chart', {
      indicator: newest.indicator,
      period: periodName(newest.period, lens),
      values: spoken,
    }),
    categories: bars.map(({ name }) => name),
    series: rows.map((row) => ({
      name: periodName(row.period, lens),
      values: bars.map(({ of }) => numberOf(of(row))),
    })),
  };
}

function indicatorTags(rows: ReadonlyArray<FigureRow>, lens: Lens): TemplateScope {
  const [newest] = rows;
  const before = rows.find((row) => row !== newest && row.period.length === newest.period.length);
  const places = placesOf(lens).filter(({ of }) => of(newest) !== undefined || of(before) !== undefined);
  const chart = chartOf(newest, before, placesOf(lens), lens);
  const { translate } = lens.context;
  return {
    indicator: newest.indicator,
    omschrijving: newest.definition,
    heeftOmschrijving: newest.definition.trim() !== '',
    bron: newest.source,
    cijferdatum:
      newest.referenceDate === undefined
        ? translate('reports:figure.noDate')
        : lens.wording.day(newest.referenceDate),
    periode: periodName(newest.period, lens),
    vorigePeriode: before ? periodName(before.period, lens) : translate('reports:figure.noEarlier'),
    waarden: places.map(({ name, of }) => ({
      gebied: name,
      waarde: shown(of(newest), lens),
      vorigeWaarde: shown(of(before), lens),
    })),
    heeftGrafiek: chart.categories.length > 1 && chart.series.some(({ values }) => values.some(Boolean)),
    grafiek: chart,
  };
}

/** The figures per indicator: the newest period beside the one before it, as a table and as a chart. */
export function figureTags(figures: ReadonlyArray<Figure>, lens: Lens): TemplateScope {
  const byIndicator = new Map<string, FigureRow[]>();
  figureTable(figures).forEach((row) => {
    const key = row.indicator.trim().toLowerCase();
    const known = byIndicator.get(key);
    if (known) known.push(row);
    else byIndicator.set(key, [row]);
  });
  const indicators = [...byIndicator.values()].map((rows) => indicatorTags(rows, lens));
  return { heeftCijfers: indicators.length > 0, cijfers: indicators };
}
