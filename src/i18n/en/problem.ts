/** One sentence per problem code: what is wrong and what to do about it. */
export const problem = {
  plan: {
    notAPlan:
      '{{file}} holds no safety plan: not a single priority was found. Choose the Word document or the text of the plan.',
    noTables:
      '{{file}} has priorities but no tables "Actie | Wanneer". Check that this is the complete plan.',
    fileUnreadable:
      '{{file}} cannot be read. Check that the file exists and is neither damaged nor protected.',
    fileTypeUnknown:
      '{{file}} is not a .docx or .txt file. Save the plan as a Word document (.docx) or as text (.txt).',
    fileEmpty: '{{file}} is empty. Choose the Word document or the text of the plan.',
    fileTooLarge:
      '{{file}} is too large: more than {{most}} MB. Take pictures out of the document and try again.',
    noPeriod:
      '{{file}} does not say for which years the plan holds. Put the years in its title, such as "Uitvoeringsplan 2025-2026".',
    municipalityUnknown:
      'The municipality "{{name}}" is not known on this site. Add it with: uvp provision --gemeenten "{{name}}", then import again.',
    folderMissing:
      'The folder of the municipality {{name}} is missing in "{{list}}". Ask the administrator to run "uvp provision", then import again; nothing was changed.',
    alreadyImported:
      'This site already holds another plan ({{title}}). Nothing was changed. Use a new site, or update the plan in the tab.',
    notImported:
      'There is no plan on this site yet. A coordinator or administrator enters it with: uvp import FILE.',
    importUnderWay:
      'The plan "{{title}}" is being imported at this moment. Try again in a minute. If this lasts, run the same import again; it completes the work.',
    textTooLong:
      'The text of {{column}} of {{ref}} is longer than {{max}} characters. Shorten that text and import again; nothing was changed.',
  },
  provision: {
    siteNewer:
      'This site was made with a newer version of the software (lists version {{found}}, this software knows {{known}}). Update the software first; nothing was changed.',
  },
  people: {
    mailTaken: 'Somebody with {{mail}} is in People already. Change that entry.',
    badFile: '{{file}} is not a list of people. It needs at least the columns {{columns}}.',
    badRow: 'Line {{line}} of {{file}}: {{reason}}. Nothing was entered; correct the line and try again.',
  },
  date: {
    invalid: '"{{text}}" is not a valid date. Use yyyy-mm-dd, or yyyy-mm-ddThh:mm for a moment.',
    past: 'Choose a day that is still to come.',
    tooFar: 'Choose a day within a year.',
  },
  update: {
    statusUnknown: 'Choose a status first.',
    progressInvalid: 'Progress must be a whole number from 0 to 100.',
    proposedEndPast: 'Propose a date that is still to come.',
    textTooLong: 'The text has {{length}} characters; at most {{max}} are possible. Shorten the text.',
    conflict: 'Somebody else has just changed this row. Look at the new state and choose again.',
  },
  change: {
    noReason: 'Write down why the plan changes. Nothing is saved without a reason.',
    incomplete: 'The change is not complete. Close the window and start again.',
    noCondition: '{{ref}} has no condition. Add it to the action first.',
    refTaken:
      'The number {{ref}} was just used by somebody else. Save again; the action then gets the next number.',
    needsSetup: 'Only a coordinator can add or move an action, in the tab. Open Management there.',
  },
  row: {
    notFound:
      'The row {{row}} does not exist (any more). Refresh the view; ask the coordinator what happened if needed.',
  },
  action: {
    notFound: 'The action {{ref}} is not in the plan (any more). Refresh the view or ask the coordinator.',
  },
  occurrence: {
    noQuota: 'Choose what was carried out of {{ref}}.',
    noMunicipality: 'Choose the municipality in which this was carried out first.',
    dayOutside: 'Choose a day within the plan, today at the latest.',
    evidenceNoLink:
      'The link to a report must begin with https://. Leave the field empty when there is no report.',
  },
  communication: { noneChosen: 'Choose the communication that was done first.' },
  briefing: { which: 'For which priority? Send for instance: briefing P2' },
  right: {
    coordinator: 'Only a coordinator can do this.',
    missing:
      'You may not update {{row}}. The duo, the contact person of the municipality and the coordinator can.',
  },
  person: { unknown: 'You are not in the list Betrokkenen of this plan. Ask the coordinator to add you.' },
  tenant: {
    notAllowed: 'Your organisation is not admitted to this app. Ask the administrator to add the tenant.',
  },
  store: {
    forbidden: "You have no rights to do this on the plan's site. Ask the administrator for access.",
    signInNeeded: 'You are not signed in (any more). Sign in again and retry.',
    listMissing:
      'The list "{{list}}" is missing on the site. Ask the administrator to run "uvp provision"; existing data stay.',
    columnMissing:
      'The column "{{column}}" is missing in the list "{{list}}". Ask the administrator to run "uvp provision"; existing data stay.',
    siteMissing: 'The site {{site}} was not found. Check the address of the site.',
    throttled: 'SharePoint is too busy. Try again in {{seconds}} seconds; nothing was lost.',
    unreachable: 'There is no connection with {{host}}. Check the connection and try again.',
    unexpected:
      'SharePoint gave an unexpected answer ({{status}}). Try again; tell the administrator if it keeps failing.',
  },
  nudge: {
    off: 'Reminders are off. A coordinator switches them on in the tab; --dry-run already shows what would be sent.',
    noDuo: 'Priority {{priority}} has no duo yet. Enter the two names in Betrokkenen.',
  },
  round: {
    noneOpen: 'No evaluation round is open now.',
    exists: 'There is a round over this half-year already: {{title}}. Choose another period.',
    datesInvalid:
      'The last day lies before the first. Check the period and the days on which people are asked.',
    otherOpen:
      'The round "{{title}}" is open already. Close it first; people are asked in one round at a time.',
    closingPassed: 'The last day to answer ({{day}}) has passed. Choose a later day first.',
    notOpen: 'The round "{{title}}" is not open, so nothing is being asked now.',
    notEditing:
      'The round "{{title}}" is not being edited. Close the collecting first, or reopen the round if it was frozen.',
    notAgreed:
      'The summary of priority {{priorities}} has not been agreed yet. Ask for agreement, or give a reason to freeze all the same.',
    notFrozen: 'The round "{{title}}" is not frozen, so it cannot be reopened.',
    frozen: 'The round "{{title}}" is frozen. Reopen it first, with a reason.',
    reasonNeeded: 'Give a reason. It stays with the round.',
    summaryMissing: 'The summary of priority {{priority}} is still empty. Write it first.',
    notSubmitted:
      'The summary of priority {{priority}} is still a draft. Submit it to the portfolio holder first.',
    publicTextMissing: 'There is no text for the newsletter yet for priority {{priority}}.',
    changed:
      'Somebody else has just changed this. Nothing was overwritten: refresh, look at the new text and try again.',
    notKept: 'The frozen rows were not read back as they were written. The round was not frozen; try again.',
  },
  figures: {
    fileTypeUnknown:
      '{{file}} is not an .xlsx or .csv file. Save the figures as an Excel workbook (.xlsx) or as CSV.',
    fileUnreadable:
      '{{file}} cannot be read. Check that the file is neither damaged nor protected by a password.',
    fileEmpty: '{{file}} holds no figures. It needs a row of headings with the figures below it.',
    sheetMissing: '{{file}} has no sheet {{sheet}}. It has: {{sheets}}.',
    columnMissing:
      'In {{file}}, sheet {{sheet}}, no column for {{field}} was found. Point out a column or give one value for the whole file.',
    faults:
      'Something is wrong in {{count}} place(s) of {{file}}; the first: {{first}} Nothing was imported. Correct the file and try again.',
    tooMany: '{{file}} has more than {{most}} rows. Divide the figures over more files.',
  },
  template: {
    faults:
      'Something is wrong with the template {{file}} ({{count}} times, see above). Mend it in Word and check it again.',
    missing: 'The template {{file}} was not found. Put it back in Sjablonen or choose another template.',
    broken: 'The template {{file}} is not right: {{reason}}. Mend it in Word and try again.',
    unreadable: 'The template {{file}} cannot be read. Check its name and whether you may open it.',
  },
  report: {
    holderMissing: 'Choose for which portfolio holder the briefing is.',
    holderUnknown: '{{name}} is no portfolio holder in this plan. Choose from: {{known}}.',
    municipalityUnknown: 'Choose a municipality of this plan: {{known}}.',
    roundUnknown: 'There is no round {{code}}. Choose from: {{known}}.',
  },
  file: {
    wrongKind: 'The name {{file}} must end with {{extension}}.',
    isFolder:
      '{{file}} is a folder. Give the name of the file too, for instance {{file}}/report{{extension}}.',
    folderMissing: 'The folder {{folder}} for {{file}} does not exist. Make it or choose another.',
    unwritable:
      '{{file}} cannot be written. Check whether it is still open somewhere and whether you may write in that folder.',
  },
  doctor: { errors: 'Something is wrong in {{count}} place(s); see the lines with [error].' },
  config: {
    missing: 'The setting {{name}} is missing. Set it as an environment variable; see .env.example.',
    invalid: 'The setting {{name}} is not valid: {{reason}}. See .env.example.',
    fileUnreadable: 'The settings file {{file}} cannot be read. Check its name.',
  },
  cli: {
    noCommand: 'Choose one of the commands above.',
    unknownCommand: 'The command "{{what}}" does not exist. "uvp help" shows which commands there are.',
    unknownOption: 'This command has no option {{what}}. --help shows the options.',
    missingArgument: 'This command needs {{what}}. --help shows how to give it.',
    optionInvalid: 'The value of {{option}} is not right: {{reason}}. --help shows the options.',
    tooMuch: 'There is too much behind this command. Put a name with spaces between quotation marks.',
  },
  unexpected: 'Something unexpected went wrong. Try again; tell the administrator if it keeps failing.',
};
