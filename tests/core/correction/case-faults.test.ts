import { expect, it } from 'vitest';
import { checkCase } from '@/lib/core/correction/case-faults.ts';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import { caseBody } from '@/lib/core/records/case-body.ts';
import { claim, ralat } from './a-case.ts';

const now = '2026-11-24T03:00:00.000Z';

it.each<[string, Partial<CaseBody>, string]>([
  ['nothing is said', { claim: ' \n' }, 'case.empty'],
  ['a field is too long', { fact: 'a'.repeat(2001) }, 'case.too-long'],
  ['a name is too long', { foundBy: 'a'.repeat(201) }, 'case.too-long'],
  ['it was found tomorrow', { foundAt: '2026-11-25T03:00:00.000Z' }, 'case.odd-date'],
  ['it was found in the year 9999', { foundAt: '9999-11-25T03:00:00.000Z' }, 'case.odd-date'],
  [
    'it stands there since before there were posts',
    { since: '1999-01-01T00:00:00.000Z' },
    'case.odd-date',
  ],
  [
    'it is closed without a reason',
    { closed: { as: 'not-answered', reason: ' ' } },
    'case.no-reason',
  ],
])('nothing is kept where %s', (_, change, code) => {
  expect(checkCase(claim(change), now)).toEqual({ ok: false, failure: { code } });
});

it('a case of which little is known is kept', () => {
  for (const body of [claim({ foundAt: null, foundBy: '', seen: '' }), ralat()])
    expect(checkCase(body, now)).toEqual({ ok: true, value: body });
});

it('no address of a case can be anything but http', () => {
  for (const seenUrl of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'x'])
    expect(caseBody.safeParse(claim({ seenUrl })).success).toBe(false);
  const { wrong } = ralat();
  const url = 'javascript:alert(1)';
  expect(caseBody.safeParse(ralat({ wrong: wrong && { ...wrong, url } })).success).toBe(false);
  expect(caseBody.safeParse(ralat()).success).toBe(true);
});
