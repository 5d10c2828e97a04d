import { ways, waysOf } from '@/lib/core/review/ways.ts';
import type { Secrecy } from '@/lib/core/secrecy.ts';
import { useSecrecyTexts } from './use-secrecy-texts.ts';

/** Why some ways are not offered for a draft, and what no way can prevent. Nothing for an ordinary draft. */
export function WaysNote({ secrecy }: { readonly secrecy: Secrecy }) {
  const words = useSecrecyTexts();
  if (secrecy === 'biasa') return null;
  const offered = waysOf(secrecy);
  const left = ways.filter((way) => !offered.has(way)).map((way) => words.ways[way]);
  return (
    <section aria-label={words.label} className="sheet-card pad-small">
      <p>
        <b>{words.why[secrecy]}</b>
      </p>
      <p className="small">{words.notOffered(left.join(', '))}</p>
      <p className="small">{words.cannot}</p>
    </section>
  );
}
