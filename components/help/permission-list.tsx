import { ourSites } from '@/lib/core/our-sites.ts';
import { Icon, type IconName } from '../icon.tsx';
import { askedLater, askedPermissions } from './asked-permissions.ts';
import { useHelpTexts } from './use-help-texts.ts';

type Asked = keyof typeof askedPermissions;

const icons: Readonly<Record<Asked, IconName>> = {
  composers: 'source',
  drafts: 'save',
  clock: 'reload',
  thisTab: 'box',
  sidePanel: 'list',
};

/** Host names as a person reads them in the address line. */
const hosts = ourSites.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/gu, ''));

/** What the browser allows us, why, and what never happens. */
export function PermissionList() {
  const { permissions } = useHelpTexts();
  return (
    <div className="stack-tight permissions">
      <ul className="stack-tight small">
        {(Object.keys(askedPermissions) as Asked[]).map((asked) => (
          <li className="row row-nowrap row-top" key={asked}>
            <Icon name={icons[asked]} />
            <span>
              <b>{permissions.asked[asked].what}</b>{' '}
              {asked === 'composers' && `${hosts.join(', ')}: `}
              {permissions.asked[asked].why}
            </span>
          </li>
        ))}
      </ul>
      <h3>{permissions.laterTitle}</h3>
      <ul className="stack-tight small bullets">
        {(Object.keys(askedLater) as (keyof typeof askedLater)[]).map((asked) => (
          <li key={asked}>
            <b>{permissions.later[asked].what}</b> {permissions.later[asked].why}
          </li>
        ))}
      </ul>
      <h3>{permissions.neverTitle}</h3>
      <ul className="stack-tight small bullets">
        {permissions.never.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
