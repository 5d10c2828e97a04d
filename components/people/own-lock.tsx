import { useDeed } from '../lock/use-deed.ts';
import type { Circle, PeopleDeeds } from './people-deeds.ts';
import { Unprotected } from './unprotected.tsx';
import { useProfileTexts } from './use-profile-texts.ts';

interface Props {
  readonly circle: Pick<Circle, 'own' | 'profile'>;
  readonly deeds: Pick<PeopleDeeds, 'close'>;
}

/** How whoever is at work goes: nothing where somebody has the profile for themself and chose no passphrase. */
export function OwnLock({ circle: { own, profile }, deeds }: Props) {
  const words = useProfileTexts();
  const { run } = useDeed();
  const hasPassphrase = profile.some((one) => one.member.hash === own?.hash && one.hasPassphrase);
  const isAlone = profile.length === 1;
  if (isAlone && !hasPassphrase) return null;
  const close = () => run(async () => ({ ok: true, value: await deeds.close() }));
  return (
    <>
      {!hasPassphrase && <Unprotected />}
      <div className="row">
        <button className="btn" onClick={() => void close()} type="button">
          {words.close}
        </button>
      </div>
    </>
  );
}
