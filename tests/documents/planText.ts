/** Parts of a small plan, to be put together differently by each test. */
export interface SmallPlan {
  readonly preface?: string;
  readonly prose?: string;
  readonly header?: string;
  readonly table: string;
}

export const PREFACE = `Uitvoeringsplan veiligheid 2025-2026

De gemeenten Aalburg, Berg en Dal en Culemborg maken dit plan samen.
`;

export const PROSE = `Concrete doelen:
1. Rust in de wijk.
2. Minder schade.

Organisatorische borging: Burgemeester De Wit is portefeuillehouder van dit thema.
`;

/** The text of a plan with one priority. */
export function planText({
  preface = PREFACE,
  prose = PROSE,
  header = 'Actie Wanneer',
  table,
}: SmallPlan): string {
  return [preface, '3.1 Prioriteit 1: Veilige wijken', '', prose, header, table, ''].join('\n');
}

export function asFile(text: string, name = 'plan.txt'): { name: string; data: Uint8Array } {
  return { name, data: new TextEncoder().encode(text) };
}
