import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readabilityOf } from '../../lib/core/readability.ts';
import { readPost } from '../../lib/core/text/post.ts';

const posts = join(import.meta.dirname, 'posts');
const read = (name: string) =>
  readabilityOf(readPost(readFileSync(join(posts, `${name}.txt`), 'utf8'), 'facebook'));

describe('readability', () => {
  test.each(['baik-dinkes', 'baik-dukcapil', 'baik-posyandu', 'klarifikasi'])(
    '%s is easy',
    (name) => {
      expect(read(name)?.band).toBe('easy');
    },
  );

  test('a ceremonial report is harder, and its longest sentence is named', () => {
    const result = read('buruk-1');
    expect(result?.band).toBe('harder');
    expect(result?.longest[0]?.words).toBeGreaterThan(20);
  });

  test('too little text has no score', () => {
    expect(readabilityOf(readPost('Loket buka. Gratis. Datang.', 'facebook'))).toBeNull();
    expect(readabilityOf(readPost('', 'facebook'))).toBeNull();
  });
});
