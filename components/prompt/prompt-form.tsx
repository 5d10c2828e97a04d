import { type Channel, channels } from '@/lib/core/channel.ts';
import { type PostKind, postKinds } from '@/lib/core/post-kind.ts';
import type { Secret } from '@/lib/core/prompt/find-secrets.ts';
import type { FactId } from '@/lib/core/prompt/form.ts';
import { hasSeveralActions } from '@/lib/core/prompt/several-actions.ts';
import { tones } from '@/lib/core/prompt/words.ts';
import { useMessages } from '../language.tsx';
import { FactFields } from './fact-fields.tsx';
import { elementOf, type FormProps } from './form-wishes.ts';
import { TextLine } from './text-line.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props extends FormProps {
  /** What was found in the facts, by the fact. */
  readonly found: ReadonlyMap<FactId, readonly Secret[]>;
}

/** What a prompt is made of, to be filled in. */
export function PromptFormFields({ form, onForm, found }: Props) {
  const texts = usePromptTexts();
  const { field, hint } = texts;
  const of = { form, onForm };
  return (
    <section aria-label={texts.form} className="sheet-card prompt-form">
      <TextLine {...of} field="office" label={field.office} />
      <TextLine {...of} field="readers" label={field.readers} />
      <TextLine {...of} field="region" label={field.region} />
      <TextLine {...of} field="obstacle" hint={hint.obstacle} label={field.obstacle} />
      <KindPick {...of} />
      <TextLine
        {...of}
        field="background"
        hint={hint.background}
        label={field.background}
        rows={2}
      />
      <ChannelPick {...of} />
      <TonePick {...of} />
      <TextLine
        {...of}
        field="goal"
        hint={hint.goal}
        label={field.goal}
        remark={hasSeveralActions(form.goal) ? texts.severalActions : undefined}
      />
      <FactFields {...of} found={found} />
      <TextLine {...of} field="values" label={field.values} />
      <TextLine {...of} field="limits" hint={hint.limits} label={texts.limits} />
      <TextLine {...of} field="basis" hint={hint.basis} label={texts.basis} rows={3} />
    </section>
  );
}

function KindPick({ form, onForm }: FormProps) {
  const { m } = useMessages();
  const texts = usePromptTexts();
  return (
    <>
      <label className="label" htmlFor={elementOf('kind')}>
        {texts.field.kind}
      </label>
      <select
        className="field"
        id={elementOf('kind')}
        onChange={({ target }) =>
          onForm({
            ...form,
            kind: postKinds.find((one): one is PostKind => one === target.value) ?? null,
          })
        }
        value={form.kind ?? ''}
      >
        <option value="">{texts.choose}</option>
        {postKinds.map((kind) => (
          <option key={kind} value={kind}>
            {m.check.kind.name[kind]}
          </option>
        ))}
      </select>
    </>
  );
}

function ChannelPick({ form, onForm }: FormProps) {
  const { m } = useMessages();
  const texts = usePromptTexts();
  return (
    <>
      <label className="label" htmlFor={elementOf('channel')}>
        {texts.field.channel}
      </label>
      <select
        className="field"
        id={elementOf('channel')}
        onChange={({ target }) =>
          onForm({
            ...form,
            channel: channels.find((one): one is Channel => one === target.value) ?? form.channel,
          })
        }
        value={form.channel}
      >
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {m.common.channel[channel]}
          </option>
        ))}
      </select>
    </>
  );
}

/** Tones in the words of the prompt; the one of the readers of this office stands among them. */
function TonePick({ form, onForm }: FormProps) {
  const texts = usePromptTexts();
  const offered = tones.includes(form.tone) || form.tone === '' ? tones : [form.tone, ...tones];
  return (
    <>
      <label className="label" htmlFor={elementOf('tone')}>
        {texts.field.tone}
      </label>
      <select
        className="field"
        id={elementOf('tone')}
        lang="id"
        onChange={({ target }) => onForm({ ...form, tone: target.value })}
        value={form.tone}
      >
        <option value="">{texts.choose}</option>
        {offered.map((tone) => (
          <option key={tone} value={tone}>
            {tone}
          </option>
        ))}
      </select>
    </>
  );
}
