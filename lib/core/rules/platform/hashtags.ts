import { platformFacts } from '../../lexicon/guides.ts';
import type { Local } from '../../local.ts';
import type { Examples, Fix } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isHashtag } from '../../text/mentions.ts';
import type { Post } from '../../text/post.ts';
import type { Token } from '../../text/tokens.ts';

/** Most hashtags that Instagram counts since the end of 2025. */
const most = 5;

const describe = (count: number): Local => ({
  id: `Ada ${count} tagar; Instagram membatasi ${most} sejak akhir 2025, bertahap. Pilih yang benar-benar dicari warga.`,
  en: `There are ${count} hashtags; Instagram limits them to ${most} since late 2025, step by step. Keep those that people search for.`,
});

export default defineRule({
  id: 'platform/hashtags',
  code: 'PLT-02',
  severity: 'should',
  name: { id: 'Tagar lebih dari lima', en: 'More than five hashtags' },
  why: describe(most + 1),
  advice: { id: 'Sisakan paling banyak lima tagar.', en: 'Keep five hashtags at most.' },
  sources: [platformFacts],
  channels: ['instagram'],
  check: (post) => {
    const tags = post.tokens.filter(isHashtag);
    const [first] = tags.slice(most);
    const last = tags.at(-1);
    if (!first || !last) return [];
    const fix = removeBeyond(post, tags, last);
    return [
      {
        start: first.start,
        end: last.end,
        why: describe(tags.length),
        ...(fix && { fixes: [fix] }),
      },
    ];
  },
});

/** Only where nothing but hashtags would go. */
function removeBeyond({ text }: Post, tags: readonly Token[], last: Token): Fix | undefined {
  const start = tags[most - 1]?.end ?? last.end;
  const words = text.slice(start, last.end).split(/\s+/u).filter(Boolean);
  if (!words.every((word) => word.startsWith('#'))) return undefined;
  const label = { id: 'Hapus tagar sesudah yang kelima', en: 'Remove the tags after the fifth' };
  return { start, end: last.end, text: '', label };
}

export const examples: Examples = {
  flags: [
    'Posyandu buka. #Serang #Banten #Posyandu #Balita #Sehat [#Ibu]',
    'Buka. #Satu #Dua #Tiga #Empat #Lima [#Enam #Tujuh] Sampai jumpa.',
    '#Satu #Dua #Tiga #Empat #Lima lalu [#Enam dan #Tujuh]',
  ],
  allows: [
    'Posyandu buka. #Serang #Banten #Posyandu #Balita #Sehat',
    'Loket #3 dan #4 tutup.',
    'Tanya @dinkes atau @puskesmas, @satu @dua @tiga @empat.',
  ],
};
