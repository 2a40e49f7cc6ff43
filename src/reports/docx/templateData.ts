/** A bar chart at the place of a tag. */
export interface ChartValue {
  readonly _type: 'barChart';
  readonly title: string;
  /** What somebody hears who does not see it. */
  readonly description: string;
  readonly categories: ReadonlyArray<string>;
  readonly series: ReadonlyArray<{
    readonly name: string;
    /** Undefined where there is nothing to show. */
    readonly values: ReadonlyArray<number | undefined>;
  }>;
}

/** What a tag of a template stands for: text, a number, a condition, a chart, or a list to repeat for. */
export type TemplateValue = string | number | boolean | ChartValue | ReadonlyArray<TemplateScope>;

/** The tags that can be used at one place of a template, by name; a list's tags see those around it too. */
export interface TemplateScope {
  readonly [tag: string]: TemplateValue;
}

/** The value of a tag, looked up from the innermost scope outwards; undefined when none has it. */
export function lookUp(scopes: ReadonlyArray<TemplateScope>, name: string): TemplateValue | undefined {
  for (let index = scopes.length - 1; index >= 0; index -= 1) {
    const value = ownValue(scopes[index], name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The scopes that are seen at a place of the data (`['acties', '3']`), the innermost last. */
export function scopesAt(data: TemplateScope, path: ReadonlyArray<string>): ReadonlyArray<TemplateScope> {
  const scopes: TemplateScope[] = [data];
  let list: TemplateValue | undefined;
  path.forEach((key) => {
    if (!Array.isArray(list)) {
      list = lookUp(scopes, key);
      return;
    }
    scopes.push((list as ReadonlyArray<TemplateScope>)[Number(key)]);
    list = undefined;
  });
  return scopes;
}

/** The value of the tag that a path ends in; undefined when no scope has it. */
export function valueOf(data: TemplateScope, path: ReadonlyArray<string>): TemplateValue | undefined {
  return lookUp(scopesAt(data, path.slice(0, -1)), path[path.length - 1]);
}

/** The value of a tag in one scope. */
function ownValue(scope: TemplateScope, name: string): TemplateValue | undefined {
  // Names come from a Word file: `constructor` must not find what every object has.
  return Object.prototype.hasOwnProperty.call(scope, name) ? scope[name] : undefined;
}
