import { generateKey, getActiveKey, listKeys, retireKey, rotateKey } from './key-handlers.js';
import type { OperationName } from './routes.js';
import type { Handler } from './service.js';
import { sign, signHash, verify, verifyHash } from './signature-handlers.js';

export const handlers: Readonly<Record<OperationName, Handler>> = {
  listKeys,
  getActiveKey,
  generateKey,
  rotateKey,
  retireKey,
  sign,
  verify,
  signHash,
  verifyHash,
};
