/** What a tag of a template stands for: text, a number, a condition, or a list to repeat for. */
export type TemplateValue = string | number | boolean | ReadonlyArray<TemplateScope>;

/** The tags that can be used at one place of a template, by name; a list's tags see those around it too. */
export interface TemplateScope {
  readonly [tag: string]: TemplateValue;
}

/** The value of a tag, looked up from the innermost list outwards; undefined when no scope has it. */
export function valueOf(data: TemplateScope, path: ReadonlyArray<string>): TemplateValue | undefined {
  const name = path[path.length - 1];
  const scopes: TemplateScope[] = [data];
  let current: TemplateValue | TemplateScope | undefined = data;
  path.slice(0, -1).forEach((key) => {
    if (Array.isArray(current)) current = (current as ReadonlyArray<TemplateScope>)[Number(key)];
    else if (typeof current === 'object') current = ownValue(current as TemplateScope, key);
    if (typeof current === 'object' && !Array.isArray(current)) scopes.push(current as TemplateScope);
  });
  for (let i = scopes.length - 1; i >= 0; i -= 1) {
    const value = ownValue(scopes[i], name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function ownValue(scope: TemplateScope, name: string): TemplateValue | undefined {
  // Names come from a Word file: `constructor` must not find what every object has.
  return Object.prototype.hasOwnProperty.call(scope, name) ? scope[name] : undefined;
}
