import { lireDocument } from '@orpheon/formats';
import { repondre } from '../../platform/fil.ts';
import type { DemandeDeLecture } from './lecteurs.ts';

/** A thread that reads documents, one at a time: what is hostile dies here, not in the process. */
repondre(({ octets, nom, confiance }: DemandeDeLecture) => lireDocument(octets, nom, confiance ?? { autorites: null }));
