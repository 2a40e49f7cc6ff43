import { Pixel, pngOf } from './png';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The sign of the app in a square of 1 by 1: a shield with a tick. */
const TICK: ReadonlyArray<Point> = [
  { x: 0.355, y: 0.5 },
  { x: 0.465, y: 0.61 },
  { x: 0.66, y: 0.395 },
];
const SHIELD_TOP = 0.17;
const SHIELD_SHOULDER = 0.5;
const SHIELD_BOTTOM = 0.85;
const SHIELD_HALF_WIDTH = 0.28;

/** Half the width of the shield at a height; negative outside it. */
function halfWidthAt(y: number): number {
  if (y < SHIELD_TOP || y > SHIELD_BOTTOM) return -1;
  if (y <= SHIELD_SHOULDER) return SHIELD_HALF_WIDTH;
  const down = (y - SHIELD_SHOULDER) / (SHIELD_BOTTOM - SHIELD_SHOULDER);
  return SHIELD_HALF_WIDTH * (1 - down ** 2.1);
}

/** The top edge falls a little from its middle to its corners. */
function isInShield({ x, y }: Point, inset = 0): boolean {
  const fromMiddle = Math.abs(x - 0.5);
  const top = SHIELD_TOP + 0.06 * (fromMiddle / SHIELD_HALF_WIDTH) ** 1.6 + inset;
  // The lower edges are steep: moving them inward by the inset needs a little more along x.
  const slant = y > SHIELD_SHOULDER ? 1.35 : 1;
  return y >= top && fromMiddle <= halfWidthAt(y + inset * (y > SHIELD_SHOULDER ? 0.6 : 0)) - inset * slant;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - (from.x + t * dx), point.y - (from.y + t * dy));
}

function isInTick(point: Point, halfStroke: number): boolean {
  return TICK.slice(1).some((to, index) => distanceToSegment(point, TICK[index], to) <= halfStroke);
}

/** Samples in each direction of a pixel. */
const SAMPLES = 4;

/** The share of a pixel that a shape covers, so that edges are smooth. */
function coverage(size: number, x: number, y: number, isInside: (point: Point) => boolean): number {
  let inside = 0;
  for (let i = 0; i < SAMPLES; i += 1) {
    for (let j = 0; j < SAMPLES; j += 1) {
      if (isInside({ x: (x + (i + 0.5) / SAMPLES) / size, y: (y + (j + 0.5) / SAMPLES) / size })) inside += 1;
    }
  }
  return inside / (SAMPLES * SAMPLES);
}

const GROUND: Pixel = [31, 58, 95, 255];
const SIGN: Pixel = [255, 255, 255, 255];

const between = (from: Pixel, to: Pixel, share: number): Pixel =>
  from.map((value, index) => Math.round(value + (to[index] - value) * share)) as unknown as Pixel;

/** Teams' colour icon: 192 by 192, the sign in white on a full ground. */
export function colorIcon(): Buffer {
  return pngOf(192, (x, y) =>
    between(
      GROUND,
      SIGN,
      coverage(192, x, y, (point) => isInShield(point) && !isInTick(point, 0.038)),
    ),
  );
}

/** Teams' outline icon: 32 by 32, white lines on nothing. */
export function outlineIcon(): Buffer {
  const larger = ({ x, y }: Point): Point => ({ x: 0.5 + (x - 0.5) / 1.3, y: 0.51 + (y - 0.5) / 1.3 });
  return pngOf(32, (x, y) => {
    const share = coverage(32, x, y, (point) => {
      const at = larger(point);
      return (isInShield(at) && !isInShield(at, 0.05)) || isInTick(at, 0.03);
    });
    return [255, 255, 255, Math.round(255 * share)];
  });
}
