import { explainRows, RowExplanation } from '../../src/nudge/explainRows';
import { Held, NudgeAddress } from '../../src/nudge/nudge';
import { rowId } from '../../src/plan/ref';
import { RunReport } from '../nudge/runNudges';
import { Situation } from '../nudge/situation';

function addressJson(to: NudgeAddress): unknown {
  return to.kind === 'chat'
    ? { kind: 'chat', conversationId: to.conversationId }
    : { kind: 'mail', to: to.person.mail };
}

function heldJson({ person, ...held }: Held): unknown {
  return { ...held, ...(person ? { person: person.name } : {}) };
}

function explanationJson(explanation: RowExplanation): unknown {
  const { row, told, ...rest } = explanation;
  return {
    row: rowId(row.key),
    ...rest,
    ...(rest.verdict === 'asked' ? { to: rest.to.map(addressJson) } : {}),
    ...(told ? { told: { to: addressJson(told.to), timesAsked: told.escalation.timesAsked } } : {}),
  };
}

/** A dry run as JSON: the messages, what is held, and every row of the plan with the reason why or why not. */
export function dryRunJson({ now, plan, input, decision }: Situation): unknown {
  return {
    at: now.toISOString(),
    remindersOn: plan.settings.remindersOn,
    nudges: decision.nudges.map(
      ({ audience, priority, to, asks, escalations, mention, repeat, escalated }) => ({
        audience,
        priority,
        to: addressJson(to),
        mention: mention.map(({ name }) => name),
        repeat,
        escalated,
        asks: asks.map(({ row, reason }) => ({ row: rowId(row.key), reason })),
        escalations: escalations.map(({ row, timesAsked, lastAskedOn }) => ({
          row: rowId(row.key),
          timesAsked,
          lastAskedOn,
        })),
      }),
    ),
    held: decision.held.map(heldJson),
    rows: explainRows(input, decision).map(explanationJson),
  };
}

/** What a run did, as JSON. */
export function reportJson(report: RunReport): unknown {
  return { ...report, held: report.held.map(heldJson) };
}
