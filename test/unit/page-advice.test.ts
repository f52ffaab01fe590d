import { expect, test } from 'vitest';
import { pageAdvice } from '../../src/page/page-advice.js';
import { settingsOf } from '../../src/settings/settings.js';
import * as advice from '../../src/verification/advice.js';

/** The page accepts retired keys, so this advice never appears there. */
const onPage = Object.entries(advice.verdictAdvice).filter(([verdict]) => verdict !== 'retired-key');

const texts = [
  ...onPage.map(([, text]) => text),
  ...Object.values(advice).filter((one) => typeof one === 'string'),
];

/** Names of settings that are not also ordinary words. */
const names = ['root', 'expected-', ...settingsOf().map(({ name }) => name)].filter(
  (name) => name === 'root' || name.includes('-'),
);

test.each(texts.filter((text) => text !== ''))('advice on the page names no setting: %s', (text) => {
  expect(names.filter((name) => pageAdvice(text).includes(name))).toEqual([]);
});

test('advice that names no setting is shown on the page unchanged', () => {
  expect(pageAdvice(advice.verdictAdvice.modified)).toBe(advice.verdictAdvice.modified);
});
