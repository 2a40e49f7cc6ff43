import { Translate } from '../../src/i18n/translate';
import { NotAsked, RowExplanation } from '../../src/nudge/explainRows';
import { rowId } from '../../src/plan/ref';
import { CountedRow } from '../../src/plan/rows';
import { dutchDay } from './dutchDay';

/** More municipalities than this become a number. */
const LISTED = 3;

/** Rows as they are named in a line: `P1.02, P1.03/DRU, P1.04 (6 gemeenten)`. */
export function rowNames(t: Translate, rows: ReadonlyArray<CountedRow>): string {
  const byRef = new Map<string, CountedRow[]>();
  rows.forEach((row) => byRef.set(row.key.ref, [...(byRef.get(row.key.ref) ?? []), row]));
  return [...byRef]
    .flatMap(([ref, own]) =>
      own.length > LISTED
        ? [t('cli:nudge.rowsOf', { ref, count: own.length })]
        : own.map((row) => rowId(row.key)),
    )
    .join(', ');
}

/** Things with the same words in one line: `words` gives those of one. */
export function gathered<T>(
  things: ReadonlyArray<T>,
  words: (thing: T) => string,
): ReadonlyArray<readonly [string, ReadonlyArray<T>]> {
  const groups = new Map<string, T[]>();
  things.forEach((thing) => {
    const key = words(thing);
    const known = groups.get(key);
    if (known) known.push(thing);
    else groups.set(key, [thing]);
  });
  return [...groups];
}

function whyWords(t: Translate, why: NotAsked): string {
  switch (why.kind) {
    case 'closed':
      return t('cli:nudge.why.closed', { status: t(`plan:status.${why.status}`).toLowerCase() });
    case 'snoozed':
      return t('cli:nudge.why.snoozed', { day: dutchDay(why.until) });
    case 'answered':
    case 'asked':
      return t(`cli:nudge.why.${why.kind}`, { day: dutchDay(why.on) });
    case 'noWindowOpen':
      return t('cli:nudge.why.noWindowOpen', { day: dutchDay(why.deadline) });
    case 'notBegun':
      return t('cli:nudge.why.notBegun', { day: dutchDay(why.starts) });
    case 'quotaOnPace':
      return t('cli:nudge.why.quotaOnPace', { counted: why.counted, expected: why.expected });
    case 'betweenRounds':
      return t(why.round === undefined ? 'cli:nudge.why.noRound' : 'cli:nudge.why.betweenRounds');
    default:
      return t(`cli:nudge.why.${why.kind}`);
  }
}

/** Why a row is not asked about at this moment, and when it will be. */
function explanationWords(t: Translate, explanation: RowExplanation): string {
  const { next } = explanation;
  let why = '';
  if (explanation.verdict === 'notAsked') why = whyWords(t, explanation.why);
  if (explanation.verdict === 'held') {
    why = explanation.inMessage
      ? t('cli:nudge.why.askedToday')
      : t('cli:nudge.heldRow', { why: t(`cli:nudge.holdReason.${explanation.hold}`) });
  }
  return next === undefined ? why : t('cli:nudge.next', { why, day: dutchDay(next) });
}

/** A line for each reason for which rows are not asked about: `P1.02, P1.05: nog te vroeg …`. */
export function notAskedLines(
  t: Translate,
  explanations: ReadonlyArray<RowExplanation>,
): ReadonlyArray<string> {
  const rest = explanations.filter(({ verdict }) => verdict !== 'asked');
  return gathered(rest, (explanation) => explanationWords(t, explanation)).map(
    ([why, same]) =>
      `${rowNames(
        t,
        same.map(({ row }) => row),
      )}: ${why}`,
  );
}
