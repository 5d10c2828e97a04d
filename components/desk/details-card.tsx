import { useId, useState } from 'react';
import type { DraftDetails } from '@/lib/core/draft-details.ts';
import type { DetailsState } from '@/lib/keeping/details-session.ts';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { ClassField } from '../secrecy/class-field.tsx';
import { PlannedField } from './planned-field.tsx';
import { PolicyFieldRow } from './policy-field.tsx';
import { spokenCount } from './spoken-date.ts';
import { TagsField } from './tags-field.tsx';
import { useEditorTexts } from './use-editor-texts.ts';

export interface DetailsProps extends DetailsState {
  /** Tags of other drafts, to be chosen again. */
  readonly knownTags: readonly string[];
  readonly onDetails: (change: Partial<DraftDetails>) => void;
  /** Keeps at once: a field was left. */
  readonly onLeaveDetails: () => Promise<void>;
}

interface Props extends DetailsProps {
  /** The check found data of persons in the text. */
  readonly isPersonal: boolean;
}

/** What the office notes of a draft besides its text; none of it is published. */
export function DetailsCard({
  details,
  save,
  knownTags,
  isPersonal,
  onDetails,
  onLeaveDetails,
}: Props) {
  const e = useEditorTexts();
  return (
    <section
      aria-label={e.details}
      className="sheet-card details-card"
      onBlur={() => void onLeaveDetails()}
    >
      <h2>
        {e.details} <DetailsStatus save={save} />
      </h2>
      {save.failure && <Notice code={save.failure.code} />}
      <div className="details-fields">
        <ShortField field="office" hint={e.officeHint} {...{ details, onDetails }} />
        <ShortField field="account" hint={e.accountHint} {...{ details, onDetails }} />
        <PlannedField
          onPlan={(plannedAt) => onDetails({ plannedAt })}
          plannedAt={details.plannedAt}
        />
        <TagsField
          known={knownTags}
          onTags={(tags) => onDetails({ tags: [...tags] })}
          tags={details.tags}
        />
        <ShortField field="notes" hint={e.notesHint} {...{ details, onDetails }} />
        <ClassField
          isPersonal={isPersonal}
          onSecrecy={(secrecy) => onDetails({ secrecy })}
          secrecy={details.secrecy}
        />
        <HoldField isHeld={details.isHeld} onHold={(isHeld) => onDetails({ isHeld })} />
      </div>
    </section>
  );
}

function DetailsStatus({ save: { savedAt, isPending, failure } }: Pick<DetailsState, 'save'>) {
  const e = useEditorTexts();
  const isKept = savedAt !== null && !isPending && !failure;
  return (
    <output className="faint small">
      {isKept && e.detailsKept}
      {isPending && !failure && e.detailsPending}
    </output>
  );
}

interface HoldProps {
  readonly isHeld: boolean;
  readonly onHold: (isHeld: boolean) => void;
}

/** Keeps a draft whatever the rules of retention say, and from being removed for good. */
function HoldField({ isHeld, onHold }: HoldProps) {
  const e = useEditorTexts();
  const hintId = useId();
  return (
    <div>
      <label className="row">
        <input
          aria-describedby={hintId}
          checked={isHeld}
          className="tick"
          onChange={({ target }) => onHold(target.checked)}
          type="checkbox"
        />
        {e.hold}
      </label>
      <p className="hint" id={hintId}>
        {e.holdHint}
      </p>
    </div>
  );
}

/** Most letters that a field holds, in UTF-16 units. */
const longest = { office: 200, account: 200, notes: 20_000 } as const;

interface FieldProps extends Pick<DetailsProps, 'details' | 'onDetails'> {
  readonly field: keyof typeof longest;
  readonly hint: string;
}

/** What is too long stays in the field, and what was kept before stays kept. */
function ShortField({ field, hint, details, onDetails }: FieldProps) {
  const { language } = useMessages();
  const e = useEditorTexts();
  const [tooLong, setTooLong] = useState<string | null>(null);
  const most = longest[field];
  const write = (value: string) => {
    setTooLong(value.length > most ? value : null);
    if (value.length <= most) onDetails({ [field]: value });
  };
  const error = tooLong === null ? null : e.error.long(spokenCount(most, language));
  return (
    <PolicyFieldRow error={error} hint={hint} label={e[field]}>
      {(attributes) =>
        field === 'notes' ? (
          <textarea
            {...attributes}
            onChange={(event) => write(event.target.value)}
            rows={3}
            value={tooLong ?? details[field]}
          />
        ) : (
          <input
            {...attributes}
            onChange={(event) => write(event.target.value)}
            value={tooLong ?? details[field]}
          />
        )
      }
    </PolicyFieldRow>
  );
}
