import { createContext, type ReactNode, useContext } from 'react';

/** What can be done with a kept draft from every place that shows it. */
export type DraftDeed =
  | 'plan'
  | 'review'
  | 'share'
  | 'correct'
  | 'phone'
  | 'print'
  | 'duplicate'
  | 'template'
  | 'prompt';

/** Does something with a draft; the page says what came of it. */
export type DoWithDraft = (deed: DraftDeed, id: string) => Promise<void>;

const DraftDeedsContext = createContext<DoWithDraft>(async () => undefined);

interface Props {
  readonly act: DoWithDraft;
  readonly children: ReactNode;
}

/** Gives every draft below it the same deeds. */
export const DraftDeeds = ({ act, children }: Props) => (
  <DraftDeedsContext.Provider value={act}>{children}</DraftDeedsContext.Provider>
);

export const useDraftDeeds = (): DoWithDraft => useContext(DraftDeedsContext);
