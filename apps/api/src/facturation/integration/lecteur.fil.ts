import { lireDocument } from '@orpheon/formats';
import { repondre } from '../../platform/fil.ts';
import type { DemandeDeLecture } from './lecteurs.ts';

/** A thread that reads documents, one at a time: what is hostile dies here, not in the process. */
repondre(({ octets, nom, autorites }: DemandeDeLecture) => lireDocument(octets, nom, { autorites }));
