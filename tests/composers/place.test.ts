import { assert as assertAll, constant, integer, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  bottomOf,
  isBeginInSight,
  isInside,
  overlaps,
  rightOf,
} from '@/lib/composers/place/box.ts';
import { placeBadge } from '@/lib/composers/place/place-badge.ts';
import { placeCard } from '@/lib/composers/place/place-card.ts';
import { placePanel } from '@/lib/composers/place/place-panel.ts';
import { placeReminder } from '@/lib/composers/place/place-reminder.ts';
import type { Surroundings } from '@/lib/composers/place/surroundings.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  width,
  height,
});

/** A dialog as the site shows it, in the middle of the window: text above, button below. */
function facebook(width: number, height: number): Surroundings {
  const dialog = box((width - 500) / 2, height * 0.15, 500, height * 0.7);
  const field = box(dialog.left + 16, dialog.top + 60, 468, 120);
  const publish = box(dialog.left + 16, bottomOf(dialog) - 48, 468, 36);
  return { view: { width, height }, dialog, field, publish };
}

/** A wide dialog: picture on the left, text on the right, the button in its first row. */
function instagram(width: number, height: number): Surroundings {
  const dialog = box((width - 820) / 2, 140, 820, 560);
  const field = box(rightOf(dialog) - 330, 240, 318, 200);
  const publish = box(rightOf(dialog) - 80, 150, 70, 30);
  return { view: { width, height }, dialog, field, publish };
}

/** Every arrangement of field and button, also such as no site would have. */
const anySurroundings = record({
  width: integer({ min: 320, max: 2000 }),
  height: integer({ min: 260, max: 1400 }),
  at: record({ x: integer({ min: -300, max: 2000 }), y: integer({ min: -300, max: 1400 }) }),
  size: record({ x: integer({ min: 40, max: 1600 }), y: integer({ min: 20, max: 1200 }) }),
  inner: record({ x: integer({ min: 0, max: 100 }), y: integer({ min: 0, max: 100 }) }),
  button: oneof(
    constant(null),
    record({
      x: integer({ min: -50, max: 2000 }),
      y: integer({ min: -50, max: 1400 }),
      width: integer({ min: 20, max: 600 }),
      height: integer({ min: 16, max: 60 }),
    }),
  ),
}).map(({ width, height, at, size, inner, button }): Surroundings => {
  const dialog = box(at.x, at.y, size.x, size.y);
  return {
    view: { width, height },
    dialog,
    field: box(
      at.x + (size.x * inner.x) / 200,
      at.y + (size.y * inner.y) / 200,
      size.x / 2,
      size.y / 2,
    ),
    publish: button && box(button.x, button.y, button.width, button.height),
  };
});

test.each([
  { name: 'a field in sight', field: box(0, 100, 400, 160), isSeen: true },
  { name: 'one that is longer than the window', field: box(0, 100, 400, 2000), isSeen: true },
  { name: 'a single line at the lower edge', field: box(0, 360, 400, 20), isSeen: true },
  { name: 'one below the fold', field: box(0, 358, 400, 160), isSeen: false },
  { name: 'one that was scrolled past', field: box(0, -10, 400, 160), isSeen: false },
])('$name: $isSeen', ({ field, isSeen }) => {
  expect(isBeginInSight(field, { width: 683, height: 384 })).toBe(isSeen);
});

