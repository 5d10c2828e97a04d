import { campaignAccounts, partyAccounts } from '../../lexicon/incumbents.ts';
import { neutrality } from '../../lexicon/norms.ts';
import { neutralityGuide } from '../../lexicon/norms-protection.ts';
import { isOfficialHandle } from '../../policy.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import type { Token } from '../../text/tokens.ts';

/** A profile on a social network, in a link. */
const profile =
  /^(?:https?:\/\/)?(?:www\.|web\.|m\.)?(?:instagram|facebook|tiktok|x|twitter)\.com\/@?([\w.]{2,40})/iu;

export default defineRule({
  id: 'neutrality/political-account',
  code: 'NET-04',
  severity: 'must',
  reads: 'sentence',
  name: { id: 'Akun politik ditandai', en: 'A political account is tagged' },
  why: {
    id: 'Menandai akun calon, partai, atau timnya dapat terbaca sebagai dukungan. Pengikut akun itu ikut melihat unggahan kantor.',
    en: 'Tagging the account of a candidate, party or campaign may read as support. Its followers see the post of the office too.',
  },
  advice: {
    id: 'Hapus tandanya; penyelenggara pemilu seperti KPU dan Bawaslu tetap boleh disebut.',
    en: 'Remove the tag; bodies that run elections, such as KPU and Bawaslu, may still be named.',
  },
  sources: [neutrality, neutralityGuide],
  check: (post) =>
    post.tokens
      .filter((token) => isPolitical(post, token))
      .map(({ start, end }) => ({ start, end })),
});

function isPolitical({ policy }: Post, { kind, text }: Token): boolean {
  if (kind === 'word') return false;
  const name = kind === 'tag' ? text.slice(1) : (profile.exec(text)?.[1] ?? '');
  if (name === '' || isOfficialHandle(policy, name)) return false;
  const lower = name.toLowerCase();
  const isParty = partyAccounts.test(`@${lower}`);
  return isParty || campaignAccounts.test(lower.replace(/[._]/gu, ''));
}

export const examples: Examples = {
  flags: [
    'Terima kasih [@timpemenanganbanten] atas bantuannya.',
    'Ikuti [@gerindra] dan [@dpc_pkb_serang] untuk kabar terbaru.',
    'Dokumentasi: [https://www.instagram.com/partaidemokrat/] [#CoblosNo2]',
  ],
  allows: [
    'Cek TPS Anda lewat @kpu_ri dan @bawasluri.',
    'Bayar #PKB dan #PBB di Samsat. Ikuti @bapendabanten.',
    'Relawan @relawanpmi dan @panrb membagikan masker.',
    'Lihat https://www.instagram.com/dinkesbanten/ untuk jadwal.',
  ],
};
