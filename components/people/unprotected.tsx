import { Icon } from '../icon.tsx';
import { useProfileTexts } from './use-profile-texts.ts';

/** Says of keys without a passphrase, in a profile of several people, who can use them. */
export function Unprotected() {
  const { unprotected } = useProfileTexts();
  return (
    <p className="small should">
      <Icon name="should" /> {unprotected}
    </p>
  );
}
