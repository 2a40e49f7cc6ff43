import { TemplateData, TemplateHandler } from 'easy-template-x';
import { translator } from '../../../src/i18n/translate';
import { renderDocx } from '../../../src/reports/renderDocx';
import { aTemplate, para, tableOf } from '../../support/docx';

/** A row as a report has it: texts, and lists of lines within two of its cells. */
interface Row {
  readonly nr: string;
  readonly actie: string;
  readonly wanneer: string;
  readonly standen: ReadonlyArray<{ readonly stand: string; readonly bij: string }>;
  readonly toelichtingen: ReadonlyArray<{ readonly toelichting: string }>;
}

type Make = (rows: ReadonlyArray<Row>) => Promise<Uint8Array>;

const TITLES = ['Nr.', 'Actie', 'Wanneer', 'Stand', 'Toelichting'];

/** Rows of which no two are the same. */
export function rowsOf(count: number): ReadonlyArray<Row> {
  return Array.from({ length: count }, (_, index) => ({
    nr: `P${(index % 5) + 1}.${index + 1}`,
    actie: `Afspraak ${index} met de partners maken over signalen uit wijk ${index % 97} & die vastleggen`,
    wanneer: index % 3 === 0 ? 'Doorlopend' : `Q${(index % 4) + 1} 2025`,
    standen: [{ stand: index % 2 ? 'Op schema' : 'Vertraagd', bij: `: gemeente ${index % 6}` }],
    toelichtingen:
      index % 4 ? [{ toelichting: `Overleg ${index} is geweest; het vervolg staat gepland.` }] : [],
  }));
}

const template = (): Promise<Uint8Array> =>
  aTemplate([
    para('Acties'),
    tableOf(
      TITLES.map((title) => [title]),
      [
        ['{#acties}{nr}'],
        ['{actie}'],
        ['{wanneer}'],
        ['{#standen}{stand}{bij}{/standen}'],
        ['{#toelichtingen}', '{toelichting}', '{/toelichtingen}', '{/acties}'],
      ],
    ),
  ]);

const withProduct = async (): Promise<Make> => {
  const content = await template();
  const options = { templateName: 'bench.docx', title: 'Bench', translate: translator('nl') };
  return (acties) => renderDocx(content, { acties: acties.map((row) => ({ ...row })) }, options);
};

const withEasyTemplateX = async (): Promise<Make> => {
  const content = Buffer.from(await template());
  return async (acties) => {
    const handler = new TemplateHandler();
    return new Uint8Array(await handler.process(content, { acties } as unknown as TemplateData));
  };
};

const withDocx = async (): Promise<Make> => {
  const { Document, Packer } = await import('docx');
  return async (acties) => {
    const table = tableOf(
      TITLES.map((title) => [title]),
      ...acties.map(({ nr, actie, wanneer, standen, toelichtingen }) => [
        [nr],
        [actie],
        [wanneer],
        standen.map(({ stand, bij }) => `${stand}${bij}`),
        toelichtingen.length > 0 ? toelichtingen.map(({ toelichting }) => toelichting) : [''],
      ]),
    );
    const document = new Document({ sections: [{ children: [para('Acties'), table] }] });
    return new Uint8Array(await Packer.toBuffer(document));
  };
};

/** Ways to make the same file; each prepares, and gives the part that is measured. */
export const makers = { product: withProduct, easyTemplateX: withEasyTemplateX, docx: withDocx };

export type Maker = keyof typeof makers;

export const isMaker = (name: string | undefined): name is Maker => name !== undefined && name in makers;
