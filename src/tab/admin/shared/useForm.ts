import * as React from 'react';

/** What is wrong with each value, in the words that stand beside it. */
export type Faults<T> = Partial<Record<keyof T, string | undefined>>;

/** What a field shows of its fault. */
export interface FieldState {
  readonly validationMessage?: string;
  readonly validationState: 'error' | 'none';
}

export interface Form<T> {
  readonly values: T;
  set(changes: Partial<T>): void;
  /** For the field: the fault, once somebody tried to save. */
  field(name: keyof T): FieldState;
  /** Whether all is well; else the faults are shown, and the first faulty field gets the focus. */
  check(): boolean;
  readonly ref: React.RefObject<HTMLFormElement>;
}

/** The values of a form with their faults, which are kept silent until somebody tries to save. */
export function useForm<T extends object>(start: T, faultsOf: (values: T) => Faults<T>): Form<T> {
  const [values, setValues] = React.useState(start);
  const [tries, setTries] = React.useState(0);
  const ref = React.useRef<HTMLFormElement>(null);
  const faults = faultsOf(values);
  React.useEffect(() => {
    if (tries > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return {
    values,
    ref,
    set: (changes) => setValues((before) => ({ ...before, ...changes })),
    field: (name) => {
      const fault = tries > 0 ? faults[name] : undefined;
      return fault ? { validationMessage: fault, validationState: 'error' } : { validationState: 'none' };
    },
    check: () => {
      const isRight = Object.values(faults).every((fault) => fault === undefined);
      if (!isRight) setTries((count) => count + 1);
      return isRight;
    },
  };
}
