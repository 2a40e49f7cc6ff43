#!/usr/bin/env node
import { COMMANDS } from './commands';
import { runCli } from './main';

void runCli(COMMANDS, process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
}).then((code) => {
  process.exitCode = code;
});
