import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SavedLine } from '@/components/panel/saved-line.tsx';
import type { SaveState } from '@/lib/keeping/autosave.ts';
import { show } from './spoken.tsx';

describe('the line about saving', () => {
  const never: SaveState = { savedAt: null, isPending: false, failure: null };
  const kept = { ...never, savedAt: '2026-11-24T02:41:00.000Z' };
  test.each<[string, SaveState, boolean, RegExp]>([
    ['nothing was asked', never, false, /^Belum disimpan$/],
    ['the first write is under way', { ...never, isPending: true }, false, /^Menyimpan…$/],
    ['it is kept', kept, false, /^Tersimpan \d\d\.\d\d$/],
    ['the person does not want it kept', kept, true, /^Tidak disimpan$/],
  ])('where %s', (_, save, isExcluded, words) => {
    show(<SavedLine isExcluded={isExcluded} save={save} />);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });
});
