import { Figure } from '../plan/figures';
import { Round } from '../plan/round';
import { RoundPart } from '../plan/round/roundPart';
import { Snapshot } from '../plan/round/snapshot';

/** How many of something has been stored. */
export interface StoreProgress {
  readonly done: number;
  readonly total: number;
}

/** What became of imported figures. */
export interface FiguresSaved {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** The half-year rounds and their figures, as part of the plan store. */
export interface RoundStore {
  /**
   * Stores a round as it was changed from `before`, or a new one without it.
   * @throws Problem `round.changed` when somebody else changed it meanwhile
   */
  saveRound(round: Round, before?: Round): Promise<void>;

  /** What has been written in a round, by priority; a priority that nobody wrote about is absent. */
  roundParts(round: string): Promise<ReadonlyArray<RoundPart>>;

  /**
   * Stores a part as it was changed from `before`, or a new one without it.
   * @throws Problem `round.changed` when somebody else changed it meanwhile
   */
  saveRoundPart(part: RoundPart, before?: RoundPart): Promise<void>;

  /** The snapshots of these rounds, of every time they were frozen. */
  snapshots(rounds: ReadonlyArray<string>): Promise<ReadonlyArray<Snapshot>>;

  /**
   * Writes the snapshots of one freezing. What is there already stays, so that writing the same again
   * completes what stopped halfway.
   */
  saveSnapshots(
    snapshots: ReadonlyArray<Snapshot>,
    onProgress?: (progress: StoreProgress) => void,
  ): Promise<void>;

  figures(): Promise<ReadonlyArray<Figure>>;

  /** Stores figures; one of the same indicator, municipality and period is replaced. */
  saveFigures(figures: ReadonlyArray<Figure>): Promise<FiguresSaved>;
}
