/** Reads the test runner's JSON report, checks the skipped tests against the committed list, and prints the closing line. */
import { readFileSync } from 'node:fs';

const [resultsFile = '', allowedFile = ''] = process.argv.slice(2);
const allowed = readFileSync(allowedFile, 'utf8')
  .split('\n')
  .filter((line) => line.includes('::') && !line.startsWith('#'))
  .map((line) => line.split('::')[0]?.trim() ?? '');

let report;
try {
  report = JSON.parse(readFileSync(resultsFile, 'utf8'));
} catch {
  console.log('The test run left no report: it ended before any test was counted.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const tests = report.testResults.flatMap((file) => file.assertionResults);
const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
const forbidden = skipped.filter(({ fullName }) => !allowed.some((part) => fullName.includes(part)));
for (const { fullName } of forbidden) console.log(`Skipped without a reason in .ci/allowed-skips.txt: ${fullName}`);
// A file that could not even be loaded has no tests to fail.
const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
const passed = tests.filter(({ status }) => status === 'passed').length;
const failed = tests.filter(({ status }) => status === 'failed').length + brokenFiles + forbidden.length;
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length - forbidden.length} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
