import { Document, FileChild, ISectionOptions, Packer, PageOrientation } from 'docx';
import { finishTemplate, TableAlternative } from './finish';
import { COMPACT_STYLES, HOUSE_STYLES } from './houseStyle';
import { BULLET_NUMBERING, footer, LANDSCAPE_WIDTH, PAGE, PORTRAIT_WIDTH } from './parts';

const margin = { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, footer: 567 };

interface SectionWish {
  readonly footer: string;
  readonly children: ReadonlyArray<FileChild>;
  readonly landscape?: boolean;
}

/** A section on A4 with numbered pages. */
function section({ footer: text, children, landscape = false }: SectionWish): ISectionOptions {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: { page: { size: { width: PAGE.short, height: PAGE.long, orientation }, margin } },
    footers: { default: footer(text, landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH) },
    children: [...children],
  };
}

interface TemplateWish extends SectionWish {
  readonly title: string;
  readonly alternatives: ReadonlyArray<TableAlternative>;
  /** Chapters follow each other on a page, instead of each beginning one. */
  readonly compact?: boolean;
}

/** A template of one section in the house style. */
export async function pageTemplate(wish: TemplateWish): Promise<Uint8Array> {
  const document = new Document({
    title: wish.title,
    creator: 'UVP-tracker',
    lastModifiedBy: 'UVP-tracker',
    description: 'Sjabloon; de codes tussen accolades worden gevuld.',
    numbering: { config: [BULLET_NUMBERING] },
    sections: [section(wish)],
  });
  const styles = wish.compact === false ? HOUSE_STYLES : COMPACT_STYLES;
  const made = await Packer.toBuffer(document, undefined, [{ path: 'word/styles.xml', data: styles }]);
  return finishTemplate(made, wish.alternatives);
}
