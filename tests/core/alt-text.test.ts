import { describe, expect, test } from 'vitest';
import { check } from '@/lib/core/check.ts';
import { viewOf } from '@/lib/core/check-view.ts';
import type { noDetails } from '@/lib/core/no-details.ts';
import { picturesOf } from '@/lib/core/pictures.ts';
import { unchecked } from '@/lib/core/unchecked.ts';

type Media = (typeof noDetails.media)[number];

const item = (name: string, alt: string, type = 'image/jpeg'): Media => ({
  name,
  type,
  size: 10,
  alt,
  hash: null,
  isKept: false,
});

/** The question on alternative texts, as it is shown beside a draft with these files. */
function pointOf(media: readonly Media[], answers = unchecked.answers) {
  const selfCheck = { ...unchecked, answers };
  const checked = check({
    text: 'Posyandu buka Sabtu di balai desa.',
    channels: ['facebook'],
    selfCheck,
    mediaCount: media.length,
    pictures: picturesOf(media),
  });
  const find = (points: typeof checked.points) =>
    points.find(({ question }) => question.code === 'AKS-01');
  const view = viewOf(checked, selfCheck);
  return { checked: find(checked.points), shown: find(view.points), open: find(view.open) };
}

describe('the alternative texts of a draft', () => {
  test('answer the question where every picture has one', () => {
    const { checked, shown, open } = pointOf([
      item('loket.jpg', ' Warga antre di loket. '),
      item('bayi.png', 'Bidan menimbang bayi.', 'image/png'),
      item('film.mp4', '', 'video/mp4'),
    ]);
    const answer = {
      option: 'written',
      note: 'Warga antre di loket. · Bidan menimbang bayi.',
      answeredAt: null,
    };
    expect(checked).toMatchObject({ status: 'closed', answer });
    expect(shown).toMatchObject({ status: 'closed', answer });
    expect(open).toBeUndefined();
  });

  test('name the pictures that still have none', () => {
    const { open } = pointOf([
      item('loket.jpg', 'Warga antre di loket.'),
      item('bayi.png', '  ', 'image/png'),
      item('balai.jpg', ''),
    ]);
    expect(open).toMatchObject({ status: 'open', answer: null });
    expect(open?.question.why.id).toMatch(/^Belum ada pada “bayi.png” dan “balai.jpg”\. Teks/u);
    expect(open?.question.why.en).toMatch(/^Missing for “bayi.png” and “balai.jpg”\. Alt/u);
  });

  test('name three at the most', () => {
    const names = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg'];
    const { open } = pointOf(names.map((name) => item(name, '')));
    expect(open?.question.why.id).toMatch(/“a.jpg”, “b.jpg”, “c.jpg” dan 2 gambar lain\./u);
  });

  test('leave an answer of the person alone, and speak where it settles nothing', () => {
    const about = pointOf([item('garis.png', '')]).open?.about ?? '';
    const given = (option: string) => [
      {
        question: 'accessibility/alt-text',
        option,
        note: '',
        answeredAt: '2026-11-24T02:00:00.000Z',
        about,
      },
    ];
    const decoration = pointOf([item('garis.png', '')], given('decoration'));
    expect(decoration.shown).toMatchObject({
      status: 'closed',
      answer: { option: 'decoration', answeredAt: '2026-11-24T02:00:00.000Z' },
    });
    const written = pointOf([item('garis.png', 'Grafik naik.')], given('not-yet'));
    expect(written.shown).toMatchObject({ status: 'closed', answer: { option: 'written' } });
  });

  test('are not asked for where there is only a video, and only counted where nothing is noted', () => {
    expect(pointOf([item('film.mp4', '', 'video/mp4')]).shown).toBeUndefined();
    const inComposer = check({
      text: 'Posyandu buka Sabtu di balai desa.',
      channels: ['facebook'],
      selfCheck: unchecked,
      mediaCount: 1,
    }).points.find(({ question }) => question.code === 'AKS-01');
    expect(inComposer).toMatchObject({ status: 'open', answer: null });
    expect(inComposer?.question.why.id).toMatch(/^Teks alternatif/u);
  });
});
