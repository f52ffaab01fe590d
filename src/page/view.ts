import { cleanText } from '../report/clean-text.js';
import type { Facts } from '../report/facts.js';

/** The displayed result of a verification. */
export interface Result {
  readonly facts: Facts;
  readonly passed: boolean;
  /** When it ended, in ISO 8601. */
  readonly time: string;
  /** Digests of the hashed files, by the paths of the rows. */
  readonly digests: ReadonlyMap<string, string>;
}

/** An element of the page by its id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element '${id}'`);
  return element;
}

/**
 * Creates an element with text or other elements. Text from files is never treated as HTML and cannot change how other
 * text looks.
 */
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

/** Announces text to screen readers. */
export function speak(text: string): void {
  byId('spoken').textContent = text;
}

export function showProgress(done: number, total: number, file: string): void {
  const bar = byId('progress') as HTMLProgressElement;
  bar.max = Math.max(1, total);
  bar.value = done;
  byId('progress-text').textContent =
    total === 0 ? 'Reading the manifest …' : `${Math.floor((100 * done) / total)} % ${cleanText(file)}`;
}

export function showResult({ facts, passed, time, digests }: Result): void {
  const details = element('dl', 'facts');
  for (const [name, value] of [...facts.details, ['checked at', time] as const])
    details.append(element('dt', '', name), element('dd', '', value));
  showOutcome(
    banner(passed, passed ? 'Verified' : 'Not verified', facts.headline),
    ...facts.hints.map(hintOf),
    details,
    rowsOf(facts, digests),
  );
}

/** Shows an error without any verdict. */
export function showError(message: string, hint: string): void {
  showOutcome(banner(false, 'Nothing was verified', message), ...(hint === '' ? [] : [hintOf(hint)]));
}

/** Moves the focus to the outcome, so that a screen reader reads it from the top. */
function showOutcome(...parts: readonly HTMLElement[]): void {
  byId('outcome').replaceChildren(...parts);
  showPart('result');
  byId('outcome').focus();
}

function banner(passed: boolean, title: string, text: string): HTMLElement {
  const heading = element('h2', '', title);
  heading.id = 'verdict';
  speak(`${title}: ${text}`);
  return element(
    'div',
    `banner ${passed ? 'good' : 'bad'}`,
    mark(passed ? '✓' : '✗'),
    heading,
    element('p', '', text),
  );
}

/** Decorative, because the text beside it says the same. */
function mark(sign: string): HTMLElement {
  const made = element('span', 'mark', sign);
  made.ariaHidden = 'true';
  return made;
}

function hintOf(text: string): HTMLElement {
  return element('p', 'hint', text);
}

/** Maximum number of rows, because browsers are slow with more. The others are counted. */
const MAX_ROWS = 1000;

function rowsOf({ rows }: Facts, digests: ReadonlyMap<string, string>): HTMLElement {
  const sorted = rows.toSorted((left, right) => Number(right.failed) - Number(left.failed));
  const list = element('ul', 'rows');
  for (const { path, text, failed, mark: sign } of sorted.slice(0, MAX_ROWS)) {
    const kind = failed ? 'bad' : sign === '–' ? 'absent' : 'good';
    list.append(
      element(
        'li',
        kind,
        mark(sign),
        ...(path === '' ? [] : [element('span', 'path', path), ' ']),
        element('span', 'text', text),
        element('code', 'digest', digests.get(path) ?? ''),
      ),
    );
  }
  if (sorted.length > MAX_ROWS) {
    list.append(element('li', 'absent', `… and ${sorted.length - MAX_ROWS} more files`));
  }
  return list;
}
