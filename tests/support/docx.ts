import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XmlNode, xml } from 'easy-template-x';
import {
  AlignmentType,
  Document,
  FileChild,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { elementsOf, paragraphText } from '../../src/reports/docx/xmlTree';

/** A Word file that was opened: every XML part was read by a strict parser, or opening failed. */
export interface OpenedDocx {
  readonly parts: Readonly<Record<string, string>>;
  readonly document: XmlNode;
  /** The text of every paragraph, in order, empty ones too. */
  readonly paragraphs: ReadonlyArray<string>;
  readonly text: string;
}

function checkWellFormed(path: string, content: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`${path}: ${error.message}`);
  });
  parser.write(content).close();
}

/** Opens a Word file and checks each of its XML parts strictly. */
export async function openDocx(data: Uint8Array): Promise<OpenedDocx> {
  const zip = await JSZip.loadAsync(data);
  const parts: Record<string, string> = {};
  for (const path of Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name))) {
    parts[path] = await zip.files[path].async('string');
    checkWellFormed(path, parts[path]);
  }
  const document = xml.parser.parse(parts['word/document.xml']);
  const paragraphs = elementsOf(document, 'w:p').map(paragraphText);
  return { parts, document, paragraphs, text: paragraphs.join('\n') };
}

/** The cells of each row of a table as text; paragraphs of a cell on lines of their own. */
export function tableTexts(table: XmlNode): ReadonlyArray<ReadonlyArray<string>> {
  return elementsOf(table, 'w:tr').map((row) =>
    elementsOf(row, 'w:tc').map((cell) => elementsOf(cell, 'w:p').map(paragraphText).join('\n')),
  );
}

export const para = (text: string): Paragraph => new Paragraph(text);
export const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
export const bulleted = (text: string): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'list', level: 0 } });
/** A table whose cells hold the given paragraphs. */
export const tableOf = (...rows: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>): Table =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((texts) => new TableCell({ children: texts.map(para) })) }),
    ),
  });

/** A small template for one test. */
export async function aTemplate(children: ReadonlyArray<FileChild>, footer?: string): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        children: [...children],
        footers: footer === undefined ? {} : { default: new Footer({ children: [para(footer)] }) },
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Whether LibreOffice is here to open files as a user's word processor would. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** Opens a Word file in LibreOffice and gives back the PDF that it makes of it. */
export function convertToPdf(data: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'uvp-docx-'));
  try {
    writeFileSync(join(folder, 'report.docx'), data);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const run = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')],
      { timeout: 150_000 },
    );
    if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}: ${run.stderr.toString()}`);
    return readFileSync(join(folder, 'report.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
