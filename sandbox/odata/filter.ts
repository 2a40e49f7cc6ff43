/** A parsed `$filter`. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly operand: Filter }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  /** `startswith(Title,'a')`, `substringof('a',Title)` */
  | {
      readonly kind: 'textTest';
      readonly test: 'startsWith' | 'contains';
      readonly field: string;
      readonly text: string;
    };

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

export type Operand =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'datePart'; readonly part: DatePart; readonly field: string }
  | { readonly kind: 'value'; readonly type: ValueType; readonly value: string | number | boolean | null };

export type ValueType = 'text' | 'number' | 'boolean' | 'null' | 'dateTime' | 'guid';
