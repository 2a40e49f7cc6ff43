import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Bench } from './bench';
import { Maker } from './report/makers';

const MANY = 34_200;
const PLAN = 281;

interface Measured {
  readonly ms: number;
  readonly peakMb: number;
}

const run = promisify(execFile);
const once = join(__dirname, 'report', 'tableOnce.ts');
const median = (values: ReadonlyArray<number>): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value: number): number => Math.round(value * 100) / 100;

async function measure(maker: Maker, rows: number, times: number): Promise<Measured> {
  const all: Measured[] = [];
  for (let time = 0; time < times; time += 1) {
    const { stdout } = await run(process.execPath, [...process.execArgv, once, maker, String(rows)]);
    all.push(JSON.parse(stdout) as Measured);
  }
  return { ms: median(all.map(({ ms }) => ms)), peakMb: Math.max(...all.map(({ peakMb }) => peakMb)) };
}

async function compare(rows: number, times: number): Promise<Readonly<Record<string, number>>> {
  const product = await measure('product', rows, times);
  const easyTemplateX = await measure('easyTemplateX', rows, times);
  const docx = await measure('docx', rows, times);
  return {
    rows,
    ms: Math.round(product.ms),
    ratioToDocx: rounded(product.ms / docx.ms),
    ratioToEasyTemplateX: rounded(product.ms / easyTemplateX.ms),
    peakMb: Math.round(product.peakMb),
  };
}

/** A table of a report, against two other ways to make the same one, each in a process of its own. */
export const report: Bench = {
  about: `A Word table of ${MANY} rows, and of ${PLAN} (a plan), against docx and plain easy-template-x.`,
  run: async () => {
    const small = await compare(PLAN, 3);
    const large = await compare(MANY, 1);
    return {
      ...large,
      ...Object.fromEntries(Object.entries(small).map(([name, value]) => [`${name}At${PLAN}`, value])),
    };
  },
};
