/** One row of results: counts and metrics, each a number, and words that say what was measured. */
export type Row = Readonly<Record<string, number | string>>

/**
 * Runs what is shipped on labelled data and measures it. One file a name in `evaluators/`, exporting `evaluate`.
 * `crossValidate` trains afresh by folds on the given data instead, where the evaluator has something to train.
 */
export type Evaluator = (options: {
  readonly data: string
  readonly crossValidate: boolean
}) => Promise<readonly Row[]> | readonly Row[]
