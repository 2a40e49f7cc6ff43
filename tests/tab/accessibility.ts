import axe from 'axe-core';

/** What axe finds on the page. Colours are judged in a browser, since jsdom draws nothing. */
export async function findings(): Promise<ReadonlyArray<string>> {
  const { violations } = await axe.run(document.body, {
    preload: false,
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
