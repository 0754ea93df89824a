/** The part of ml-naivebayes 4 that we use; the package ships without types. */
declare module 'ml-naivebayes' {
  interface ReadMatrix {
    readonly rows: number;
    readonly columns: number;
    getRow(row: number): number[];
  }

  export class MultinomialNB {
    /** Natural logarithms, one row per class and one column per feature. */
    readonly conditionalProbability: ReadMatrix;
    /**
     * @param rows dense counts
     * @param labels class numbers 0..n-1; a gap throws
     */
    train(rows: number[][], labels: number[]): void;
    /** Class number of each dense row. */
    predict(rows: number[][]): number[];
  }
}
