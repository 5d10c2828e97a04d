import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composers } from '@/lib/composers/index.ts';
import { placePanel } from '@/lib/composers/place-panel.ts';

test('every composer file is registered under its name', () => {
  const files = globSync('lib/composers/*.ts')
    .filter((file) => readFileSync(file, 'utf8').includes('export default defineComposer('))
    .map((file) => basename(file, '.ts'));
  expect(
    composers.map(({ id }) => id).sort(),
    'Add the new composer to lib/composers/index.ts; its id is the name of its file.',
  ).toEqual(files.sort());
});

describe('the place of the panel', () => {
  const dialog = { top: 120, width: 500, height: 430 };

  test.each([
    { view: { width: 1366, height: 768 }, left: 433, side: 'right' },
    { view: { width: 1280, height: 900 }, left: 390, side: 'right' },
    { view: { width: 1100, height: 700 }, left: 560, side: 'left' },
    { view: { width: 683, height: 384 }, left: 91, side: 'sheet' },
  ])('$view.width px wide: $side', ({ view, left, side }) => {
    const placed = placePanel({ ...dialog, left }, view);
    expect(placed.side).toBe(side);
    expect(placed.box.left).toBeGreaterThanOrEqual(0);
    expect(placed.box.left + placed.box.width).toBeLessThanOrEqual(view.width);
  });

  test('beside the dialog it never covers it', () => {
    const { box } = placePanel({ ...dialog, left: 433 }, { width: 1366, height: 768 });
    expect(box.left).toBeGreaterThan(433 + dialog.width);
  });
});
