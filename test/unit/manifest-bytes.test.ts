import { describe, expect, test } from 'vitest';
import { formatManifest, parseManifest } from '../../src/manifest/manifest.js';
import { thrownCode } from '../support/error-code.js';
import { jsonBytes, withValueAt } from '../support/json-edits.js';
import { manifest, manifestArtifact } from '../support/manifests.js';

const document: unknown = JSON.parse(formatManifest(manifest()).toString());

describe('bytes that two parsers could read differently', () => {
  const text = formatManifest(manifest()).toString();
  const refusal = (bytes: string | Uint8Array) => thrownCode(() => parseManifest(Buffer.from(bytes)));

  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['a byte order mark', `\ufeff${text}`],
    ['another value after it', `${text}{}`],
    ['a key twice', text.replace('"key_version": 3,', '"key_version": 4,\n  "key_version": 3,')],
    ['a path twice', text.replace('"path": "app.tgz",', '"path": "other",\n      "path": "app.tgz",')],
    ['an escaped letter in a path', text.replace('"app.tgz"', '"\\u0061pp.tgz"')],
    ['an escaped letter in a key', text.replace('"path"', '"p\\u0061th"')],
    ['a number in another spelling', text.replace('"size": 3', '"size": 3.0')],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from(text.slice(0, 40)), Buffer.from([0xff]), Buffer.from(text.slice(40))]),
    ],
    ['UTF-16', Buffer.from(text, 'utf16le')],
  ])('are refused: %s', (_, bytes) => {
    expect(refusal(bytes)).toBe('manifest-invalid');
  });

  test('do not include other white space, which is read over', () => {
    expect(parseManifest(Buffer.from(JSON.stringify(document)))).toEqual(manifest());
    expect(parseManifest(Buffer.from(text.replaceAll('\n', '\r\n\t')))).toEqual(manifest());
  });

  test('a string of many megabytes is refused like any other', () => {
    expect(refusal(jsonBytes(withValueAt(document, ['type'], 'x"\\'.repeat(3_000_000))))).toBe(
      'manifest-invalid',
    );
    expect(refusal(formatManifest(manifest({ artifacts: [manifestArtifact('a'.repeat(9_000_000))] })))).toBe(
      'path-invalid',
    );
  });
});
