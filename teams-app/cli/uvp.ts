#!/usr/bin/env node
import { COMMANDS } from './commands';
import { runCli } from './main';

// Whoever reads only the first lines (`uvp … | head`) closes the pipe; the command goes on with its work.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCli(COMMANDS, process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
}).then((code) => {
  process.exitCode = code;
});
