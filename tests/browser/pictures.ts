import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Pictures as they should be, kept in the repository. */
const REFERENCES = path.resolve(__dirname, 'references');
/** Where a picture that differs is put, to look at. */
const FOUND = path.resolve(__dirname, '../../temp/pictures');

/** `UPDATE_PICTURES=1` keeps the pictures as they are now. */
const isUpdate = process.env.UPDATE_PICTURES === '1';

/** Side of a part of a picture: a changed word is much of a part, however large the whole is. */
const PART = 24;
/** A part may have so many pixels of another colour, for the last bits of drawing letters. */
const MAX_DIFFERENT = 0.06;
/** A channel (of 255) differs when it is farther away than this. */
const MAX_DISTANCE = 40;

/** A loaded machine takes long over a page of forty cards. */
const PATIENCE_MS = 120_000;

/** What came of comparing two pictures. */
interface Comparison {
  readonly problem?: string;
  /** The picture without loss, small. */
  readonly webp: string;
}

/** Compares in the browser, which reads and writes every kind of picture. */
async function compare(page: Page, png: Buffer, reference: Buffer | undefined): Promise<Comparison> {
  return page.evaluate(
    async ({ actual, expected, part, maxDifferent, maxDistance }) => {
      const draw = async (url: string): Promise<HTMLCanvasElement> => {
        const image = await createImageBitmap(await (await fetch(url)).blob());
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d')!.drawImage(image, 0, 0);
        return canvas;
      };
      const found = await draw(actual);
      // Quality 1 is without loss.
      const webp = found.toDataURL('image/webp', 1);
      if (expected === undefined) return { webp, problem: 'there is no reference' };
      const known = await draw(expected);
      if (known.width !== found.width || known.height !== found.height) {
        const sizes = [known, found].map(({ width, height }) => `${width} x ${height}`);
        return { webp, problem: `it was ${sizes[0]} and is ${sizes[1]}` };
      }
      const { width, height } = found;
      const pixels = (canvas: HTMLCanvasElement) =>
        canvas.getContext('2d')!.getImageData(0, 0, width, height).data;
      const [a, b] = [pixels(known), pixels(found)];
      const columns = Math.ceil(width / part);
      const different = new Uint32Array(columns * Math.ceil(height / part));
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const at = (y * width + x) * 4;
          const distance = Math.max(
            Math.abs(a[at] - b[at]),
            Math.abs(a[at + 1] - b[at + 1]),
            Math.abs(a[at + 2] - b[at + 2]),
          );
          if (distance > maxDistance) different[Math.floor(y / part) * columns + Math.floor(x / part)] += 1;
        }
      }
      const parts = [...different.entries()].filter(([, count]) => count > maxDifferent * part * part);
      if (parts.length === 0) return { webp };
      const [first] = parts[0];
      const place = `${(first % columns) * part}, ${Math.floor(first / columns) * part}`;
      return { webp, problem: `it differs in ${parts.length} places, the first at ${place}` };
    },
    {
      actual: `data:image/png;base64,${png.toString('base64')}`,
      expected: reference && `data:image/webp;base64,${reference.toString('base64')}`,
      part: PART,
      maxDifferent: MAX_DIFFERENT,
      maxDistance: MAX_DISTANCE,
    },
  );
}

/**
 * Fails when the page does not look like the reference of this name. The picture that was found is kept in
 * temp/pictures; `npx gulp pictures:update` makes it the reference.
 */
export async function expectToLookLike(page: Page, name: string): Promise<void> {
  const file = path.join(REFERENCES, `${name}.webp`);
  const reference = fs.existsSync(file) && !isUpdate ? fs.readFileSync(file) : undefined;
  const png = await page.screenshot({
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
    timeout: PATIENCE_MS,
  });
  const { problem, webp } = await compare(page, png, reference);
  if (problem === undefined) return;
  const folder = isUpdate ? REFERENCES : FOUND;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.webp`), Buffer.from(webp.split(',')[1], 'base64'));
  if (isUpdate) return;
  throw new Error(
    `${name} does not look as before: ${problem}. See temp/pictures/${name}.webp; if it is right, run npx gulp pictures:update.`,
  );
}
