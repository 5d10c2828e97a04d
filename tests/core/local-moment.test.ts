import { describe, expect, test } from 'vitest';
import { readLocalMoment, writeLocalMoment } from '@/lib/core/local-moment.ts';

describe('date and time as a person types them', () => {
  test('come back as they were typed', () => {
    const read = readLocalMoment('2026-11-28T08:05', false);
    expect('moment' in read && writeLocalMoment(read.moment)).toBe('2026-11-28T08:05');
    expect(writeLocalMoment(null)).toBe('');
  });

  test('an empty field plans nothing', () => {
    expect(readLocalMoment('', false)).toEqual({ moment: null });
  });

  test.each([
    ['', true, 'incomplete'],
    ['besok', false, 'incomplete'],
    ['2026-02-31T08:00', false, 'incomplete'],
    ['0026-11-28T08:00', false, 'year'],
    ['9999-11-28T08:00', false, 'year'],
    ['275760-01-01T00:00', false, 'year'],
  ] as const)('%j is told, not guessed', (value, isIncomplete, problem) => {
    expect(readLocalMoment(value, isIncomplete)).toEqual({ problem });
  });
});
