/** One measurement: figures by name, ratios against a baseline that is measured in the same run. */
export interface Bench {
  /** What is measured, in a sentence. */
  readonly about: string;
  run(): Promise<Readonly<Record<string, number>>>;
}
