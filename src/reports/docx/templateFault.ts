/** What can be wrong with the tags of a template; its sentence is `reports:template.<kind>`. */
export type TemplateFaultKind =
  | 'notWord'
  | 'macros'
  | 'unknownTag'
  | 'tagNotClosed'
  | 'tagNotOpened'
  | 'loopNotClosed'
  | 'loopNotOpened'
  | 'loopClosedByOther'
  | 'loopCrosses'
  | 'loopInControl'
  | 'loopAtSection'
  | 'other';

/** Where in the document a fault stands. */
export interface TemplatePlace {
  readonly part: 'document' | 'header' | 'footer' | 'chart';
  /** The text of the paragraph, tags included. */
  readonly paragraph: string;
}

/** A fault in a template, found before anything is written. */
export class TemplateFault extends Error {
  public constructor(
    public readonly kind: TemplateFaultKind,
    /** The tag as it stands in the template. */
    public readonly tag: string = '',
    public readonly place?: TemplatePlace,
    /** For `loopClosedByOther`: the tag that closes it. */
    public readonly other: string = '',
  ) {
    super(`${kind} ${tag}`);
    this.name = 'TemplateFault';
  }
}
