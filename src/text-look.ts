/** What kind of file was mistaken for another, as text for people. */
export interface Look {
  /** Follows "it is". */
  readonly what: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Bytes at the beginning of a file that are searched for HTML. */
const HEAD_BYTES = 1024;

const marks: readonly (readonly [readonly number[], Look])[] = [
  [[0xff, 0xfe], utf16()],
  [[0xfe, 0xff], utf16()],
  [
    [0xef, 0xbb, 0xbf],
    { what: 'text with a byte order mark', hint: 'an editor added the mark: get the file again, unchanged' },
  ],
];

function utf16(): Look {
  const hint =
    'Windows PowerShell writes UTF-16 with `>`: get the file again, and keep its bytes with `curl.exe -o` or `Invoke-WebRequest -OutFile`';
  return { what: 'UTF-16 text', hint };
}

/** Recognises a file that a browser, shell or editor wrote instead of the wanted one; `undefined` for any other. */
export function lookOf(bytes: Uint8Array): Look | undefined {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[1];
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  if (!/^\s*<(?:!doctype|html)/i.test(head)) return undefined;
  return { what: 'a web page', hint: 'download the file itself, not the page that shows it' };
}
