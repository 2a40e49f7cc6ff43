import writeXlsxFile from 'write-excel-file/node';
import { Cell } from '../../../src/documents/figures/sheet';

/** An Excel workbook with these sheets: a name and its rows. */
export async function aWorkbook(
  sheets: ReadonlyArray<readonly [string, ReadonlyArray<ReadonlyArray<Cell>>]>,
): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) =>
        row.map((value) => {
          if (value === null) return null;
          return value instanceof Date ? { value, type: Date, format: 'dd-mm-yyyy' } : { value };
        }),
      ),
    })),
  );
  return new Uint8Array(await written.toBuffer());
}
