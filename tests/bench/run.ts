import { Bench } from './bench';
import { invoke } from './invoke';
import { nudge } from './nudge';
import { send } from './send';

/** `npm run bench -- NAME [--json]`; with --json the last line is one JSON object. */
const BENCHES: Readonly<Record<string, Bench>> = { nudge, send, invoke };

async function main(args: ReadonlyArray<string>): Promise<void> {
  const json = args.includes('--json');
  const name = args.find((arg) => !arg.startsWith('--'));
  const bench = name === undefined ? undefined : BENCHES[name];
  if (!bench) {
    throw new Error(
      `Usage: npm run bench -- NAME [--json], with NAME one of: ${Object.keys(BENCHES).join(', ')}`,
    );
  }
  if (!json) console.log(bench.about);
  const figures = await bench.run();
  if (json) console.log(JSON.stringify(figures));
  else console.table(figures);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
