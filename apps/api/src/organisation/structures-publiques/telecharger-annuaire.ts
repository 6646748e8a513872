import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FORMATS_ANNUAIRE } from '@orpheon/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ENVOYEE } from '../../platform/monter.ts';
import { disposition } from '../../platform/telechargement.ts';
import { annuaireEnCsv, annuaireEnJson, annuaireEnXml } from './ecrire-annuaire.ts';
import { lireAnnuaire } from './lire-annuaire.query.ts';

type Format = (typeof FORMATS_ANNUAIRE)[number];

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', ecrire: annuaireEnCsv },
  json: { type: 'application/json; charset=utf-8', ecrire: annuaireEnJson },
  xml: { type: 'application/xml; charset=utf-8', ecrire: annuaireEnXml },
} as const;

/** Sends the whole directory, written as it is read; compressed for whoever takes that. */
export function telechargerAnnuaire(
  deps: Deps,
  requete: FastifyRequest,
  reponse: FastifyReply,
  format: Format,
): typeof ENVOYEE {
  const jour = deps.horloge.aujourdhui();
  const { type, ecrire } = FORMATS[format];
  const texte = Readable.from(ecrire(lireAnnuaire(deps), jour), { objectMode: false });
  reponse
    .header('content-disposition', disposition('attachment', `annuaire-${jour}.${format}`))
    .header('cache-control', 'public, max-age=3600')
    .header('vary', 'accept-encoding')
    .type(type);
  if (!/\bgzip\b/.test(requete.headers['accept-encoding'] ?? '')) {
    reponse.send(texte);
    return ENVOYEE;
  }
  const comprime = createGzip({ level: 4 });
  texte.on('error', (erreur) => comprime.destroy(erreur));
  comprime.on('close', () => texte.destroy());
  reponse.header('content-encoding', 'gzip').send(texte.pipe(comprime));
  return ENVOYEE;
}
