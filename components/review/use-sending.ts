import { type FormEvent, useRef, useState } from 'react';

/** Sends what a form holds, once however often it is pressed. */
export function useSending() {
  const [isSending, setSending] = useState(false);
  const running = useRef(false);
  const send = (event: FormEvent, act: () => Promise<unknown>): void => {
    event.preventDefault();
    if (running.current) return;
    running.current = true;
    setSending(true);
    void act().finally(() => {
      running.current = false;
      setSending(false);
    });
  };
  return { isSending, send };
}
