import { describe, expect, test } from 'vitest';
import { progressLines } from '../../src/report/progress-lines.js';

/** The lines printed for this many artifacts, each taking this many seconds. */
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
  test('at most one progress line per second is printed, and always the last one', () => {
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

  test('every artifact gets a progress line if each takes a second', () => {
    expect(printed(21, 1)).toHaveLength(21);
  });

  test('no progress lines are printed for as few as 20 artifacts', () => {
    expect(printed(20, 5)).toEqual([]);
  });
});
