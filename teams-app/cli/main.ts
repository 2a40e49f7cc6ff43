import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { CommanderError } from 'commander';
import { translator } from '../../src/i18n/translate';
import { isProblem, Problem } from '../../src/plan/problem';
import { Environment } from '../config';
import { CliCommand } from './command';
import { buildProgram, GlobalOptions, usageProblem } from './program';

/** The outside world of the command line. */
export interface Terminal {
  readonly environment: Environment;
  readonly folder: string;
  /** Standard output: results. */
  readonly print: (line: string) => void;
  /** Standard error: progress and problems. */
  readonly tell: (line: string) => void;
}

/** Runs what was typed after `uvp`; gives the exit code. Every failure is one Dutch sentence. */
export async function runCli(
  commands: ReadonlyArray<CliCommand>,
  typed: ReadonlyArray<string>,
  terminal: Terminal,
): Promise<number> {
  const t = translator('nl');
  const texts = { t, print: terminal.print, tell: terminal.tell };
  const program = buildProgram(commands, texts, (options) => ({
    ...texts,
    environment: environmentOf(options, terminal),
  }));
  try {
    await program.parseAsync([...typed], { from: 'user' });
    return 0;
  } catch (error) {
    const problem = error instanceof CommanderError ? usageProblem(error, t) : problemOf(error);
    if (problem === undefined) return 0;
    terminal.tell(t(`problem:${problem.code}`, problem.params));
    if (program.opts<GlobalOptions>().verbose === true) terminal.tell(detailsOf(error));
    return 1;
  }
}

function problemOf(error: unknown): Problem {
  return isProblem(error) ? error : new Problem('unexpected', {}, error);
}

/** For who asks for it with --verbose: where the error arose, down to its first cause. */
function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\n${detailsOf(error.cause)}`;
}

/** The environment of the process, with the file of --env before it; a file `.env` is used where there is one. */
function environmentOf(options: GlobalOptions, { environment, folder }: Terminal): Environment {
  if (options.env !== undefined) return { ...environment, ...readEnv(options.env) };
  const usual = join(folder, '.env');
  return existsSync(usual) ? { ...readEnv(usual), ...environment } : environment;
}

function readEnv(file: string): Environment {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem('config.fileUnreadable', { file }, error);
  }
}
