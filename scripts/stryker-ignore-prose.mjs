// A StrykerJS plugin that excludes text for people from mutation, because tests assert codes and never prose
// (docs/dev/mutation.md). The conditions of an error and its code are mutated like all other code.

/** Functions that take text for people, and the indexes (from 0) of the arguments that are such text. */
const proseArguments = new Map([
  ['QpherSignError', [1, 2]],
  ['inconsistent', [0]],
  ['invalid', [0]],
  ['parseSchema', [3]],
  ['parseStrictJson', [2]],
  ['regex', [1]],
  ['undefined', [0]],
]);

/** Functions that return text for people, or `undefined` if there is nothing to say. */
const proseReturning = ['adviseOnSize', 'adviseOnUnknown', 'disagreement', 'policyProblem', 'problemOf'];

/**
 * Fields and constants whose text is for people: what is wrong, and what to do about it. The choice of the text is
 * mutated.
 */
const proseFields = new Set(['detail', 'hint', 'reason', 'what']);
const proseConstants = new Set([
  'GET_AGAIN',
  'GET_SIGNATURE',
  'KEYRING_AS_MANIFEST',
  'KEYRING_OLDER',
  'NO_FILE_FOUND',
  'POLICY_ADVICE',
  'verdictAdvice',
]);

/** Functions whose arguments contain such text. */
const rejections = new Set(['invalid', 'refusedAttestation', 'rejectedResult', 'untrusted']);

const nameOf = (callee) => callee?.name ?? callee?.property?.name;

const isProse = ({ listKey, key, parent }) =>
  listKey === 'arguments' &&
  (parent.type === 'NewExpression' || parent.type === 'CallExpression') &&
  proseArguments.get(nameOf(parent.callee))?.includes(key) === true;

const functionName = (node) => (node?.id ?? node?.key)?.name;

const isReturnedProse = (path) =>
  (path.isStringLiteral() || path.isTemplateLiteral()) &&
  path.parentPath.isReturnStatement() &&
  proseReturning.includes(functionName(path.getFunctionParent()?.node));

/** Only text is ignored. An empty text is mutated. */
const isText = (path) => path.isTemplateLiteral() || (path.isStringLiteral() && path.node.value !== '');

const isInProseField = ({ parent }) =>
  (parent.type === 'ObjectProperty' && proseFields.has(parent.key.name)) ||
  (parent.type === 'VariableDeclarator' &&
    (proseFields.has(parent.id.name) || proseConstants.has(parent.id.name))) ||
  (parent.type === 'CallExpression' && rejections.has(parent.callee.name));

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore: (path) =>
        path.find(isProse) !== null ||
        isReturnedProse(path) ||
        (isText(path) && path.find(isInProseField) !== null)
          ? 'text for people'
          : undefined,
    },
  },
];
