import * as React from 'react';
import { AskedAction } from '../shared/askedOfMe';

const idOf = (asked: AskedAction): string => `${asked.group} ${asked.action.ref}`;

/**
 * Keeps what was answered in its place until the view is left, so that nothing jumps away under a finger.
 * `keep` is told what is being answered.
 */
export function useSticky(asked: ReadonlyArray<AskedAction>): {
  readonly shown: ReadonlyArray<AskedAction>;
  readonly isAnswered: (one: AskedAction) => boolean;
  readonly keep: (one: AskedAction) => void;
} {
  const [kept, setKept] = React.useState<ReadonlyArray<AskedAction>>([]);
  const open = new Set(asked.map(idOf));
  const keptIds = new Set(kept.map(idOf));
  const order = React.useRef<string[]>([]);
  const shown = [...asked.filter((one) => !keptIds.has(idOf(one))), ...kept];
  shown.forEach((one) => {
    if (!order.current.includes(idOf(one))) order.current.push(idOf(one));
  });
  return {
    shown: shown.sort((a, b) => order.current.indexOf(idOf(a)) - order.current.indexOf(idOf(b))),
    isAnswered: (one) => keptIds.has(idOf(one)) && !open.has(idOf(one)),
    keep: (one) => setKept((all) => (all.some((known) => idOf(known) === idOf(one)) ? all : [...all, one])),
  };
}
