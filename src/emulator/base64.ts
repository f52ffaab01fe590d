import * as v from '../schema.js';

/** Base64 (RFC 4648 §4, padded, one spelling of each value) of `minimum` to `maximum` bytes, parsed to those bytes. */
export function base64(minimum: number, maximum: number): v.Schema<Uint8Array> {
  return v.pipe(
    v.string(),
    v.check((text) => Buffer.from(text, 'base64').toString('base64') === text, 'not valid base64'),
    v.check(
      (text) => {
        const length = Buffer.byteLength(text, 'base64');
        return length >= minimum && length <= maximum;
      },
      `not ${minimum === maximum ? minimum : `${minimum} to ${maximum}`} bytes in base64`,
    ),
    v.transform((text): Uint8Array => Buffer.from(text, 'base64')),
  );
}
