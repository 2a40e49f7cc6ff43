import { z } from 'zod';
import { Problem } from '../../../src/plan/problem';
import { readServiceConfig } from '../../config';
import { connect } from '../../connections';
import { Examined, examine } from '../../doctor/examine';
import { Level } from '../../doctor/finding';
import { CommandContext, defineCommand } from '../command';

const schema = z.object({ json: z.boolean().default(false) });

/** One line of the examination. */
interface Line {
  readonly part: Examined['part'];
  readonly level: Level;
  readonly text: string;
}

/** `uvp doctor`: looks whether everything works, and whether what was frozen is unchanged. */
export const doctorCommand = defineCommand({
  words: 'doctor',
  description: 'cli:doctor.description',
  options: [{ flags: '--json', description: 'cli:doctor.option.json' }],
  schema,
  run: async ({ json }, { environment, t, print }) => {
    const config = readServiceConfig(environment);
    const lines = (await examine(config, connect(config))).flatMap((examined) => linesOf(examined, t));
    if (json) print(JSON.stringify(lines, undefined, 2));
    else {
      lines.forEach(({ level, text }) => print(`${t(`cli:doctor.level.${level}`)} ${text}`));
    }
    const count = (level: Level): number => lines.filter((line) => line.level === level).length;
    if (count('error') > 0) throw new Problem('doctor.errors', { count: count('error') });
    if (!json) print(t('cli:doctor.done', { warnings: count('warning') }));
  },
});

function linesOf({ part, findings, problem }: Examined, t: CommandContext['t']): ReadonlyArray<Line> {
  if (problem) return [{ part, level: 'error', text: t(`problem:${problem.code}`, problem.params) }];
  return findings.map(({ level, key, params }) => ({
    part,
    level,
    text: t(`cli:doctor.finding.${key}`, params),
  }));
}
