// A plugin of StrykerJS that leaves the text of errors out of mutation: tests assert codes, never prose
// (docs/dev/mutation.md). What decides whether there is an error, and its code, is mutated like all else.

/** Who takes text for people, and which of its arguments (counted from 0) are that text. */
const proseArguments = new Map([
  ['QpherSignError', [1, 2]],
  ['inconsistent', [0]],
  ['invalid', [0]],
  ['parseSchema', [3]],
  ['parseStrictJson', [2]],
  ['regex', [1]],
  ['undefined', [0]],
]);

/** Functions that give the text of an error, or `undefined` where there is none. */
const proseReturning = ['problemOf'];

const nameOf = (callee) => callee?.name ?? callee?.property?.name;

const isProse = ({ listKey, key, parent }) =>
  listKey === 'arguments' &&
  (parent.type === 'NewExpression' || parent.type === 'CallExpression') &&
  proseArguments.get(nameOf(parent.callee))?.includes(key) === true;

const isReturnedProse = (path) =>
  (path.isStringLiteral() || path.isTemplateLiteral()) &&
  path.parentPath.isReturnStatement() &&
  proseReturning.includes(path.getFunctionParent()?.node.id?.name);

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore: (path) =>
        path.find(isProse) !== null || isReturnedProse(path) ? 'text of an error' : undefined,
    },
  },
];
