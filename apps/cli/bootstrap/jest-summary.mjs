/** The last line of a test run, `N passed, N failed`; a suite that could not run counts as one failed. */
export function jestSummary(json) {
  if (!json) return '0 passed, 1 failed (Jest gave no result)';
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(json);
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
}
