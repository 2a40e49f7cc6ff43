import { Command, CommanderError } from 'commander';
import { Translate } from '../../src/i18n/translate';
import { isProblem, Problem } from '../../src/plan/problem';
import { CliCommand, CommandContext } from './command';

/** What the options that every command knows were given as. */
export interface GlobalOptions {
  readonly env?: string;
  readonly verbose?: boolean;
}

/** How a command gets its context, once the global options are known. */
export type ContextOf = (options: GlobalOptions) => CommandContext;

/** The program `uvp` with its commands; it throws instead of ending the process. */
export function buildProgram(
  commands: ReadonlyArray<CliCommand>,
  texts: Pick<CommandContext, 't' | 'print' | 'tell'>,
  contextOf: ContextOf,
): Command {
  const { t } = texts;
  const program = dutch(new Command('uvp'), texts)
    .description(t('cli:description'))
    .option('--env <BESTAND>', t('cli:option.env'))
    .option('--verbose', t('cli:option.verbose'));
  const groups = new Map<string, Command>();
  commands.forEach((definition) => {
    const words = definition.words.split(' ');
    const name = words[words.length - 1];
    const parent = words.length === 1 ? program : groupOf(words[0], program, groups, texts);
    const command = dutch(parent.command(name), texts)
      .description(t(definition.description))
      .helpCommand(false);
    const args = definition.args ?? [];
    args.forEach((arg) => command.argument(`<${arg}>`));
    definition.options?.forEach(({ flags, description, required }) =>
      required ? command.requiredOption(flags, t(description)) : command.option(flags, t(description)),
    );
    command.action(async (...given: unknown[]) => {
      const values = Object.fromEntries(args.map((arg, at) => [arg.toLowerCase(), given[at]]));
      const input = checked(definition, { ...command.opts(), ...values });
      await definition.run(input, contextOf(program.opts<GlobalOptions>()));
    });
  });
  return program;
}

function groupOf(
  name: string,
  program: Command,
  groups: Map<string, Command>,
  texts: Pick<CommandContext, 't' | 'print' | 'tell'>,
): Command {
  const known = groups.get(name);
  if (known) return known;
  const group = dutch(program.command(name), texts).description(texts.t(`cli:group.${name}`));
  groups.set(name, group);
  return group;
}

function checked(definition: CliCommand, values: unknown): unknown {
  const result = definition.schema.safeParse(values);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  // A schema may refuse with a problem of its own, such as a date that is none.
  const problem = 'params' in issue ? issue.params?.problem : undefined;
  if (isProblem(problem)) throw problem;
  throw new Problem('cli.optionInvalid', { option: String(issue.path[0] ?? ''), reason: issue.message });
}

function dutch(command: Command, { t, print, tell }: Pick<CommandContext, 't' | 'print' | 'tell'>): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', t('cli:option.help'))
    .helpCommand('help [opdracht]', t('cli:help.command'))
    .configureOutput({
      writeOut: (text) => print(text.trimEnd()),
      writeErr: (text) => tell(text.trimEnd()),
      // Errors are worded by us, see usageProblem.
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => t(`cli:help.${title.replace(':', '').toLowerCase()}`, { defaultValue: title }),
    });
}

/** What was typed wrong, as a problem; undefined when help was asked for. */
export function usageProblem(error: CommanderError, t: Translate): Problem | undefined {
  if (error.exitCode === 0) return undefined;
  const [, what = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownCommand':
      return new Problem('cli.unknownCommand', { what });
    case 'commander.unknownOption':
      return new Problem('cli.unknownOption', { what });
    case 'commander.missingArgument':
      return new Problem('cli.missingArgument', { what: what.toUpperCase() });
    case 'commander.missingMandatoryOptionValue':
      return new Problem('cli.missingArgument', { what });
    case 'commander.optionMissingArgument':
      return new Problem('cli.optionInvalid', { option: what, reason: t('cli:option.missingValue') });
    case 'commander.excessArguments':
      return new Problem('cli.tooMuch');
    default:
      // A group without one of its commands shows its help and ends with 1.
      return new Problem('cli.noCommand', {}, error);
  }
}
