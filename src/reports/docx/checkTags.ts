import { XmlNode } from 'easy-template-x';
import { TemplateFault, TemplatePlace } from './templateFault';
import { ancestorOf, elementsOf, paragraphText } from './xmlTree';

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

/**
 * Checks that the tags of a part open and close as they should, so that a mistake is named with its place.
 * @throws TemplateFault
 */
export function checkTags(root: XmlNode, part: TemplatePlace['part']): void {
  const loops: OpenLoop[] = [];
  elementsOf(root, 'w:p').forEach((paragraph) => {
    const text = paragraphText(paragraph);
    const place: TemplatePlace = { part, paragraph: text };
    tagsIn(text, place).forEach((tag) => {
      const mark = tag.slice(1).trim()[0];
      if (mark === '#') loops.push({ name: nameIn(tag), tag, paragraph, place });
      if (mark !== '/') return;
      const loop = loops.pop();
      if (!loop) throw new TemplateFault('loopNotOpened', tag, place);
      const name = nameIn(tag);
      if (name !== '' && name !== loop.name)
        throw new TemplateFault('loopClosedByOther', loop.tag, loop.place, tag);
      checkExtent(loop, paragraph);
    });
  });
  const left = loops.pop();
  if (left) throw new TemplateFault('loopNotClosed', left.tag, left.place);
}
