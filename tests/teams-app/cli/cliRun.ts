import { COMMANDS } from '../../../teams-app/cli/commands';
import { runCli } from '../../../teams-app/cli/main';
import { Environment } from '../../../teams-app/config';

/** What a person sees after typing a command. */
export interface CliRun {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** Types `uvp` with these words in a process of its own environment. */
export async function uvp(typed: ReadonlyArray<string>, environment: Environment = {}): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(COMMANDS, typed, {
    environment,
    folder: __dirname,
    print: (line) => out.push(line),
    tell: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
