import {
  officeMarkup,
  RelType,
  ScopeData,
  Tag,
  TemplateContext,
  TemplatePlugin,
  XmlGeneralNode,
  xml,
} from 'easy-template-x';
import { chartXml } from './chartXml';
import { ChartValue } from './templateData';
import { wordText } from './wordText';
import { attributeOf, elementsOf } from './xmlTree';

const CONTENT_TYPES = '[Content_Types].xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** In English Metric Units: as wide as the text of an A4 page, and as high as its bars need. */
const WIDTH = 6_100_000;
const HEIGHT = { base: 700_000, bar: 170_000, gap: 110_000 };

function heightOf({ categories, series }: ChartValue): number {
  return HEIGHT.base + categories.length * (series.length * HEIGHT.bar + HEIGHT.gap);
}

function drawing(chart: ChartValue, relation: string, id: number): XmlGeneralNode {
  const text = (value: string): string => xml.parser.encodeValue(wordText(value).replace(/\n/g, ' '));
  return xml.parser.parse(
    [
      `<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><wp:inline xmlns:wp="${DRAWING}" distT="0" distB="0" distL="0" distR="0">`,
      `<wp:extent cx="${WIDTH}" cy="${heightOf(chart)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`,
      `<wp:docPr id="${id}" name="${text(chart.title)}" descr="${text(chart.description)}"/><wp:cNvGraphicFramePr/>`,
      `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${relation}"/></a:graphicData></a:graphic>`,
      '</wp:inline></w:drawing>',
    ].join(''),
  ) as XmlGeneralNode;
}

/** Puts a bar chart at the place of a tag, as a part of its own in the file. */
export class BarCharts extends TemplatePlugin {
  public override readonly contentType = 'barChart';
  private firstId = 0;
  private readonly paths: string[] = [];

  public override async simpleTagReplacements(
    tag: Tag,
    data: ScopeData,
    context: TemplateContext,
  ): Promise<void> {
    if (tag.placement !== 'TextNode') return;
    const chart = data.getScopeData() as unknown as ChartValue;
    const path = await this.addPart(chart, context);
    const relation = await context.currentPart.rels.add(path, RelType.Chart);
    const place = officeMarkup.query.containingTextNode(tag.xmlTextNode);
    xml.modify.insertBefore(drawing(chart, relation, this.firstId + this.paths.length), place);
    officeMarkup.modify.removeTag(tag);
  }

  private async addPart(chart: ChartValue, { docx, currentPart }: TemplateContext): Promise<string> {
    const zip = docx.rawZipFile;
    if (this.firstId === 0) {
      const known = elementsOf(await currentPart.xmlRoot(), 'wp:docPr');
      this.firstId = Math.max(1000, ...known.map((node) => Number(attributeOf(node, 'id')) || 0));
    }
    let number = this.paths.length + 1;
    while (zip.isFileExist(`word/charts/uvp${number}.xml`)) number += 1;
    const path = `word/charts/uvp${number}.xml`;
    this.paths.push(path);
    zip.setFile(path, chartXml(chart));
    const types = await zip.getFile(CONTENT_TYPES).getContentText();
    const type = `<Override PartName="/${path}" ContentType="${CONTENT_TYPE}"/>`;
    zip.setFile(CONTENT_TYPES, types.replace('</Types>', `${type}</Types>`));
    return path;
  }
}
