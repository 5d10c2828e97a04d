import type { ArchivedDraft } from '@/lib/core/archive/archived-draft.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import type { NamedRecord, RecordKind, RecordOf } from '@/lib/core/records/record.ts';
import { textHash } from '@/lib/core/records/text-identity.ts';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';

const draft = '11111111-2222-4333-8444-555555555555';
const key = 'A'.repeat(43);
const anchor = { channel: 'facebook', start: 0, end: 3, prefix: '', suffix: '' } as const;

const record = <Kind extends RecordKind>(
  kind: Kind,
  said: string,
  body: RecordOf<Kind>['body'],
): NamedRecord => {
  const author = { name: said, key };
  const at = '2026-11-24T02:41:00.000Z';
  return nameRecord({ schema: 1, kind, draft, parents: [], author, at, body } as never);
};

/**
 * A draft in which every field that takes words holds these, with a record of each kind that a page shows.
 *
 * @param answeredBy Who gave the decision by chat, where the admin wrote it down.
 */
export function draftSaying(said: string, answeredBy?: string): ArchivedDraft {
  const texts = { facebook: said, instagram: said };
  const textHashes = { facebook: textHash(said), instagram: textHash(said) };
  const copy = copySaying(said);
  const { channel, selfCheck, details } = copy;
  const content = { texts, textHashes, channel, entities: [said], selfCheck, details };
  const version = record('version', said, {
    ...content,
    note: said,
    cause: 'saved',
    restored: null,
    provenance: { tool: said, provider: said, model: said, prompt: said, facts: said },
  });
  const { hash } = version;
  const decision = {
    version: hash,
    textHashes,
    outcome: 'approved',
    comment: said,
    recorded: answeredBy ? { from: answeredBy, way: 'whatsapp' as const, words: said } : null,
  } as const;
  const published = record('publication', said, publication(hash));
  const remark = { version: hash, anchor: { ...anchor, exact: said } };
  return {
    copy,
    status: 'published',
    known: nobodyKnown,
    records: [
      version,
      record('comment', said, { ...remark, text: said, replyTo: null }),
      record('suggestion', said, { ...remark, replacement: said, reason: said }),
      record('decision', said, decision),
      published,
      record('case', said, caseSaying(said)),
      record('correction', said, {
        publication: published.hash,
        kind: 'ralat',
        reason: said,
        by: { draft, publication: published.hash, url: null },
      }),
    ],
    unreadable: [{ raw: said }],
  };
}

const caseSaying = (said: string): RecordOf<'case'>['body'] => ({
  kind: 'ralat',
  claim: said,
  wrong: {
    draft,
    publication: '0'.repeat(64),
    title: said,
    publishedAt: '2026-11-24T02:41:00.000Z',
    url: null,
  },
  since: null,
  foundAt: null,
  foundBy: said,
  seen: said,
  seenUrl: null,
  evidence: [{ what: said, source: said }],
  fact: said,
  checkedBy: said,
  harms: ['money'],
  reach: 'few',
  asker: 'citizens',
  isEmergency: true,
  closed: { as: 'not-answered', reason: said },
});

const publication = (version: string): RecordOf<'publication'>['body'] => ({
  version,
  channel: 'facebook',
  textHash: null,
  publishedAt: '2026-11-24T02:41:00.000Z',
  isPlanned: false,
  url: 'https://www.facebook.com/p?a=1&b="2"',
});

function copySaying(said: string): WorkingCopy {
  const at = '2026-11-24T02:41:00.000Z';
  const answer = { question: said, option: said, note: said, answeredAt: at, about: '' };
  return {
    schema: 3,
    id: draft,
    site: said,
    composer: 'facebook-page',
    channel: 'facebook',
    text: said,
    otherTexts: { instagram: said },
    entities: [said],
    selfCheck: {
      ...unchecked,
      answers: [answer, { ...answer, question: 'content/five-ws', option: 'answered' }],
      ignored: [{ rule: said, quote: said, reason: said, ignoredAt: at }],
    },
    details: {
      ...noDetails,
      office: said,
      account: said,
      tags: [said],
      notes: said,
      aiGate: {
        received: { tool: said, at, prompt: 'complete', hasPersonalData: true },
        facts: said,
        ticks: [{ kind: 'number', words: said, about: '', source: said, by: said, at }],
        fit: { by: said, at, about: '' },
        label: { text: said, at },
      },
      media: [{ name: said, type: said, size: 1, alt: said, hash: null, isKept: false }],
    },
    parents: [],
    createdAt: at,
    savedAt: at,
    writer: draft,
    deletedAt: null,
  };
}
