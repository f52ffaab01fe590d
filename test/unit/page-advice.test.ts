import { expect, test } from 'vitest';
import { pageAdvice } from '../../src/page/page-advice.js';
import { settingsOf } from '../../src/settings/settings.js';
import * as advice from '../../src/verification/advice.js';

/** The page accepts retired keys, so that nobody reads this there. */
const onPage = Object.entries(advice.verdictAdvice).filter(([verdict]) => verdict !== 'retired-key');

const texts = [
  ...onPage.map(([, text]) => text),
  ...Object.values(advice).filter((one) => typeof one === 'string'),
];

/** Names that are not also words of the language. */
const names = ['root', 'expected-', ...settingsOf().map(({ name }) => name)].filter(
  (name) => name === 'root' || name.includes('-'),
);

test.each(texts.filter((text) => text !== ''))('on the page, advice names no setting: %s', (text) => {
  expect(names.filter((name) => pageAdvice(text).includes(name))).toEqual([]);
});

test('advice that names no setting is shown on the page as it is', () => {
  expect(pageAdvice(advice.verdictAdvice.modified)).toBe(advice.verdictAdvice.modified);
});
