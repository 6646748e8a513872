import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { documentsInfectes } from './antivirus/verdict.repository.ts';
import type { Deps } from './deps.ts';
import { ErreurHttp } from './erreurs.ts';
import { ENVOYEE } from './monter.ts';

export interface FichierAServir {
  readonly empreinte: string;
  readonly nom: string;
  readonly typeMime: string;
}

/** Types given as they are; anything else is just bytes. None of these can run anything. */
const TYPES_SERVIS = new Set([
  'application/pdf',
  'application/xml',
  'application/zip',
  'image/png',
  'image/jpeg',
  'text/csv',
  'text/plain',
]);

/**
 * Sends a stored document, its hash checked on the way out. Whatever it is, it runs nothing here: downloaded rather
 * than shown, except a PDF, never sniffed, and sandboxed (decisions §9). An infected one is not sent at all.
 *
 * @param auDepart done once nothing keeps it from being sent, before it is
 * @throws ErreurHttp DOCUMENT_INFECTE
 */
export async function envoyerDocument(
  deps: Deps,
  requete: FastifyRequest,
  reponse: FastifyReply,
  fichier: FichierAServir,
  auDepart: () => Promise<void> = async () => undefined,
): Promise<typeof ENVOYEE> {
  const infectes = await documentsInfectes(deps.base.pool, [fichier.empreinte]);
  if (infectes.size > 0) throw new ErreurHttp(403, 'DOCUMENT_INFECTE', { nom: fichier.nom });
  const etag = `"${fichier.empreinte}"`;
  const connue = requete.headers['if-none-match']?.split(/,\s*/).includes(etag) ?? false;
  // read before any header is set: an answer that the storage is down is no document to keep
  const octets = connue ? null : await deps.documents.lire(fichier.empreinte);
  await auDepart();
  reponse.header('etag', etag).header('cache-control', 'private, no-cache');
  if (octets === null) {
    reponse.status(304).send();
    return ENVOYEE;
  }
  const estPdf = fichier.typeMime === 'application/pdf' && octets.subarray(0, 1024).includes('%PDF-');
  const type = estPdf || (fichier.typeMime !== 'application/pdf' && TYPES_SERVIS.has(fichier.typeMime));
  reponse
    .header('content-disposition', disposition(estPdf ? 'inline' : 'attachment', fichier.nom))
    .header('x-content-type-options', 'nosniff')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'${estPdf ? '' : '; sandbox'}`,
    )
    .type(type ? fichier.typeMime : 'application/octet-stream')
    .send(octets);
  return ENVOYEE;
}

/** Sends a file made for whoever asks, always as a download. */
export function envoyerOctets(
  reponse: FastifyReply,
  { octets, nom, typeMime }: { readonly octets: Buffer; readonly nom: string; readonly typeMime: string },
): typeof ENVOYEE {
  reponse
    .header('cache-control', 'private, no-store')
    .header('content-disposition', disposition('attachment', nom))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', `default-src 'none'; sandbox`)
    .type(typeMime)
    .send(octets);
  return ENVOYEE;
}

/** Sends bytes as they come, as a download that runs nothing. A stream that breaks cuts the connection: no half file is whole. */
export function envoyerFlot(
  reponse: FastifyReply,
  flot: Readable,
  fichier: Pick<FichierAServir, 'nom' | 'typeMime'>,
): typeof ENVOYEE {
  reponse
    .header('content-disposition', disposition('attachment', fichier.nom))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .type(fichier.typeMime)
    .send(flot);
  return ENVOYEE;
}

/** RFC 6266: a plain ASCII name for old clients, the real one beside it. */
export function disposition(mode: 'inline' | 'attachment', nom: string): string {
  const ascii =
    nom
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%]/g, '_') || 'document';
  const encode = encodeURIComponent(nom.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${mode}; filename="${ascii}"; filename*=UTF-8''${encode}`;
}
