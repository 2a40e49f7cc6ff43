import { dayInAmsterdam } from '../../plan/dates';
import { Period } from '../../plan/model';
import { TemplateScope } from '../docx/templateData';
import { Lens } from './lens';
import { Wording } from './wording';

/** `1 januari 2025 tot en met 31 december 2026`. */
export function periodText({ start, end }: Period, wording: Wording): string {
  return wording.translate('reports:period', { start: wording.day(start), end: wording.day(end) });
}

/** A long hash in groups of eight, so that people can compare it. */
const grouped = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? '';

function roundTags({ context, wording }: Lens): TemplateScope {
  const { round } = context.input;
  if (!round) {
    return { heeftRonde: false, ronde: '', rondeperiode: '', isVastgesteld: false, kenmerk: '', versie: 0 };
  }
  const isFrozen = round.state === 'frozen' && round.hash !== undefined;
  return {
    heeftRonde: true,
    ronde: round.title,
    rondeperiode: periodText(round.period, wording),
    isVastgesteld: isFrozen,
    kenmerk: isFrozen ? grouped(round.hash ?? '') : '',
    versie: round.version,
    vastgesteldOp: round.frozenAt === undefined ? '' : wording.day(dayInAmsterdam(new Date(round.frozenAt))),
  };
}

/** The tags that every template knows: names, dates, and the round with the mark of its frozen rows. */
export function frontMatter(title: string, lens: Lens): TemplateScope {
  const { context, wording } = lens;
  const { plan, settings } = context.input;
  return {
    titel: title,
    plantitel: plan.title,
    regio: settings.regionName,
    peildatum: wording.day(context.today),
    planperiode: periodText(plan.period, wording),
    gemeenten: wording.sentence(plan.municipalities.map(({ name }) => name)),
    vastgesteldOp: '',
    ...roundTags(lens),
  };
}
