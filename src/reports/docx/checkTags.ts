import { XmlNode } from 'easy-template-x';
import { TemplateFault, TemplatePlace } from './templateFault';
import { ancestorOf, childOf, elementsOf, paragraphText } from './xmlTree';

interface OpenLoop {
  readonly name: string;
  readonly tag: string;
  readonly paragraph: XmlNode;
  readonly place: TemplatePlace;
}

/** The name in a tag without its mark and options: `acties` in `{#acties [loopOver: "row"]}`. */
function nameIn(tag: string): string {
  return tag
    .slice(1, -1)
    .replace(/\[[^\]]*\]/, '')
    .trim()
    .replace(/^[#/]/, '')
    .trim();
}

/** The tags of a paragraph as a reader sees them, whatever runs Word has cut them into. */
function tagsIn(text: string, place: TemplatePlace): ReadonlyArray<string> {
  const tags: string[] = [];
  let start = -1;
  [...text].reduce((index, character) => {
    if (character === '{') {
      if (start >= 0) throw new TemplateFault('tagNotClosed', text.slice(start, index), place);
      start = index;
    } else if (character === '}') {
      if (start < 0) throw new TemplateFault('tagNotOpened', '}', place);
      tags.push(text.slice(start, index + 1));
      start = -1;
    }
    return index + character.length;
  }, 0);
  if (start >= 0) throw new TemplateFault('tagNotClosed', text.slice(start), place);
  return tags;
}

const endsSection = (paragraph: XmlNode): boolean =>
  childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') !== undefined;

function checkExtent(loop: OpenLoop, closing: XmlNode): void {
  [loop.paragraph, closing].forEach((paragraph) => {
    if (ancestorOf(paragraph, 'w:sdtContent')) throw new TemplateFault('loopInControl', loop.tag, loop.place);
  });
  const table = ancestorOf(loop.paragraph, 'w:tbl');
  const sameTable = table !== undefined && table === ancestorOf(closing, 'w:tbl');
  if (loop.paragraph.parentNode !== closing.parentNode && !sameTable) {
    throw new TemplateFault('loopCrosses', loop.tag, loop.place);
  }
}

/** A tag of a template, in reading order. */
export interface FoundTag {
  readonly kind: 'value' | 'open' | 'close';
  readonly name: string;
  readonly tag: string;
  readonly place: TemplatePlace;
}

const KINDS: Readonly<Record<string, FoundTag['kind']>> = { '#': 'open', '/': 'close' };

/**
 * Checks that the tags of a part open and close as they should, so that a mistake is named with its place; gives them.
 * @throws TemplateFault
 */
export function checkTags(root: XmlNode, part: TemplatePlace['part']): ReadonlyArray<FoundTag> {
  const loops: OpenLoop[] = [];
  const found: FoundTag[] = [];
  elementsOf(root, 'w:p').forEach((paragraph) => {
    const text = paragraphText(paragraph);
    const place: TemplatePlace = { part, paragraph: text };
    tagsIn(text, place).forEach((tag) => {
      const kind = KINDS[tag.slice(1).trim()[0]] ?? 'value';
      const name = nameIn(tag);
      found.push({ kind, name, tag, place });
      // The section would be repeated with the list, or go with it.
      if (kind !== 'value' && endsSection(paragraph)) throw new TemplateFault('loopAtSection', tag, place);
      if (kind === 'open') loops.push({ name, tag, paragraph, place });
      if (kind !== 'close') return;
      const loop = loops.pop();
      if (!loop) throw new TemplateFault('loopNotOpened', tag, place);
      if (name !== '' && name !== loop.name)
        throw new TemplateFault('loopClosedByOther', loop.tag, loop.place, tag);
      checkExtent(loop, paragraph);
    });
  });
  const left = loops.pop();
  if (left) throw new TemplateFault('loopNotClosed', left.tag, left.place);
  return found;
}
