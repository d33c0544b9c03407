// A Jest reporter that ends a run with one plain line: how many tests passed, failed and were skipped.

export default class ClosingLine {
  onRunComplete(_, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    // After the summary that Jest's own reporter still has to print.
    process.once('exit', () =>
      console.log(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`),
    );
  }
}
