import { Quota } from '../model';
import { matchQuotas, quota, QuotaMatch } from './matchQuotas';
import { normalizePhrase } from './normalizePhrase';

const STOP_WORDS =
  'over|met|voor|in|door|bij|tussen|van|op|aan|om|te|en|of|als|waar\\p{L}*|rond|organiseren|houden|uitvoeren|plannen|plaatsvinden';

/** The thing named after "4x per jaar een …": up to an alternative, a preposition, a verb or the end. */
const NAMED_AFTER = new RegExp(
  `^\\s*(?:(?:een|de|het)\\s+)?(?<what>(?!(?:${STOP_WORDS})(?!\\p{L}))[\\p{L}\\d-]+(?:\\s+(?!(?:${STOP_WORDS})(?!\\p{L}))[\\p{L}\\d-]+){0,3})`,
  'iu',
);

/** The thing organised, before a count in brackets: "organiseren van netwerksessies … (min. 2x per jaar)". */
const ORGANISED_BEFORE =
  /(?:organiseren|organisatie|houden|uitvoeren|verzorgen|plannen)\s+van\s+(?:(?:een|de|het)\s+)?(?<what>[\p{L}\d-]+)[^.]*\(\s*$/iu;

/** "de jaarlijkse integrale controle 24-uur blauw": what follows up to the end of the clause. */
const ADJECTIVE = /(?<![\p{L}-])(?<rhythm>halfjaarlijkse|jaarlijkse|maandelijkse)\s+(?<what>[^.,;:()]+)/giu;

const PER_OF_ADJECTIVE: Readonly<Record<string, Quota['per']>> = {
  jaarlijkse: 'year',
  halfjaarlijkse: 'halfYear',
  maandelijkse: 'month',
};

function whatIsCounted(text: string, match: QuotaMatch): string | undefined {
  if (match.quota.what !== undefined) return match.quota.what;
  const after = NAMED_AFTER.exec(text.slice(match.end));
  if (after?.groups) return after.groups.what;
  return ORGANISED_BEFORE.exec(text.slice(0, match.start))?.groups?.what;
}

/** A name at the end ("24-uur blauw", "Week van de Veiligheid") says best what is counted. */
function nameOrNoun(phrase: string): string {
  const name = /(?:^|\s)((?:\d|\p{Lu}).*)$/u.exec(phrase);
  return (name ? name[1] : phrase.split(' ').slice(0, 4).join(' ')).trim();
}

/**
 * Quotas that running text names ("4x per jaar een overleg", "minimaal twee controles per jaar", "de
 * jaarlijkse actie …"); proposals, for the reader to confirm. "Jaarlijks wordt er …" promises no number.
 */
export function readTextQuotas(text: string): ReadonlyArray<Quota> {
  const normal = normalizePhrase(text);
  const counted = matchQuotas(normal).map((match) => {
    const { count, per, scope, atLeast } = match.quota;
    return quota(count, per, scope === 'municipality', atLeast, whatIsCounted(normal, match));
  });
  const described = [...normal.matchAll(ADJECTIVE)].map((match) => {
    const { rhythm, what } = match.groups as Record<string, string>;
    return quota(1, PER_OF_ADJECTIVE[rhythm.toLowerCase()], false, false, nameOrNoun(what));
  });
  return [...counted, ...described];
}
