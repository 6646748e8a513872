import { Readable } from 'node:stream';
import type * as c from '@orpheon/contracts';
import { type Profil, raconterAction } from '@orpheon/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BOM, celluleTexte, ligneCsv } from '../../platform/csv.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Langue } from '../../platform/erreurs.ts';
import type { ENVOYEE } from '../../platform/monter.ts';
import { envoyerFlot } from '../../platform/telechargement.ts';
import { lireParPages } from '../lire-par-pages.ts';
import { type FiltresHistorique, listerHistoriqueSql } from './lister-historique.query.ts';

type Action = c.Reponse<typeof c.listerHistorique, 200>['elements'][number];

const TITRES: Readonly<Record<Langue, readonly string[]>> = {
  fr: ['Date', 'Auteur', 'Personne concernée', 'Service', 'Action', 'Ce qui a été fait'],
  en: ['Date', 'Author', 'Person concerned', 'Service', 'Action', 'What was done'],
};
const NOM: Readonly<Record<Langue, string>> = { fr: 'historique', en: 'history' };
const LOT = 1_000;

const A_PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });
const nomDe = (p: Action['auteur']): string | null => (p ? `${p.prenom} ${p.nom}` : null);

function enCellules(a: Action, langue: Langue): string[] {
  const noms = { auteur: nomDe(a.auteur), concerne: nomDe(a.concerne), service: a.service?.nom ?? null };
  const phrase = raconterAction({ ...noms, action: a.action, donnees: a.donnees }, langue);
  return [A_PARIS.format(new Date(a.instant)), noms.auteur, noms.concerne, noms.service, a.action, phrase].map(
    celluleTexte,
  );
}

/** Sends the whole history, as filtered, written as it is read. */
export async function exporterHistorique(
  deps: Deps,
  requete: FastifyRequest,
  reponse: FastifyReply,
  d: { structureId: string; profil: Profil; filtres: FiltresHistorique; langue: Langue },
): Promise<typeof ENVOYEE> {
  const pages = await lireParPages<Action>(deps, requete, d.profil, (curseur) =>
    listerHistoriqueSql(d.structureId, { ...d.filtres, curseur, limite: LOT }),
  );
  const lignes = async function* (): AsyncGenerator<string> {
    yield BOM + ligneCsv(TITRES[d.langue].map(celluleTexte));
    for await (const page of pages)
      if (page.length > 0) yield page.map((a) => ligneCsv(enCellules(a, d.langue))).join('');
  };
  const nom = `${NOM[d.langue]}-${deps.horloge.aujourdhui()}.csv`;
  return envoyerFlot(reponse, Readable.from(lignes(), { objectMode: false }), {
    nom,
    typeMime: 'text/csv; charset=utf-8',
  });
}
