import type { Survey } from '@/lib/core/backup/survey.ts';
import { useMessages } from '../../language.tsx';
import { spokenCount } from '../spoken-date.ts';
import { useBackupTexts } from './use-backup-texts.ts';

type Row = readonly [name: string, fresh: number, known: number | null];

/** What is in a file: new or here already, by what it is. */
export function SurveyTable({ survey }: { readonly survey: Survey }) {
  const { language } = useMessages();
  const words = useBackupTexts();
  const { drafts, records, merges, files, posts, prompts } = survey;
  const rows: readonly Row[] = [
    [words.drafts, drafts.new, drafts.same + drafts.older],
    ...(drafts.newer > 0 ? [[words.updated, drafts.newer, null] as const] : []),
    ...(drafts.beside > 0 ? [[words.beside, drafts.beside, null] as const] : []),
    ...(merges.fresh + merges.known > 0
      ? [[words.merges, merges.fresh, merges.known] as const]
      : []),
    ...(prompts.fresh + prompts.known > 0
      ? [[words.prompts, prompts.fresh, prompts.known] as const]
      : []),
    ...(files.fresh + files.known > 0 ? [[words.files, files.fresh, files.known] as const] : []),
    ...(posts.fresh + posts.known > 0 ? [[words.posts, posts.fresh, posts.known] as const] : []),
    ...kindsOf(words).flatMap((kind): Row[] => {
      const count = records[kind];
      return count ? [[words.kinds[kind], count.fresh, count.known]] : [];
    }),
  ];
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.row}</th>
          <th className="num" scope="col">
            {words.fresh}
          </th>
          <th className="num" scope="col">
            {words.known}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, fresh, known]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="num">
              <b>{spokenCount(fresh, language)}</b>
            </td>
            <td className="num">{known === null ? '–' : spokenCount(known, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const kindsOf = ({ kinds }: ReturnType<typeof useBackupTexts>) =>
  Object.keys(kinds) as (keyof typeof kinds)[];
