import { describe, expect, test } from 'vitest';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import { fillPage } from '@/lib/core/reviewer/fill-page.ts';
import { isVersion, readRequest } from '@/lib/core/reviewer/request.ts';
import { requestPage } from '@/lib/core/reviewer/request-page.ts';
import { reviewerMessages } from '@/lib/i18n/reviewer-messages.ts';
import { version } from '../records/histories.ts';

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--<script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "$& $1 $` $'",
  '<!--/page-->',
  '</textarea></style>',
];
const empty =
  '<html lang="id"><div id="page"><!--page-->x<!--/page--></div><script type="application/json" id="request">null</script>';

const requestOf = (text: string, name = 'Rina') => {
  const { record } = version(text);
  const one = nameRecord({ ...record, author: { name, key: null } });
  if (!isVersion(one)) throw new Error('It is a version.');
  const code = one.hash.slice(0, 4).toUpperCase();
  return { version: one, code, number: 4, app: '0.1.0', language: 'id' as const };
};

describe('a page for a reviewer', () => {
  test.each(hostile)('holds %s as text and data, and comes back the same', (text) => {
    const request = requestOf(text, text);
    const content = requestPage(request, reviewerMessages.id.page);
    const page = fillPage(empty, request, content);
    const data = page.split('id="request">')[1]?.split('</script>')[0] ?? '';
    expect(data).not.toContain('<');
    expect(readRequest(JSON.parse(data))).toEqual(request);
    // Nothing opens an element but what we wrote.
    const plain = requestPage(requestOf('x', 'x'), reviewerMessages.id.page).markup;
    const tags = (markup: string) => markup.match(/<[^ >]*/gu);
    expect(tags(content.markup)).toEqual(tags(plain));
  });

  test('a page that is not ours is filled with nothing', () => {
    const request = requestOf('x');
    const content = requestPage(request, reviewerMessages.id.page);
    expect(() => fillPage('<html lang="id">', request, content)).toThrow('There is no');
  });
});

describe('a request in a page is read', () => {
  const request = requestOf('Posyandu buka Sabtu.');
  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['no version', {}],
    ['a code of another version', { ...request, code: '0000000' }],
    ['a code with markup', { ...request, code: '<b>' }],
    [
      'another text under the same hash',
      { ...request, version: { ...request.version, record: version('Lain.').record } },
    ],
    ['a version of no form', { ...request, version: { hash: request.version.hash } }],
  ])('not where it is %s', (_, raw) => {
    expect(readRequest(raw)).toBeNull();
  });

  test('with what is said beside it made safe', () => {
    const odd = { ...request, number: '<b>', app: 7, language: 'xx' };
    expect(readRequest(odd)).toEqual({ ...request, number: null, app: '' });
  });
});
