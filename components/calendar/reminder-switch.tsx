import { useEffect, useId, useState } from 'react';
import { useCalendarTexts } from './use-calendar-texts.ts';

interface Props {
  readonly isAllowed: () => Promise<boolean>;
  readonly allow: () => Promise<boolean>;
  readonly forbid: () => Promise<boolean>;
}

/** Switches notifications on, which the browser asks about, and off again. */
export function ReminderSwitch({ isAllowed, allow, forbid }: Props) {
  const texts = useCalendarTexts();
  const id = useId();
  const [isOn, setOn] = useState<boolean>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void isAllowed().then(setOn);
  }, [isAllowed]);
  const change = async (wanted: boolean) => {
    // The browser asks only straight from the press, so nothing is waited for before.
    const done = await (wanted ? allow() : forbid());
    setOn(await isAllowed());
    setRefused(wanted && !done);
  };
  return (
    <section aria-label={texts.reminders} className="reminders">
      <label className="row">
        <input
          aria-checked={isOn ?? false}
          aria-describedby={id}
          checked={isOn ?? false}
          className="switch"
          disabled={isOn === undefined}
          onChange={(event) => void change(event.target.checked)}
          role="switch"
          type="checkbox"
        />
        {texts.remindersOn}
      </label>
      <p className="small quiet" id={id}>
        {texts.remindersAsk} {texts.remindersWithout}
      </p>
      <p className="small" role="status">
        {isRefused && texts.remindersRefused}
      </p>
    </section>
  );
}
