/** Other forms of the same content. */
export const encodings = ['base64', 'pem', 'utf-16', 'crlf', 'compact-json'] as const;

export function encode(bytes: Buffer, encoding: (typeof encodings)[number]): Buffer {
  switch (encoding) {
    case 'base64':
      return Buffer.from(bytes.toString('base64'));
    case 'pem': {
      const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
      return Buffer.from(['-----BEGIN SIGNATURE-----', ...lines, '-----END SIGNATURE-----', ''].join('\n'));
    }
    case 'utf-16':
      return Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le');
    case 'crlf':
      return Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n'));
    case 'compact-json':
      return Buffer.from(`${JSON.stringify(JSON.parse(bytes.toString('utf8')))}\n`);
  }
}
