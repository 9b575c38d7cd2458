import { stripVTControlCharacters } from 'node:util';

/** The names of what failed, for the end of a long run: nobody should have to look for them among its lines. */

/** @returns {string[]} of jest's `--json` report; a file that could not run at all by its name */
export const failuresOfJest = ({ testResults }) =>
  testResults.flatMap(({ name, status, assertionResults }) => {
    const names = assertionResults
      .filter((result) => result.status !== 'passed')
      .map(({ fullName }) => `${fileName(name)}: ${fullName}`);
    return names.length === 0 && status === 'failed' ? [fileName(name)] : names;
  });

/** @returns {string[]} of Playwright's JSON report, with the first line of why */
export const failuresOfPlaywright = ({ suites = [], errors = [] }) => [
  ...specsOf(suites)
    .filter(({ tests }) => tests.some(({ status }) => status !== 'expected'))
    .map(({ file, title, tests }) => `${file}: ${title}${reasonOf(tests)}`),
  ...errors.map(({ message }) => firstLine(message)),
];

/** @returns {string[]} of the TAP of node's own runner, without the suites that hold a failed test */
export const failuresOfTap = (tap) => {
  const failed = [...tap.matchAll(/^( *)not ok \d+ - (.*)$/gm)].map(([, indent, name]) => ({
    depth: indent.length,
    name,
  }));
  // A suite comes after what it holds, one level further out.
  return failed
    .filter(({ depth }, index) => index === 0 || failed[index - 1].depth <= depth)
    .map(({ name }) => name);
};

/** @returns {string[]} of lines `FAIL I1 …` */
export const failuresOfInvariants = (text) => text.match(/^FAIL .*$/gm) ?? [];

const specsOf = (suites) =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)]);

function reasonOf(tests) {
  const error = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))[0];
  return error ? `\n      ${firstLine(error.message)}` : '';
}

const firstLine = (message = '') => stripVTControlCharacters(message).split('\n')[0];

const fileName = (path) => path.split('/').at(-1);
