import { certainReaders, everybody } from '../../lexicon/announcing.ts';
import type { Local } from '../../local.ts';
import { callingKinds } from '../../post-kind.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import type { AudienceHint, QuotedPlace } from '../audience-view.ts';
import type { ReaderGroup } from '../readers.ts';
import type { Reading } from '../reading.ts';
import { find, findTopic, quote } from '../reading.ts';

const certain = growTerms(certainReaders);
const all = growTerms(everybody);

/** The words by which a text calls one of its groups of readers. */
export const findNames = (reading: Reading) =>
  reading.readers.groups.flatMap(({ words }) => find(reading, words));

/** Is the audience named? Asked of a text that calls on somebody, about something for one of its groups. */
export function hintNamed(reading: Reading): readonly AudienceHint[] {
  const { post, kind, readers } = reading;
  if (!(callingKinds.has(kind) || kind === 'hazard') || isNamed(reading)) return [];
  const [meant] = readers.groups
    .flatMap((group) => {
      const topic = findTopic(reading, group.topics);
      return topic === undefined ? [] : [{ group, topic }];
    })
    .toSorted((one, other) => (one.topic?.start ?? 0) - (other.topic?.start ?? 0));
  if (!meant) return [];
  const { group, topic } = meant;
  return [
    {
      topic: 'named',
      id: 'named',
      name: nameOf(group, topic),
      why: {
        id: 'Mereka berhenti menggulir bila kalimat pertama menyebut diri atau keadaannya.',
        en: 'They stop scrolling when the first sentence names them or their situation.',
      },
      example: { id: group.call, en: group.call },
      places: findTerms(post, all)
        .slice(0, 1)
        .map((place) => quote(reading, place)),
    },
  ];
}

const nameOf = ({ name }: ReaderGroup, topic: QuotedPlace | null): Local =>
  topic
    ? {
        id: `“${topic.words}” menyangkut ${name.id}, yang belum disebut`,
        en: `“${topic.words}” concerns ${name.en}, who are not named yet`,
      }
    : {
        id: `Unggahan ini untuk ${name.id}, yang belum disebut`,
        en: `This post concerns ${name.en}, who are not named yet`,
      };

/** Called by a name, or met by a question at the beginning: `KTP hilang?` names those who lost it. */
const isNamed = (reading: Reading): boolean =>
  findNames(reading).length > 0 ||
  findTerms(reading.post, certain).length > 0 ||
  reading.post.sentences
    .slice(0, 2)
    .some(({ start, end }) => reading.post.text.slice(start, end).includes('?'));
