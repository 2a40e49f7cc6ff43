import { doctorCommand } from './commands/doctor';
import { figuresImportCommand } from './commands/figures-import';
import { importCommand } from './commands/import';
import { nudgeCommand } from './commands/nudge';
import { peopleImportCommand } from './commands/people-import';
import { provisionCommand } from './commands/provision';
import { reportCommands } from './commands/report';
import { templateCheckCommand } from './commands/template-check';

/** Every command of `uvp`, in the order in which the help names them. */
export const COMMANDS = [
  provisionCommand,
  importCommand,
  peopleImportCommand,
  figuresImportCommand,
  nudgeCommand,
  ...reportCommands,
  templateCheckCommand,
  doctorCommand,
];
