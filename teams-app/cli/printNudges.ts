import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { nl } from 'date-fns/locale';
import { deadlineWords } from '../../src/cards/words';
import { Translate } from '../../src/i18n/translate';
import { explainRows, RowExplanation } from '../../src/nudge/explainRows';
import { Held, Nudge } from '../../src/nudge/nudge';
import { Ask, Escalation } from '../../src/plan/asks';
import { dayInAmsterdam, PLAN_TIME_ZONE } from '../../src/plan/dates';
import { priorityCode } from '../../src/plan/ref';
import { LoadedPlan } from '../../src/store/planStore';
import { RunReport } from '../nudge/runNudges';
import { Situation } from '../nudge/situation';
import { CommandContext } from './command';
import { dutchDay } from './dutchDay';
import { gathered, notAskedLines, rowNames } from './rowExplanations';

function momentWords(moment: Date): string {
  return format(new TZDate(moment, PLAN_TIME_ZONE), "EEEE d MMMM yyyy 'om' HH:mm", { locale: nl });
}

/** Prints what would be sent, and of every row why it is asked about or not. */
export function printDryRun(situation: Situation, { t, print }: CommandContext): void {
  const { now, plan, input, decision } = situation;
  print(t('cli:nudge.wouldSend', { at: momentWords(now) }));
  if (!plan.settings.remindersOn) print(t('cli:nudge.stillOff'));
  decision.nudges.forEach((nudge) => {
    print('');
    printNudge(nudge, plan, now, { t, print });
  });
  if (decision.nudges.length === 0) print(t('cli:nudge.nothing'));
  printNotAsked(explainRows(input, decision), plan, { t, print });
  printHeld(decision.held, { t, print });
}

type Printer = Pick<CommandContext, 't' | 'print'>;

/** `P1 Veilig wonen` for a duo and its priority, else as whom somebody is asked. */
function nameOf(
  t: Translate,
  { audience, priority }: Pick<Nudge, 'audience' | 'priority'>,
  { plan }: LoadedPlan,
) {
  if (priority === undefined) return t(`cli:nudge.as.${audience}`);
  return `${priorityCode(priority)} ${plan.priorities.find(({ number }) => number === priority)?.title ?? ''}`;
}

function addressWords(t: Translate, { to, mention }: Nudge): string {
  if (to.kind === 'mail') return t('cli:nudge.toMail', { name: to.person.name });
  return to.person
    ? t('cli:nudge.toPerson', { name: to.person.name })
    : t('cli:nudge.toChat', { names: mention.map(({ name }) => name).join(', ') });
}

function printNudge(nudge: Nudge, plan: LoadedPlan, now: Date, { t, print }: Printer): void {
  print(`${nameOf(t, nudge, plan)} – ${addressWords(t, nudge)}`);
  if (nudge.escalated) print(`  ${t('cli:nudge.escalated')}`);
  if (nudge.repeat) print(`  ${t('cli:nudge.repeat')}`);
  const today = dayInAmsterdam(now);
  const askWords = ({ row, reason }: Ask): string => {
    const deadline = deadlineWords(t, 'nl', row.action, row.state, today);
    return t(`cli:nudge.reason.${reason.kind}`, { deadline, ...reason });
  };
  const toldWords = ({ timesAsked, lastAskedOn }: Escalation): string =>
    t('cli:nudge.unanswered', { count: timesAsked, day: dutchDay(lastAskedOn) });
  const lines = [
    // Rows of one action with the same words are one line, however many municipalities there are.
    ...gathered(nudge.asks, (ask) => `${ask.row.key.ref} ${askWords(ask)}`).map(
      ([, same]) => [same, askWords(same[0])] as const,
    ),
    ...gathered(nudge.escalations, toldWords).map(([words, same]) => [same, words] as const),
  ];
  lines.forEach(([same, words]) =>
    print(
      `  - ${rowNames(
        t,
        same.map(({ row }) => row),
      )}: ${words}`,
    ),
  );
}

function printNotAsked(
  explanations: ReadonlyArray<RowExplanation>,
  plan: LoadedPlan,
  { t, print }: Printer,
): void {
  if (explanations.every(({ verdict }) => verdict === 'asked')) return;
  print('');
  print(t('cli:nudge.notAsked'));
  plan.plan.priorities.forEach(({ number }) => {
    const lines = notAskedLines(
      t,
      explanations.filter(({ row }) => row.action.priority === number),
    );
    if (lines.length === 0) return;
    print(nameOf(t, { audience: 'duo', priority: number }, plan));
    lines.forEach((line) => print(`  - ${line}`));
  });
}

/** Whom a line of the report is about: `P1`, or a person's name. */
function whose(
  t: Translate,
  { audience, priority }: Pick<Held, 'audience' | 'priority'>,
  person?: string,
): string {
  return priority === undefined ? (person ?? t(`cli:nudge.as.${audience}`)) : priorityCode(priority);
}

function printHeld(held: ReadonlyArray<Held>, { t, print }: Printer): void {
  if (held.length === 0) return;
  print('');
  print(t('cli:nudge.held'));
  held.forEach((one) => {
    const { priority, person, reason, asks } = one;
    const why =
      reason === 'noDuo' && priority !== undefined
        ? t('problem:nudge.noDuo', { priority })
        : t(`cli:nudge.holdReason.${reason}`, { count: asks });
    print(`- ${whose(t, one, person?.name)}: ${why}`);
  });
}

/** Prints what a run did. */
export function printReport({ at, deliveries, held }: RunReport, { t, print }: CommandContext): void {
  print(t('cli:nudge.done', { at: momentWords(at) }));
  deliveries.forEach((delivery) => {
    const { to, outcome, rows, person } = delivery;
    const words = t(`cli:nudge.outcome.${outcome}`, { to: t(`cli:nudge.by.${to}`), count: rows });
    print(`- ${whose(t, delivery, person)}: ${words}`);
  });
  if (deliveries.length === 0) print(t('cli:nudge.nothingSent'));
  printHeld(held, { t, print });
}
