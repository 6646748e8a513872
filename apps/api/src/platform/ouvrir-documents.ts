import type { ConfigurationDocuments } from './config.ts';
import { type Annoncer, type Documents, documentsDossier } from './documents.ts';
import { documentsS3 } from './documents-s3.ts';

/** The storage that the configuration names. */
export const ouvrirDocuments = (c: ConfigurationDocuments, annoncer?: Annoncer): Documents =>
  c.type === 'S3' ? documentsS3(c, annoncer) : documentsDossier(c.dossier, annoncer);
