import type { Source } from '@/lib/core/rule.ts';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';

interface Props {
  readonly sources: readonly Source[];
}

/** Where a rule comes from, with the day on which the norm was read. */
export function SourceLine({ sources }: Props) {
  const { m, local } = useMessages();
  const words = sources.map((source) => {
    const norm = source.kind === 'law' ? `${source.norm} ${source.article}` : local(source.norm);
    return source.kind === 'law' ? `${norm} (${m.common.checked(source.checked)})` : norm;
  });
  return (
    <p className="source">
      <Icon className="icon-small" name="source" />
      <span>{m.common.source(words.join('; '))}</span>
    </p>
  );
}
