import { Throttle } from '../../../sandbox/connector/throttle';

/** Sends at the given milliseconds and tells the seconds to wait for each. */
function waits(moments: ReadonlyArray<number>): ReadonlyArray<number> {
  let now = 0;
  const throttle = new Throttle(() => now);
  return moments.map((moment) => {
    now = moment;
    return throttle.admit('send', 'chat', 'tenant');
  });
}

const times = (count: number, every: number, from = 0) =>
  Array.from({ length: count }, (_unused, index) => from + index * every);

test.each([
  ['7 in 1 s are let through, the eighth waits a second', times(8, 10), [...Array<number>(7).fill(0), 1]],
  ['8 in 2 s: a ninth waits', [...times(7, 10), 1100, 1200], [...Array<number>(8).fill(0), 1]],
  [
    'a refused request does not count',
    [...times(7, 0), 10, 20, 1000],
    [...Array<number>(7).fill(0), 1, 1, 0],
  ],
  [
    '60 in 30 s: the next waits until the first is 30 s old',
    times(61, 400),
    [...Array<number>(60).fill(0), 6],
  ],
])('%s', (_what, moments, expected) => {
  expect(waits(moments)).toEqual(expected);
});

test('an hour takes 1,800 messages', () => {
  const result = waits(times(1801, 1999));
  expect(result.slice(0, 1800).every((wait) => wait === 0)).toBe(true);
  expect(result[1800]).toBe(Math.ceil((3_600_000 - 1800 * 1999) / 1000));
});
