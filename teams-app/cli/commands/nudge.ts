import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { nl } from 'date-fns/locale';
import { z } from 'zod';
import { deadlineWords } from '../../../src/cards/words';
import { Held, Nudge } from '../../../src/nudge/nudge';
import { dayInAmsterdam, PLAN_TIME_ZONE } from '../../../src/plan/dates';
import { Problem } from '../../../src/plan/problem';
import { priorityCode, rowId } from '../../../src/plan/ref';
import { LoadedPlan } from '../../../src/store/planStore';
import { readServiceConfig } from '../../config';
import { createLog } from '../../log';
import { connectNudges } from '../../nudge/connectNudges';
import { runNudges, RunReport } from '../../nudge/runNudges';
import { readSituation, Situation } from '../../nudge/situation';
import { CommandContext, defineCommand } from '../command';
import { parseMoment } from '../moment';

const schema = z.object({
  at: z.string().optional(),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** `uvp nudge`: sends the reminders that are due, or shows what would be sent. */
export const nudgeCommand = defineCommand({
  words: 'nudge',
  description: 'cli:nudge.description',
  options: [
    { flags: '--at <MOMENT>', description: 'cli:nudge.option.at' },
    { flags: '--dry-run', description: 'cli:nudge.option.dryRun' },
    { flags: '--json', description: 'cli:nudge.option.json' },
  ],
  schema,
  run: async ({ at, dryRun, json }, context) => {
    const now = at === undefined ? new Date() : parseMoment(at);
    const nudges = connectNudges(readServiceConfig(context.environment), createLog('silent'));
    if (dryRun) {
      const situation = await readSituation(nudges, now, { asIfOn: true });
      if (json) context.print(JSON.stringify(dryRunJson(situation), undefined, 2));
      else printDryRun(situation, context);
      return;
    }
    const report = await runNudges(nudges, now);
    if (!report.remindersOn) throw new Problem('nudge.off');
    if (json) context.print(JSON.stringify(report, undefined, 2));
    else printReport(report, context);
  },
});

function momentWords(moment: Date): string {
  return format(new TZDate(moment, PLAN_TIME_ZONE), "EEEE d MMMM yyyy 'om' HH:mm", { locale: nl });
}

function dryRunJson({ now, plan, decision }: Situation): unknown {
  return {
    at: now.toISOString(),
    remindersOn: plan.settings.remindersOn,
    nudges: decision.nudges.map(({ priority, to, asks, mention, repeat, escalated }) => ({
      priority,
      to:
        to.kind === 'chat'
          ? { kind: 'chat', conversationId: to.conversationId }
          : { kind: 'mail', to: to.person.mail },
      mention: mention.map(({ name }) => name),
      repeat,
      escalated,
      asks: asks.map(({ row, reason }) => ({ row: rowId(row.key), reason })),
    })),
    held: decision.held,
  };
}

function printDryRun(situation: Situation, { t, print }: CommandContext): void {
  const { now, plan, decision } = situation;
  print(t('cli:nudge.wouldSend', { at: momentWords(now) }));
  if (!plan.settings.remindersOn) print(t('cli:nudge.stillOff'));
  decision.nudges.forEach((nudge) => {
    print('');
    printNudge(nudge, plan, now, { t, print });
  });
  if (decision.nudges.length === 0) print(t('cli:nudge.nothing'));
  printHeld(decision.held, { t, print });
}

type Printer = Pick<CommandContext, 't' | 'print'>;

function printNudge(nudge: Nudge, { plan }: LoadedPlan, now: Date, { t, print }: Printer): void {
  const title = plan.priorities.find(({ number }) => number === nudge.priority)?.title ?? '';
  const to =
    nudge.to.kind === 'mail'
      ? t('cli:nudge.toMail', { name: nudge.to.person.name })
      : t('cli:nudge.toChat', { names: nudge.mention.map(({ name }) => name).join(', ') });
  print(`${priorityCode(nudge.priority)} ${title} – ${to}`);
  if (nudge.escalated) print(`  ${t('cli:nudge.escalated')}`);
  if (nudge.repeat) print(`  ${t('cli:nudge.repeat')}`);
  const today = dayInAmsterdam(now);
  nudge.asks.forEach(({ row, reason }) => {
    const deadline = deadlineWords(t, 'nl', row.action, row.state, today);
    print(`  - ${rowId(row.key)}: ${t(`cli:nudge.reason.${reason.kind}`, { deadline })}`);
  });
}

function printHeld(held: ReadonlyArray<Held>, { t, print }: Printer): void {
  if (held.length === 0) return;
  print('');
  print(t('cli:nudge.held'));
  held.forEach(({ priority, reason, asks }) => {
    const why =
      reason === 'noDuo'
        ? t('problem:nudge.noDuo', { priority })
        : t(`cli:nudge.holdReason.${reason}`, { count: asks });
    print(`- ${priorityCode(priority)}: ${why}`);
  });
}

function printReport({ at, deliveries, held }: RunReport, { t, print }: CommandContext): void {
  print(t('cli:nudge.done', { at: momentWords(at) }));
  deliveries.forEach(({ priority, to, outcome, rows }) =>
    print(
      `- ${priorityCode(priority)}: ${t(`cli:nudge.outcome.${outcome}`, { to: t(`cli:nudge.by.${to}`), count: rows })}`,
    ),
  );
  if (deliveries.length === 0) print(t('cli:nudge.nothingSent'));
  printHeld(held, { t, print });
}
