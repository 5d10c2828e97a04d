import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode, writeCode } from '@/lib/code/code-text.ts';
import { largestCodeContent } from '@/lib/core/code/content.ts';
import { longestCode, readFrame, writeFrame } from '@/lib/core/code/frame.ts';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import type { DraftRecord, NamedRecord } from '@/lib/core/records/record.ts';
import { textHash } from '@/lib/core/records/text-identity.ts';
import { at, draft, histories, version } from '../records/histories.ts';

const caption =
  'Cek tekanan darah dan gula darah gratis untuk warga usia 18 tahun ke atas. Sabtu, 28 November 2026, pukul 06.00–10.00 WIB, di Alun-alun Kota Serang.\n\nCukup bawa KTP. Puasa 8 jam supaya hasil gula darah tepat. 😀';
const one = version(caption);

async function codeOf(records: readonly NamedRecord[]): Promise<string> {
  const made = await writeCode(records);
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

/** A code of any content, with its right length and sum. */
function framed(content: string | Uint8Array): string {
  const made = writeFrame(typeof content === 'string' ? deflateRawSync(content) : content);
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

const refusal = async (pasted: string) => {
  const read = await readCode(pasted);
  return read.ok ? 'ok' : read.failure.code;
};

const parcel = { ok: true, value: { header: { draft }, records: [one] } } as const;

describe('a code', () => {
  test('is read as it was written, and says first how long it is', async () => {
    const code = await codeOf([one]);
    const letters = code.split('.').at(-1) ?? '';
    expect(code).toMatch(/^ST-KODE\.1\.\d+\.[0-9a-f]{8}\.[1-9A-Za-z]+$/u);
    expect(code.split('.')[2]).toBe(String(letters.length));
    expect(code.length).toBeLessThanOrEqual(longestCode);
    expect(await readCode(code)).toEqual(parcel);
  });

  test.each([
    ['lines of a mail', (code: string) => code.replaceAll(/(.{60})/gu, '$1\r\n> ')],
    ['a chat', (code: string) => `12/11/26 09.15 - Rina: ini kodenya\n${code}\n\nTerima kasih.`],
    ['quotes', (code: string) => `“${code}”`],
    ['marks of bold and code', (code: string) => `*\`${code}\`*`],
    [
      'invisible signs and spaces',
      (code: string) => `\u200e${code.replaceAll(/(.{9})/gu, '$1 \u200b\u00a0')}\ufeff`,
    ],
    ['an answer that quotes it cut', (code: string) => `> ${code.slice(0, 90)}…\n${code}`],
    ['the same twice', (code: string) => `${code}\n${code}`],
  ])('survives %s', async (_, mangle) => {
    expect(await readCode(mangle(await codeOf([one])))).toEqual(parcel);
  });

  test('brings a decision with its comments', async () => {
    const decision = named('decision', {
      version: one.hash,
      textHashes: one.record.body.textHashes,
      outcome: 'changes-requested',
      comment: 'Jamnya',
      recorded: null,
    });
    const comment = named('comment', {
      version: one.hash,
      anchor: null,
      text: 'Sebut jam mulai puasa.',
      replyTo: null,
    });
    const read = await readCode(await codeOf([decision, comment]));
    expect(read).toEqual({ ok: true, value: { header: { draft }, records: [decision, comment] } });
  });

  test('that would be too long is refused, and a file is asked for', async () => {
    const random = Array.from({ length: 3000 }, (_, at) => textHash(String(at))[0]).join('');
    expect(await writeCode([version(random)])).toMatchObject({
      failure: { code: 'code.too-long' },
    });
    expect(await writeCode([version('x'.repeat(60_000))])).toMatchObject({ ok: true });
    const vast = Array.from({ length: 30_000 }, (_, at) => textHash(String(at))).join(' ');
    expect(await writeCode([version(vast)])).toMatchObject({ failure: { code: 'code.too-long' } });
  });

  test('that is cut anywhere says so, and gives nothing', async () => {
    const code = await codeOf([one]);
    for (let length = 'ST-KODE.'.length; length < code.length; length += 7) {
      expect(await refusal(code.slice(0, length))).toBe('code.cut');
      expect(await refusal(`Lihat ini: ${code.slice(0, length)}… baca selengkapnya`)).toBe(
        'code.cut',
      );
    }
  });

  test('of which one letter is another one never shows anything else', async () => {
    const code = await codeOf([one]);
    const start = code.lastIndexOf('.') + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: code.length - 1 }),
        fc.constantFrom(...'123ABCxyz'),
        async (place, letter) => {
          fc.pre(code[place] !== letter);
          const changed = code.slice(0, place) + letter + code.slice(place + 1);
          expect(await refusal(changed)).toBe('code.changed');
        },
      ),
      { numRuns: 40 },
    );
  });

  test('what is any text at all ends in a refusal, not in an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.boolean(), async (text, isOurs) => {
        expect(await refusal(isOurs ? `ST-KODE.${text}` : text)).toMatch(/^code\./u);
      }),
      { numRuns: 200 },
    );
  });

  test('any history goes through, or is too long', async () => {
    const kinds = ['version', 'comment', 'resolution', 'decision'];
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const records = [...new Map(history.map((each) => [each.hash, each])).values()].filter(
          ({ record }) => kinds.includes(record.kind),
        );
        fc.pre(records.length > 0);
        const made = await writeCode(records);
        if (!made.ok) expect(made.failure.code).toBe('code.too-long');
        else
          expect(await readCode(made.value)).toEqual({
            ok: true,
            value: { header: { draft }, records },
          });
      }),
      { numRuns: 40 },
    );
  });
});

