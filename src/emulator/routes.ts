/** The operations of the service, by their names in its contract. */
export const operationNames = [
  'listKeys',
  'getActiveKey',
  'generateKey',
  'rotateKey',
  'retireKey',
  'sign',
  'verify',
  'signHash',
  'verifyHash',
] as const;

export type OperationName = (typeof operationNames)[number];

interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

const endpoints: Readonly<Record<OperationName, Endpoint>> = {
  listKeys: { method: 'GET', path: '/api/v1/kms/keys' },
  getActiveKey: { method: 'GET', path: '/api/v1/kms/keys/active' },
  generateKey: { method: 'POST', path: '/api/v1/kms/keys/generate' },
  rotateKey: { method: 'POST', path: '/api/v1/kms/keys/rotate' },
  retireKey: { method: 'POST', path: '/api/v1/kms/keys/retire' },
  sign: { method: 'POST', path: '/api/v1/signature/sign' },
  verify: { method: 'POST', path: '/api/v1/signature/verify' },
  signHash: { method: 'POST', path: '/api/v1/signature/sign-hash' },
  verifyHash: { method: 'POST', path: '/api/v1/signature/verify-hash' },
};

export type Route =
  | { readonly kind: 'operation'; readonly name: OperationName }
  | { readonly kind: 'wrong-method'; readonly allowed: string }
  | { readonly kind: 'unknown-path' };

/** What a method and a path (without query) ask for. */
export function findRoute(method: string, path: string): Route {
  const name = operationNames.find((candidate) => endpoints[candidate].path === path);
  if (name === undefined) return { kind: 'unknown-path' };
  const allowed = endpoints[name].method;
  return method === allowed ? { kind: 'operation', name } : { kind: 'wrong-method', allowed };
}
