import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { BinPage } from '@/components/desk/bin-page.tsx';
import { DraftsPage } from '@/components/desk/drafts-page.tsx';
import { MissingPage } from '@/components/desk/missing-page.tsx';
import { SettingsPage } from '@/components/desk/settings-page.tsx';
import type { Loading } from '@/components/desk/use-loading.ts';
import { usePolicy } from '@/components/desk/use-policy.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { blankDraft } from '@/lib/keeping/blank-draft.ts';
import type { DraftStart } from '@/lib/keeping/draft-session.ts';
import type { WorkingCopyList } from '@/lib/storage/working-copies.ts';
import { Editor } from './editor.tsx';
import type { Route } from './route.ts';
import type { Services } from './services.ts';
import type { Desk } from './use-desk.ts';
import { useFindings } from './use-findings.ts';
import type { Wiring } from './wiring.ts';

interface Props {
  readonly list: WorkingCopyList;
  readonly services: Services;
  readonly wiring: Wiring;
  readonly desk: Desk;
  readonly loading: Loading;
  readonly bulletin: ReactNode;
}

/** The page that an address names. */
export function CurrentPage({ route, ...props }: Props & { readonly route: Route }) {
  switch (route.page) {
    case 'drafts':
      return <Drafts {...props} />;
    case 'bin':
      return <Bin {...props} />;
    case 'settings':
      return <Settings isAtReaders={route.isAtReaders} services={props.services} />;
    case 'new':
      return <Editor {...props} copies={props.list.copies} start={blankDraft()} />;
    case 'draft':
      return <OpenDraft {...props} id={route.id} />;
  }
}

function Settings({
  services,
  isAtReaders,
}: Pick<Props, 'services'> & { readonly isAtReaders: boolean }) {
  const [policy, setPolicy] = useState<Policy>();
  // Read once: what is being written must not change under the person.
  useEffect(() => services.watchPolicy((read) => setPolicy((known) => known ?? read)), [services]);
  return <SettingsPage isAtReaders={isAtReaders} onSave={services.writePolicy} policy={policy} />;
}

function Drafts({ list, services, desk, loading, bulletin }: Props) {
  const copies = useMemo(() => list.copies.filter(({ deletedAt }) => !deletedAt), [list]);
  const policy = usePolicy(services.watchPolicy);
  const findings = useFindings(services.findings, copies, policy);
  const today = new Date().setHours(0, 0, 0, 0);
  const now = useMemo(() => new Date(today), [today]);
  const { begin } = loading;
  // Kept the same from one drawing to the next, so that a thousand rows are not drawn again.
  const discard = useCallback((copy: WorkingCopy) => void desk.discard(copy), [desk]);
  const load = useCallback(
    ({ id }: WorkingCopy) => void begin(() => services.stores.copies.get(id)),
    [begin, services],
  );
  return (
    <DraftsPage
      copies={copies}
      findings={findings}
      now={now}
      onCopyRaw={(row) => void desk.copyRaw(row)}
      onDiscard={discard}
      onLoad={load}
      unreadable={list.unreadable}
    >
      {bulletin}
    </DraftsPage>
  );
}

function Bin({ list, desk, bulletin }: Props) {
  const copies = list.copies.filter(({ deletedAt }) => deletedAt);
  return (
    <BinPage copies={copies} onTakeBack={(copy) => void desk.takeBack(copy)}>
      {bulletin}
    </BinPage>
  );
}

/** Once open, a draft stays open, even if its row goes: the text on the page must not vanish. */
function OpenDraft({ id, ...props }: Props & { readonly id: string }) {
  const { copies, unreadable } = props.list;
  const found = copies.find((copy) => copy.id === id);
  const [start, setStart] = useState<DraftStart | undefined>(found);
  if (!start && found) setStart(found);
  if (start) return <Editor {...props} copies={copies} start={start} />;
  const row = unreadable.find((one) => one.id === id);
  return (
    <MissingPage
      code={row?.failure.code ?? 'draft.missing'}
      onCopyRaw={row && (() => void props.desk.copyRaw(row))}
    >
      {props.bulletin}
    </MissingPage>
  );
}
