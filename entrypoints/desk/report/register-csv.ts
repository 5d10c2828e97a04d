import Papa from 'papaparse';
import { type Wording, wordsOf } from '@/components/report/register-words.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { RegisterPost } from '@/lib/core/report/register-post.ts';

/** So that Excel takes it for UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * The register as a table for other programs: RFC 4180, UTF-8 with its mark. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
export function registerCsv(posts: readonly RegisterPost[], wording: Wording): string {
  const { register, channel, office, origin, origins } = wording.words;
  const fields = [
    register.publishedAt,
    register.text,
    channel,
    office,
    register.account,
    register.kind,
    register.ceremony,
    register.readability,
    register.findings,
    register.readers,
    register.ai,
    register.decisions,
    register.review,
    register.correction,
    register.url,
    origin,
  ];
  const data = posts.map((post) => {
    const cells = wordsOf(post, wording);
    return [
      momentOf(post.publishedAt),
      post.title,
      cells.channel,
      cells.office,
      post.account,
      cells.kind,
      cells.ceremony,
      cells.readability,
      post.figures ? sumOf(post.figures.findings) : '',
      cells.readers,
      cells.ai,
      cells.decisions,
      cells.review,
      cells.corrections,
      post.url ?? '',
      origins[post.origin],
    ];
  });
  return byteOrderMark + Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true });
}

/** By the clock of this computer, as spreadsheets read it: `2026-11-28 09:41`. */
function momentOf(iso: string): string {
  const moment = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${isoDateOf(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

const sumOf = (findings: Readonly<Record<string, number>>): number =>
  Object.values(findings).reduce((sum, count) => sum + count, 0);
