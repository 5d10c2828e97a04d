import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';

const folder = join(import.meta.dirname, 'posts');
const posts = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

/** Posts that begin with an official or an occasion; all others begin with what they give. */
const ceremonial = ['buruk-1.txt', 'buruk-2.txt', 'buruk-3.txt', 'campuran-1.txt'];

test.each(posts)(
  '$name: the lead is flagged only where it is not for citizens',
  ({ name, text }) => {
    const codes = analyze(text, { channel: 'facebook' }).findings.map(({ code }) => code);
    expect(codes.includes('SER-02')).toBe(ceremonial.includes(name));
  },
);

test.each(posts)('$name: nothing is called wrong that is right', ({ text }) => {
  const { findings } = analyze(text, { channel: 'facebook' });
  expect(findings.filter(({ severity }) => severity === 'must')).toEqual([]);
});

/** What each post is about; all others serve citizens. */
const bands: Readonly<Record<string, string>> = {
  'buruk-1.txt': 'ceremonial',
  'buruk-2.txt': 'ceremonial',
  'buruk-3.txt': 'ceremonial',
  'campuran-1.txt': 'mixed',
  'campuran-2.txt': 'mixed',
};

test.each(posts)(
  '$name: stands in its own band, and tells a step unless it is ceremony',
  ({ name, text }) => {
    const { ceremony, action } = analyze(text, { channel: 'facebook' });
    expect(ceremony?.band).toBe(bands[name] ?? 'service');
    if (!name.startsWith('campuran')) expect(action.isTold).toBe(!name.startsWith('buruk'));
  },
);
