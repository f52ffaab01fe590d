import { cleanText } from '../report/clean-text.js';
import type { Facts } from '../report/facts.js';

/** What is shown of a verification that has ended. */
export interface Result {
  readonly facts: Facts;
  readonly passed: boolean;
  /** When it ended, for the record, ISO 8601. */
  readonly time: string;
}

/** An element of the page by its id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element '${id}'`);
  return element;
}

/** An element with text or other elements in it. Nothing that was read is ever taken as HTML, or changes how other text looks. */
export function element(
  name: string,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children.map((child) => (typeof child === 'string' ? cleanText(child) : child)));
  return made;
}

/** Shows one of the three parts of the page, and hides the others. */
export function showPart(part: 'ready' | 'working' | 'result'): void {
  for (const name of ['ready', 'working', 'result']) byId(name).hidden = name !== part;
}

export function showProgress(done: number, total: number, file: string): void {
  const bar = byId('progress') as HTMLProgressElement;
  bar.max = Math.max(1, total);
  bar.value = done;
  byId('progress-text').textContent =
    total === 0 ? 'Reading the manifest …' : `${Math.floor((100 * done) / total)} % ${file}`;
}

export function showResult({ facts, passed, time }: Result): void {
  const banner = element(
    'div',
    `banner ${passed ? 'good' : 'bad'}`,
    element('span', 'mark', passed ? '✓' : '✗'),
    element('h2', '', passed ? 'Verified' : 'Not verified'),
    element('p', '', facts.headline),
  );
  const details = element('dl', 'facts');
  for (const [name, value] of [...facts.details, ['checked at', time] as const])
    details.append(element('dt', '', name), element('dd', '', value));
  byId('outcome').replaceChildren(banner, ...hintsOf(facts), details, rowsOf(facts));
  showPart('result');
  byId('outcome').focus();
}

/** An error: nothing was judged. */
export function showError(message: string, hint: string): void {
  byId('outcome').replaceChildren(
    element(
      'div',
      'banner bad',
      element('span', 'mark', '✗'),
      element('h2', '', 'Nothing was verified'),
      element('p', '', message),
    ),
    ...(hint === '' ? [] : [element('p', 'hint', hint)]),
  );
  showPart('result');
  byId('outcome').focus();
}

function hintsOf({ hints }: Facts): readonly HTMLElement[] {
  return hints.map((hint) => element('p', 'hint', hint));
}

/** Rows that are in the page at first; a browser is slow with more. */
const MAX_ROWS = 1000;

function rowsOf({ rows }: Facts): HTMLElement {
  const sorted = rows.toSorted((left, right) => Number(right.failed) - Number(left.failed));
  const list = element('ul', 'rows');
  for (const { path, text, failed, mark } of sorted.slice(0, MAX_ROWS)) {
    const kind = failed ? 'bad' : mark === '–' ? 'absent' : 'good';
    list.append(
      element(
        'li',
        kind,
        element('span', 'mark', mark),
        ...(path === '' ? [] : [element('span', 'path', path), ' ']),
        element('span', 'text', text),
      ),
    );
  }
  if (sorted.length > MAX_ROWS) {
    list.append(element('li', 'absent', `… and ${sorted.length - MAX_ROWS} more files`));
  }
  return list;
}
