import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectArtifact, MAX_DOCUMENT_BYTES } from '../../src/artifacts/inspect-artifact.js';
import { thrownCode } from '../support/error-code.js';
import { temporaryFolder } from '../support/temporary-folder.js';

function inspect(content: string | Uint8Array): number {
  return inspectArtifact(path.join(temporaryFolder({ file: content }), 'file'), 'file');
}

const whitespace = ' \t\r\n'.repeat(3000);

test.each([
  '{"type":"qpher-sign/manifest/v1"}',
  '{"type":"qpher-sign/keyring/v1","keys":[]}',
  '{"type":"qpher-sign/"}',
  '{"type":"qpher-sign/of-the-future/v9"}',
  '{\n  "a": {"type": 1},\n  "type" : "qpher-sign/manifest/v1" }',
  ' \t\r\n{"type":"qpher-sign/manifest/v1"}\n',
  `${whitespace}{"type":"qpher-sign/manifest/v1"}`,
  '{"\\u0074ype":"qpher-sign/manifest/v1"}',
  '{"type":"\\u0071pher-sign\\/manifest\\/v1"}',
  '{"type":"other","type":"qpher-sign/manifest/v1"}',
])('a document of qpher-sign is not signed as an artifact: %#', (content) => {
  expect(thrownCode(() => inspect(content))).toBe('artifact-reserved');
});

test('a document is found however long it is, up to the longest that is read as one', () => {
  const document = `{"pad":"${'x'.repeat(MAX_DOCUMENT_BYTES / 64)}","type":"qpher-sign/manifest/v1"}`;
  expect(thrownCode(() => inspect(document))).toBe('artifact-reserved');
  const longest = Buffer.alloc(MAX_DOCUMENT_BYTES, ' ');
  longest.write('{"type":"qpher-sign/manifest/v1"}');
  expect(thrownCode(() => inspect(longest))).toBe('artifact-reserved');
  expect(inspect(Buffer.concat([longest, Buffer.from(' ')]))).toBe(MAX_DOCUMENT_BYTES + 1);
});

test.each([
  '',
  whitespace,
  '{}',
  '{"type":"application/json"}',
  '{"type":"x qpher-sign/manifest/v1"}',
  '{"type":"qpher-sign"}',
  '{"type":["qpher-sign/manifest/v1"]}',
  '{"type":null}',
  '{"name":"qpher-sign/manifest/v1"}',
  '["qpher-sign/manifest/v1"]',
  '"qpher-sign/manifest/v1"',
  '{"type":"qpher-sign/manifest/v1"',
  '{"type":"qpher-sign/manifest/v1"} and more',
  '{ not JSON',
  'x{"type":"qpher-sign/manifest/v1"}',
  'null',
])('any other file is, and its size is told: %#', (content) => {
  expect(inspect(content)).toBe(content.length);
});

test('what cannot be opened is unreadable, and the error says which artifact', () => {
  const folder = temporaryFolder();
  expect(thrownCode(() => inspectArtifact(path.join(folder, 'none'), 'none'))).toBe('artifact-unreadable');
  expect(thrownCode(() => inspectArtifact(folder, 'folder'))).toBe('artifact-unreadable');
  expect(() => inspectArtifact(folder, 'the-name')).toThrow(/'the-name'/);
});
