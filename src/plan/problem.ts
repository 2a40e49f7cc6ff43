/** Every code a user can meet; its Dutch and English sentence stands in `i18n` under `problem:<code>`. */
export type ProblemCode =
  | 'plan.notAPlan'
  | 'plan.noTables'
  | 'plan.fileUnreadable'
  | 'plan.fileTypeUnknown'
  | 'plan.fileEmpty'
  | 'plan.fileTooLarge'
  | 'plan.noPeriod'
  | 'plan.municipalityUnknown'
  | 'plan.folderMissing'
  | 'plan.alreadyImported'
  | 'plan.notImported'
  | 'plan.importUnderWay'
  | 'plan.textTooLong'
  | 'provision.siteNewer'
  | 'people.badFile'
  | 'people.badRow'
  | 'people.mailTaken'
  | 'date.invalid'
  | 'date.past'
  | 'date.tooFar'
  | 'update.statusUnknown'
  | 'update.progressInvalid'
  | 'update.textTooLong'
  | 'update.proposedEndPast'
  | 'update.conflict'
  | 'change.noReason'
  | 'change.incomplete'
  | 'change.noCondition'
  | 'change.refTaken'
  | 'change.needsSetup'
  | 'row.notFound'
  | 'action.notFound'
  | 'right.missing'
  | 'right.coordinator'
  | 'occurrence.noQuota'
  | 'occurrence.noMunicipality'
  | 'occurrence.dayOutside'
  | 'occurrence.evidenceNoLink'
  | 'communication.noneChosen'
  | 'briefing.which'
  | 'person.unknown'
  | 'tenant.notAllowed'
  | 'store.forbidden'
  | 'store.signInNeeded'
  | 'store.listMissing'
  | 'store.columnMissing'
  | 'store.siteMissing'
  | 'store.throttled'
  | 'store.unreachable'
  | 'store.unexpected'
  | 'nudge.off'
  | 'nudge.noDuo'
  | 'round.noneOpen'
  | 'round.exists'
  | 'round.datesInvalid'
  | 'round.otherOpen'
  | 'round.closingPassed'
  | 'round.notOpen'
  | 'round.notEditing'
  | 'round.notAgreed'
  | 'round.notFrozen'
  | 'round.frozen'
  | 'round.reasonNeeded'
  | 'round.summaryMissing'
  | 'round.notSubmitted'
  | 'round.publicTextMissing'
  | 'round.changed'
  | 'round.notKept'
  | 'figures.fileTypeUnknown'
  | 'figures.fileUnreadable'
  | 'figures.fileEmpty'
  | 'figures.sheetMissing'
  | 'figures.columnMissing'
  | 'figures.faults'
  | 'figures.tooMany'
  | 'template.missing'
  | 'template.broken'
  | 'template.unreadable'
  | 'template.faults'
  | 'report.holderMissing'
  | 'report.holderUnknown'
  | 'report.municipalityUnknown'
  | 'report.roundUnknown'
  | 'file.wrongKind'
  | 'file.isFolder'
  | 'file.folderMissing'
  | 'file.unwritable'
  | 'doctor.errors'
  | 'config.missing'
  | 'config.invalid'
  | 'config.fileUnreadable'
  | 'cli.noCommand'
  | 'cli.unknownCommand'
  | 'cli.unknownOption'
  | 'cli.missingArgument'
  | 'cli.optionInvalid'
  | 'cli.tooMuch'
  | 'unexpected';

/**
 * A failure that a user can do something about.
 * `params` fill the sentence of its code; `cause` is for the log and never shown.
 */
export class Problem extends Error {
  public readonly code: ProblemCode;
  public readonly params: Readonly<Record<string, string | number>>;
  public override readonly cause?: unknown;

  public constructor(
    code: ProblemCode,
    params: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.params = params;
    this.cause = cause;
  }
}

/** True for a `Problem`, also one that came from another copy of this module. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && error.name === 'Problem' && 'code' in error;
}
