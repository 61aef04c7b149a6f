/** What failed, from the JSON reports of the runners: one text a failure, its name first. */

const FIRST_LINES = 12;
// Colours of the runners' terminals.
const ESCAPES = /\u001b\[[0-9;]*m/g;

function failure(name, message) {
  const lines = String(message ?? '')
    .replace(ESCAPES, '')
    .split('\n')
    .filter((line) => line.trim());
  return [name, ...lines.slice(0, FIRST_LINES).map((line) => `        ${line}`)].join('\n');
}

/** Of Vitest's report (or null where the runner left none): failed tests, and files that broke before their tests. */
export function vitestFailures(report, project) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (!failed.length && status === 'failed') return [failure(`${project}: ${name}`, message)];
    return failed.map((test) => failure(`${project}: ${name}: ${test.fullName}`, test.failureMessages[0]));
  });
}

/** Of Playwright's report (or null where the runner left none). */
export function playwrightFailures(report) {
  const within = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(within)];
  const failed = (report?.suites ?? []).flatMap(within).filter((spec) => !spec.ok);
  return [
    ...failed.map((spec) => {
      const results = spec.tests.flatMap((test) => test.results);
      return failure(
        `e2e: ${spec.file}:${spec.line}: ${spec.title}`,
        results.find((result) => result.error)?.error.message,
      );
    }),
    ...(report?.errors ?? []).map((error) => failure('e2e', error.message)),
  ];
}
