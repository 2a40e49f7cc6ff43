#!/usr/bin/env node
import { importCommand } from './commands/import';
import { nudgeCommand } from './commands/nudge';
import { peopleImportCommand } from './commands/people-import';
import { provisionCommand } from './commands/provision';
import { runCli } from './main';

/** Every command of `uvp`, in the order in which the help names them. */
const COMMANDS = [provisionCommand, importCommand, peopleImportCommand, nudgeCommand];

void runCli(COMMANDS, process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
}).then((code) => {
  process.exitCode = code;
});
