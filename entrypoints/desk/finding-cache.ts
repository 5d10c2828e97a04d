import { analyze } from '@/lib/core/analyze.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';

/** Shortest rest of an idle moment in which one more draft is checked, in milliseconds. */
const enoughTime = 4;

/** What the check said of each draft, so that each is checked once after it was saved. */
export class FindingCache {
  readonly #known = new Map<string, { savedAt: string; findings: readonly Finding[] }>();

  #around: { readonly policy: Policy; readonly today: string | null } = {
    policy: defaultPolicy,
    today: null,
  };

  /** What was found for another office or on another day says nothing any more. */
  checkFor(policy: Policy, today: string): void {
    if (policy === this.#around.policy && today === this.#around.today) return;
    this.#around = { policy, today };
    this.#known.clear();
  }

  /** What is known by now, by the id of the draft. */
  of(copies: readonly WorkingCopy[]): ReadonlyMap<string, readonly Finding[]> {
    return new Map(
      copies.flatMap((copy) => {
        const findings = this.#find(copy);
        return findings ? [[copy.id, findings] as const] : [];
      }),
    );
  }

  /**
   * Checks what is not known yet, in the moments when the page has nothing else to do.
   *
   * @param onProgress Called after each of these moments.
   * @returns Stops checking.
   */
  fill(copies: readonly WorkingCopy[], onProgress: () => void): () => void {
    const waiting = copies.filter((copy) => !this.#find(copy)).reverse();
    if (waiting.length === 0) return () => undefined;
    return whenIdle((hasTime) => {
      do {
        const copy = waiting.pop();
        if (copy) this.#check(copy);
      } while (waiting.length > 0 && hasTime());
      onProgress();
      return waiting.length > 0;
    });
  }

  #check({ id, savedAt, text, channel, selfCheck }: WorkingCopy): void {
    const { kind } = selfCheck;
    const { findings } = analyze(text, { channel, kind, ...this.#around });
    this.#known.set(id, { savedAt, findings });
  }

  #find({ id, savedAt }: WorkingCopy): readonly Finding[] | undefined {
    const known = this.#known.get(id);
    return known?.savedAt === savedAt ? known.findings : undefined;
  }
}

/** Does a work in idle moments for as long as it says that there is more. */
function whenIdle(work: (hasTime: () => boolean) => boolean): () => void {
  let handle = 0;
  const next = () => {
    handle = requestIdleCallback(run, { timeout: 500 });
  };
  const run = (moment: IdleDeadline) => {
    if (work(() => moment.timeRemaining() > enoughTime)) next();
  };
  next();
  return () => cancelIdleCallback(handle);
}
