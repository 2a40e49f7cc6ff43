import * as React from 'react';

/** Whether an element is narrower than so many pixels. Its own width counts: a web part may stand in a column. */
export function useNarrow(ref: React.RefObject<HTMLElement>, below: number): boolean {
  const [narrow, setNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setNarrow(element.clientWidth > 0 && element.clientWidth < below);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, below]);
  return narrow;
}