describe('the place of the panel', () => {
  test.each([
    { name: 'a usual window', around: facebook(1366, 768), side: 'right' },
    { name: 'a higher window', around: facebook(1280, 900), side: 'right' },
    { name: 'a dialog at the right', around: shifted(facebook(1100, 700), 280), side: 'left' },
    { name: 'a picture beside the text', around: instagram(1366, 768), side: 'media' },
    { name: 'a picture, less wide', around: instagram(1280, 900), side: 'media' },
    { name: '200 percent', around: facebook(683, 384), side: 'sheet' },
  ])('$name: $side', ({ around, side }) => {
    expect(placePanel(around).side).toBe(side);
  });

  test('it is inside the window and never over the publish button or the text, whatever stands where', () => {
    void assertAll(
      property(anySurroundings, (around) => {
        const placed = placePanel(around);
        expect(isInside(placed.box, around.view)).toBe(true);
        if (around.publish) expect(overlaps(placed.box, around.publish)).toBe(false);
        if (placed.side !== 'sheet') expect(overlaps(placed.box, around.field)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('a place that the person chose stays in the window and gives way to the button only', () => {
    const corner = record({
      left: integer({ min: -500, max: 3000 }),
      top: integer({ min: -500, max: 3000 }),
    });
    void assertAll(
      property(anySurroundings, corner, (around, chosen) => {
        const placed = placePanel(around, chosen);
        expect(isInside(placed.box, around.view)).toBe(true);
        if (around.publish) expect(overlaps(placed.box, around.publish)).toBe(false);
      }),
      { numRuns: 2000 },
    );
    const around = facebook(1366, 768);
    expect(placePanel(around, { left: 30, top: 40 })).toMatchObject({
      side: 'chosen',
      box: { left: 30, top: 40 },
    });
  });
});

describe('the place of the badge', () => {
  const sizes = { full: { width: 140, height: 34 }, short: { width: 86, height: 34 } };

  test('outside the dialog, at its top right', () => {
    const around = facebook(1366, 768);
    const { left, top, isShort } = placeBadge(around, sizes, []);
    expect(isShort).toBe(false);
    expect(left).toBeGreaterThan(rightOf(around.dialog));
    expect(top).toBeGreaterThan(around.dialog.top);
  });

  test('without room: short, in the empty left of the title row', () => {
    const around = facebook(683, 384);
    const close = box(rightOf(around.dialog) - 50, around.dialog.top + 10, 36, 36);
    const { left, top, isShort } = placeBadge(around, sizes, [close]);
    expect(isShort).toBe(true);
    expect(left).toBeLessThan(around.dialog.left + 40);
    expect(top + 34).toBeLessThan(around.field.top);
  });

  test('a button in the left of the title row stays free', () => {
    const around = facebook(683, 384);
    const back = box(around.dialog.left + 8, around.dialog.top + 10, 36, 36);
    const { left, top } = placeBadge(around, sizes, [back]);
    expect(overlaps({ left, top, ...sizes.short }, back)).toBe(false);
  });
});

describe('the place of a card', () => {
  const size = { width: 340, height: 200 };

  test('under the word, where it ends above the button', () => {
    const around = facebook(1366, 900);
    const word = box(around.field.left + 40, around.field.top + 20, 90, 20);
    const place = placeCard(around, [word], size);
    expect(place).toMatchObject({ isAtWord: true, left: word.left });
    expect(place.top).toBeGreaterThan(bottomOf(word));
  });

  test('beside the dialog, where it would reach the button', () => {
    const around = facebook(1366, 600);
    const word = box(around.field.left + 40, around.field.top + 200, 90, 20);
    const place = placeCard(around, [word], size);
    expect(place.isAtWord).toBe(false);
    expect(place.left).toBeGreaterThan(rightOf(around.dialog));
  });

  test('never over the button', () => {
    void assertAll(
      property(anySurroundings, (around) => {
        const place = placeCard(around, [around.field], size);
        if (around.publish) expect(overlaps(place, around.publish)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the place of the reminder', () => {
  const size = { width: 258, height: 96 };

  test('outside the dialog, level with the button', () => {
    const { publish, dialog, view } = facebook(1366, 768);
    const place = placeReminder(publish, dialog, view, size);
    expect(place?.left).toBeGreaterThan(rightOf(dialog));
    expect(place && publish && Math.abs(place.top + 48 - (publish.top + 18))).toBeLessThan(40);
  });

  test('nowhere, rather than over the text or the button', () => {
    void assertAll(
      property(anySurroundings, ({ publish, dialog, view, field }) => {
        const place = placeReminder(publish, dialog, view, size, [field]);
        if (!place || !publish) return;
        expect(overlaps(place, publish) || overlaps(place, field)).toBe(false);
        expect(isInside(place, view)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function shifted({ view, dialog, field, publish }: Surroundings, by: number): Surroundings {
  const move = (each: Box): Box => ({ ...each, left: each.left + by });
  return { view, dialog: move(dialog), field: move(field), publish: publish && move(publish) };
}
