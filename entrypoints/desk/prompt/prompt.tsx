import { useEffect, useState } from 'react';
import { MissingPage } from '@/components/desk/missing-page.tsx';
import { usePromptTexts } from '@/components/prompt/use-prompt-texts.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { PageProps } from '../pages.tsx';
import type { PromptRoute } from '../route.ts';
import { type Begun, beginPrompt } from './begin-prompt.ts';
import { Workshop } from './workshop.tsx';

type Props = Pick<PageProps, 'services' | 'desk' | 'bulletin'> & { readonly route: PromptRoute };

/** The prompt workshop: waits for what it begins with. */
export default function Prompt({ services, desk, bulletin, route }: Props) {
  const texts = usePromptTexts();
  const policy = useFirstPolicy(services.watchPolicy);
  const [begun, setBegun] = useState<Begun>();
  const [failure, setFailure] = useState<Failure>();
  const { of, draft } = route;
  useEffect(() => {
    if (!policy) return;
    void beginPrompt(services.stores, { of, draft }, policy).then((read) => {
      if (read.ok) setBegun((before) => before ?? read.value);
      else setFailure(read.failure);
    });
  }, [services, of, draft, policy]);
  if (failure) return <MissingPage code={failure.code}>{bulletin}</MissingPage>;
  if (!begun) return <p className="quiet">{texts.loading}</p>;
  return <Workshop {...{ services, desk, bulletin }} start={begun} />;
}

/** The policy as it was when the page was opened: what is being written must not change under the person. */
function useFirstPolicy(watch: Props['services']['watchPolicy']): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => watch((read) => setPolicy((known) => known ?? read)), [watch]);
  return policy;
}
