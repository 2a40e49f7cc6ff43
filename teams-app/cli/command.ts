import { z } from 'zod';
import { Translate } from '../../src/i18n/translate';
import { Environment } from '../config';

/** Where a command gets its settings and writes its output. */
export interface CommandContext {
  readonly environment: Environment;
  readonly t: Translate;
  /** A line of the result. */
  readonly print: (line: string) => void;
  /** A line about how it goes; never mixed with the result. */
  readonly tell: (line: string) => void;
}

/** An option as it is typed, with the key of its description. */
export interface CommandOption {
  readonly flags: string;
  readonly description: string;
  /** The command cannot be given without it. */
  readonly required?: boolean;
}

/** One command of `uvp`; its file is named as it is typed. */
export interface CliCommand<Schema extends z.ZodType = z.ZodType> {
  /** `import`, or `people import`. */
  readonly words: string;
  /** Key of its description. */
  readonly description: string;
  /** Names of what follows the words, in capitals in the help. */
  readonly args?: ReadonlyArray<string>;
  readonly options?: ReadonlyArray<CommandOption>;
  /** What arguments and options must be; keys as the options are written, in camelCase. */
  readonly schema: Schema;
  run(input: z.output<Schema>, context: CommandContext): Promise<void>;
}

/** Gives a command the types that follow from its schema. */
export function defineCommand<Schema extends z.ZodType>(definition: CliCommand<Schema>): CliCommand {
  return definition as unknown as CliCommand;
}
