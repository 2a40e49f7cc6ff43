import { Docx } from 'easy-template-x';
import { Translate, translator } from '../i18n/translate';
import { checkTags, FoundTag } from './docx/checkTags';
import { asFault, faultText } from './docx/faultText';
import { partKind, refuseMacros } from './docx/parts';
import { emptyTableOfContents } from './docx/tableOfContents';
import { TemplateScope, TemplateValue } from './docx/templateData';
import { TemplateFault } from './docx/templateFault';
import { EXAMPLE_CHOICE, EXAMPLE_DAY, EXAMPLE_INPUT } from './exampleInput';
import { KINDS, REPORT_KINDS, ReportKind } from './kinds';

/** The tags that can be used at one place: a list has tags of its own, the others stand for a text or a condition. */
export interface TagNames {
  readonly [name: string]: TagNames | true;
}

/** What was found in a template. */
export interface TemplateCheck {
  /** The report that it was looked at for. */
  readonly kind: ReportKind;
  /** How many tags it has. */
  readonly tags: number;
  /** Sentences, each with the place; empty when the template can be used. */
  readonly faults: ReadonlyArray<string>;
}

function namesOf(scopes: ReadonlyArray<TemplateScope>): TagNames {
  const names: Record<string, TagNames | true> = {};
  const lists = new Map<string, TemplateScope[]>();
  scopes.forEach((scope) =>
    Object.entries(scope).forEach(([name, value]: [string, TemplateValue]) => {
      if (Array.isArray(value)) lists.set(name, [...(lists.get(name) ?? []), ...value]);
      else names[name] = true;
    }),
  );
  lists.forEach((items, name) => (names[name] = namesOf(items)));
  return names;
}

/** The tags that a template of a kind of report can use. */
export function tagNames(kind: ReportKind): TagNames {
  const context = {
    input: EXAMPLE_INPUT,
    today: EXAMPLE_DAY,
    locale: 'nl',
    translate: translator('nl'),
  } as const;
  // A frozen round has a few tags that one in editing has not, and the other way round.
  return namesOf([
    KINDS[kind].tags(context, kind === 'actions' ? {} : EXAMPLE_CHOICE),
    KINDS[kind].tags({ ...context, input: { ...EXAMPLE_INPUT, round: undefined } }, EXAMPLE_CHOICE),
  ]);
}

/** How many letters must change to make one name of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  [...one].forEach((letter, at) => {
    const next = [at + 1];
    [...other].forEach((against, index) =>
      next.push(Math.min(row[index + 1] + 1, next[index] + 1, row[index] + (letter === against ? 0 : 1))),
    );
    row = next;
  });
  return row[other.length];
}

function nearest(name: string, scopes: ReadonlyArray<TagNames>): string | undefined {
  const known = scopes.flatMap((scope) => Object.keys(scope));
  const [best] = known
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, name.length / 4) ? best.other : undefined;
}

function unknownTags(tags: ReadonlyArray<FoundTag>, names: TagNames, translate: Translate): string[] {
  const faults: string[] = [];
  const scopes: TagNames[] = [names];
  tags.forEach(({ kind, name, tag, place }) => {
    if (kind === 'close') {
      scopes.pop();
      return;
    }
    const known = [...scopes].reverse().find((scope) => Object.prototype.hasOwnProperty.call(scope, name));
    const stands = known?.[name];
    if (stands === undefined) {
      const text = faultText(new TemplateFault('unknownTag', tag, place), translate);
      const near = nearest(name, scopes);
      const hint = near === undefined ? '' : ` ${translate('reports:template.meant', { tag: near })}`;
      faults.push(`${text}.${hint}`);
    }
    if (kind === 'open') scopes.push(typeof stands === 'object' ? stands : {});
  });
  return faults;
}

/** The kind whose usual template has that name. */
export function kindOfTemplate(fileName: string): ReportKind | undefined {
  return REPORT_KINDS.find((kind) => KINDS[kind].template === fileName.toLowerCase());
}

/**
 * Looks at a Word template before anybody makes a report with it: whether it is one, whether its lists open and
 * close, and whether every tag exists at its place. Without a kind it is looked at for the kind that it fits best.
 */
export async function checkTemplate(
  content: Uint8Array,
  translate: Translate,
  kind?: ReportKind,
): Promise<TemplateCheck> {
  const tags: FoundTag[][] = [];
  try {
    const input = new ArrayBuffer(content.byteLength);
    new Uint8Array(input).set(content);
    const docx = await Docx.load(input);
    refuseMacros(docx);
    for (const part of await docx.getContentParts()) {
      const root = await part.xmlRoot();
      // Its entries repeat headings of the document; a report fills it anew.
      emptyTableOfContents(root);
      tags.push([...checkTags(root, partKind(docx, part))]);
    }
  } catch (error) {
    return { kind: kind ?? 'evaluation', tags: 0, faults: [`${faultText(asFault(error), translate)}.`] };
  }
  const checks = (kind === undefined ? REPORT_KINDS : [kind]).map((one) => {
    const names = tagNames(one);
    return {
      kind: one,
      tags: tags.flat().filter((tag) => tag.kind !== 'close').length,
      faults: tags.flatMap((ofPart) => unknownTags(ofPart, names, translate)),
    };
  });
  return checks.reduce((best, check) => (check.faults.length < best.faults.length ? check : best));
}
