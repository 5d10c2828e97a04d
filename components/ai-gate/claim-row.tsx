import { type RefObject, useId, useRef, useState } from 'react';
import type { JudgedClaim } from '@/lib/core/ai-gate/judge.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import type { GateWishes } from './gate-view.ts';
import { useAiGateTexts } from './use-ai-gate-texts.ts';
import type { Checker } from './use-checker.ts';

interface Props {
  readonly claim: JudgedClaim;
  readonly wishes: Pick<GateWishes, 'onTick' | 'onUntick'>;
  readonly checker: Checker;
}

/** One claim: ticked by somebody with a source, or open. */
export function ClaimRow({ claim, wishes, checker }: Props) {
  const { language } = useMessages();
  const source = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState<FailureCode | null>(null);
  const { tick } = claim;
  const take = async () => {
    const failed = await wishes.onTick(claim, source.current?.value ?? '', checker.name);
    setCode(failed);
    if (failed === 'claim.no-source') source.current?.focus();
    if (failed === 'claim.no-checker') document.getElementById('gate-checker')?.focus();
  };
  return (
    <tr>
      <td>
        <input
          aria-label={claim.words}
          checked={tick !== null}
          className="tick"
          onChange={() => void (tick ? wishes.onUntick(claim).then(setCode) : take())}
          type="checkbox"
        />
      </td>
      <td>
        <ClaimWords claim={claim} />
      </td>
      <td>
        {tick?.source ?? (
          <SourceField
            code={code}
            onEnter={() => void take()}
            source={source}
            words={claim.words}
          />
        )}
      </td>
      <td className="quiet">
        {tick && (
          <>
            {tick.by} <span className="sub faint">{momentOf(tick.at, language)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** What is claimed, of which kind it is, and why it is doubted. */
function ClaimWords({ claim: { words: said, kind, doubt, tick } }: Pick<Props, 'claim'>) {
  const words = useAiGateTexts();
  return (
    <>
      <b>{said}</b>
      <span className="sub quiet">{words.kinds[kind]}</span>
      {doubt && !tick && (
        <span className="sub should row row-tight row-nowrap row-top">
          <Icon className="icon-small" name="should" />
          <span>{words.doubts[doubt.code](doubt.inFacts)}</span>
        </span>
      )}
    </>
  );
}

interface SourceProps {
  readonly words: string;
  readonly source: RefObject<HTMLInputElement | null>;
  /** Why the claim could not be ticked. */
  readonly code: FailureCode | null;
  readonly onEnter: () => void;
}

function SourceField({ words: said, source, code, onEnter }: SourceProps) {
  const { m } = useMessages();
  const words = useAiGateTexts();
  const id = useId();
  const text = code && m.failure[code];
  const isWrong = code === 'claim.no-source';
  return (
    <>
      <input
        aria-describedby={text ? `${id}-error` : undefined}
        aria-invalid={isWrong}
        aria-label={words.sourceOf(said)}
        className={isWrong ? 'field field-invalid' : 'field'}
        list="gate-sources"
        maxLength={500}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter();
        }}
        placeholder={words.columns.source}
        ref={source}
      />
      {text && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {text.happened} {text.act}
        </p>
      )}
    </>
  );
}