describe('refused with its own reason:', () => {
  test('what is no code', async () => {
    expect(await refusal('Selamat pagi, besok rapat.')).toBe('code.not-ours');
    expect(await refusal('')).toBe('code.not-ours');
    expect(await refusal('ST-ORANG.12.00000000.abcdefghijkl')).toBe('code.not-ours');
  });

  test('two different codes at once', async () => {
    const other = await codeOf([version('Lain.')]);
    expect(await refusal(`${await codeOf([one])}\n${other}`)).toBe('code.several');
  });

  test('a newer form, and a record of a newer one', async () => {
    const code = await codeOf([one]);
    expect(await refusal(code.replace('KODE.1.', 'KODE.2.'))).toBe('code.newer');
    const newer = { ...one, record: { ...one.record, schema: 2 } };
    expect(await refusal(framed(JSON.stringify([newer])))).toBe('code.newer');
  });

  test('megabytes that were pasted, claimed or folded up', async () => {
    expect(await refusal('x'.repeat(3_000_000))).toBe('code.too-large');
    const long = 'a'.repeat(900_000);
    expect(await refusal(`ST-KODE.1.900000.${textHash(long).slice(0, 8)}.${long}`)).toBe(
      'code.too-large',
    );
    const bomb = framed(' '.repeat(1_000_000));
    expect(bomb.length).toBeLessThanOrEqual(longestCode);
    expect(await refusal(bomb)).toBe('code.too-large');
    expect(await refusal(framed(`"${'y'.repeat(largestCodeContent)}"`))).toBe('code.too-large');
  });

  test.each([
    ['no JSON', 'Halo'],
    ['nothing', '[]'],
    ['no list', JSON.stringify(one)],
    ['another text under an old hash', changed({ texts: { facebook: 'Lain.' } })],
    ['text and text hash changed under an old name', changed(bodyOf('Lain.'))],
    ['a prototype key', `[{"__proto__":{"ok":true},${JSON.stringify(one).slice(1)}]`],
    ['brackets without end', '['.repeat(5000)],
    ['too many records', JSON.stringify(Array.from({ length: 65 }, () => one))],
    ['a record of two drafts', JSON.stringify([one, elsewhere()])],
    ['a member', JSON.stringify([member()])],
    ['a record that no reviewer sends', JSON.stringify([named('deletion', { reason: 'x' })])],
  ])('%s', async (_, content) => {
    expect(await refusal(framed(content))).toBe('code.refused');
  });

  test('bytes that were never folded', async () => {
    expect(await refusal(framed(Uint8Array.of(255, 254, 0, 1, 2)))).toBe('code.refused');
    const whole = deflateRawSync(JSON.stringify([one]));
    expect(await refusal(framed(whole.subarray(0, -4)))).toBe('code.refused');
  });

  test('a version of no form at all', () => {
    expect(readFrame('ST-KODE.x')).toMatchObject({ failure: { code: 'code.cut' } });
  });
});

function named(kind: 'decision' | 'comment' | 'deletion', body: object): NamedRecord {
  const shape = { schema: 1, draft, author: { name: 'Rina', key: null } } as const;
  const parents = [one.hash];
  return nameRecord({ ...shape, kind, parents, at: at(1), body } as DraftRecord);
}

function member(): NamedRecord {
  const key = 'A'.repeat(43);
  return nameRecord({
    schema: 1,
    kind: 'member',
    draft: null,
    parents: [],
    author: { name: 'Rina', key },
    at: at(1),
    body: {
      name: 'Rina',
      office: '',
      role: 'editor',
      signingKey: key,
      encryptionKey: key,
      replaces: null,
    },
  });
}

const elsewhere = () => {
  const { record } = version('Lain.');
  return nameRecord({ ...record, draft: '11111111-9a1e-4d0c-8f7a-6f2b5a0e9c11' });
};

function bodyOf(text: string) {
  return { texts: { facebook: text }, textHashes: { facebook: textHash(text) } };
}

/** The version with another body under its old hash. */
function changed(body: object): string {
  const { record } = one;
  return JSON.stringify([{ ...one, record: { ...record, body: { ...record.body, ...body } } }]);
}
