/**
 * Makes one Word file with a table and tells how long it took and how much memory it needed at most:
 * `tsx tests/bench/report/tableOnce.ts MAKER ROWS`. It has a process of its own, so that nothing else counts.
 */
import { isMaker, makers, rowsOf } from './makers';

async function main([maker, count]: ReadonlyArray<string>): Promise<void> {
  if (!isMaker(maker)) throw new Error(`unknown maker ${maker}`);
  const make = await makers[maker]();
  const rows = rowsOf(Number(count));
  const start = performance.now();
  const file = await make(rows);
  const ms = performance.now() - start;
  if (file.length < 5_000) throw new Error(`${maker} made a file of ${file.length} bytes`);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ms, peakMb, bytes: file.length }));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
