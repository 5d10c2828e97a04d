import { TextMarks } from '@/lib/composers/marks/text-marks.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { PanelHost } from './host.ts';
import type { Session } from './session.ts';

/** Marks in the text of one session what its check found. */
export class Marks {
  readonly #session: Session;
  readonly #marks: TextMarks<Finding>;
  readonly #end = new AbortController();

  constructor(session: Session, host: PanelHost) {
    const { signal } = this.#end;
    this.#session = session;
    this.#marks = new TextMarks(session.match.element, host.markLayer, signal);
    host.onPlaced(() => this.#marks.follow());
    signal.addEventListener(
      'abort',
      session.state.subscribe(() => this.#show()),
    );
    this.#show();
  }

  remove(): void {
    this.#end.abort();
  }

  #show(): void {
    const { text, analysis } = this.#session.state.get();
    this.#marks.show(text, analysis.findings);
  }
}
