import { describe, expect, test } from 'vitest';
import { progressLines } from '../../src/report/progress-lines.js';

/** The lines printed when so many artifacts are done, each after so many seconds. */
function printed(total: number, secondsEach: number): readonly string[] {
  const lines: string[] = [];
  let now = 0;
  const progress = progressLines(
    (line) => lines.push(line),
    () => now,
  );
  for (let done = 1; done <= total; done += 1) {
    now += secondsEach;
    progress(done, total, `signed ${done}`);
  }
  return lines;
}

describe('progress in a log', () => {
  test('is a line a second, and the last', () => {
    expect(printed(25, 0.25)).toEqual([
      '1/25 signed 1',
      '5/25 signed 5',
      '9/25 signed 9',
      '13/25 signed 13',
      '17/25 signed 17',
      '21/25 signed 21',
      '25/25 signed 25',
    ]);
    expect(printed(1000, 0)).toEqual(['1/1000 signed 1', '1000/1000 signed 1000']);
  });

  test('is a line for each where each takes its time', () => {
    expect(printed(21, 1)).toHaveLength(21);
  });

  test('is not printed of so few as are all shown at the end', () => {
    expect(printed(20, 5)).toEqual([]);
  });
});
