import { expect, test } from 'vitest';
import { registerCsv } from '@/entrypoints/desk/report/register-csv.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { deskMessages } from '@/lib/i18n/desk-messages.ts';
import { reportMessages } from '@/lib/i18n/report-messages.ts';
import { imported, own } from './report-world.ts';

const policy = { ...defaultPolicy, office: 'Dinas Kesehatan', audience: 'warga' };

test('the register as a file has its mark, its line ends and no formula', () => {
  const wording = { m: deskMessages.id, words: reportMessages.id, language: 'id', policy } as const;
  const csv = registerCsv(
    [
      { ...imported, title: '=HYPERLINK("http://contoh.invalid","klik")', account: '@dinkes' },
      { ...own, title: 'Kata "sabar", lalu\nantre' },
    ],
    wording,
  );
  expect(csv.startsWith('\ufeffTayang,Tulisan,Kanal,')).toBe(true);
  const [, first, second] = csv.split('\r\n');
  expect(first).toContain(`,"'=HYPERLINK(""http://contoh.invalid"",""klik"")",Facebook,`);
  expect(first).toContain(`,"'@dinkes",`);
  expect(second).toMatch(/^2026-06-10 09:41,"Kata ""sabar"", lalu\nantre",Instagram,/);
  expect(csv.split('\r\n')).toHaveLength(3);
});
