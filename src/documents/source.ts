/** A paragraph of the document; the marker of a list item ("-", "1.") is left out of its text. */
export interface Paragraph {
  readonly text: string;
  readonly listItem: boolean;
}

/** One line of a "Wanneer" cell; an empty paragraph before it sets phrases apart. */
export interface WhenLine {
  readonly text: string;
  readonly afterGap: boolean;
}

/** A row of a table "Actie | Wanneer". */
export interface SourceRow {
  /** Heading under which it stands. */
  readonly heading: string;
  readonly paragraphs: ReadonlyArray<Paragraph>;
  readonly when: ReadonlyArray<WhenLine>;
}

/** What stands under one priority: its prose and the rows of its tables. */
export interface PrioritySource {
  readonly number: number;
  readonly title: string;
  readonly prose: ReadonlyArray<Paragraph>;
  readonly hasTable: boolean;
  readonly rows: ReadonlyArray<SourceRow>;
}

/** A plan document cut into its parts, the same for every format. */
export interface PlanSource {
  /** Everything before the first priority. */
  readonly preface: ReadonlyArray<Paragraph>;
  readonly priorities: ReadonlyArray<PrioritySource>;
}
