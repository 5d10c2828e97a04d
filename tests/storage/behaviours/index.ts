import type { Behaviours } from '../world.ts';
import { aiConnections } from './ai-connections.ts';
import { aiGates } from './ai-gate.ts';
import { approvals } from './approvals.ts';
import { archiving, expiring } from './archive.ts';
import { backups } from './backup.ts';
import { binned } from './bin.ts';
import { bulk } from './bulk.ts';
import { connections } from './connections.ts';
import { correcting } from './corrections.ts';
import { damaged } from './damaged.ts';
import { damagedBackups } from './damaged-backup.ts';
import { disk } from './disk.ts';
import { files, forks } from './files.ts';
import { history } from './history.ts';
import { importedBins } from './import-bin.ts';
import { imports } from './imports.ts';
import { keeping } from './keeping.ts';
import { list } from './list.ts';
import { members } from './members.ts';
import { merges } from './merges.ts';
import { migration } from './migration.ts';
import { monthBackups } from './month-backup.ts';
import { newer } from './newer.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { planning } from './planning.ts';
import { promptLibrary, prompts } from './prompts.ts';
import { register } from './register.ts';
import { reuse } from './reuse.ts';
import { reviews } from './reviews.ts';
import { rosters } from './roster.ts';
import { standings } from './standing.ts';
import { tidying } from './tidying.ts';
import { versions } from './versions.ts';
import { watching } from './watching.ts';

/** What the store of working copies does, wherever it runs: on a copy of IndexedDB, and on real ones. */
export const behaviours: Readonly<Record<string, Behaviours>> = {
  keeping,
  'the bin': binned,
  'many drafts at once': bulk,
  'the list': list,
  'the pages of the list': pages,
  'the disk': disk,
  'the connection': connections,
  'unfinished merges': merges,
  prompts,
  'the connection to an AI': aiConnections,
  'the library of prompts': promptLibrary,
  'kept files': files,
  'second drafts': forks,
  'the watch': watching,
  versions,
  planning,
  'the own keys': people,
  'several members in one profile': members,
  'a roster': rosters,
  'the standing of a draft': standings,
  'approvals beside a composer': approvals,
  reuse,
  'the gate for AI texts': aiGates,
  'a review': reviews,
  corrections: correcting,
  'tidying up': tidying,
  backups,
  'backups of a month': monthBackups,
  'bins in backups': importedBins,
  'backups of a damaged desk': damagedBackups,
  'imported posts': imports,
  'the register': register,
  'the archive': archiving,
  'the end of retention': expiring,
  'a database': migration,
  'what is damaged': damaged,
  'what a newer version wrote': newer,
  'the history': history,
};
