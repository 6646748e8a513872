import { Readable } from 'node:stream';
import type * as c from '@orpheon/contracts';
import type { Reponse, ROLES_DANS_LA_STRUCTURE } from '@orpheon/contracts';
import { MOTS_DES_NIVEAUX, MOTS_DES_OBJETS, type Profil } from '@orpheon/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BOM, celluleTexte, ligneCsv } from '../../platform/csv.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Langue } from '../../platform/erreurs.ts';
import type { ENVOYEE } from '../../platform/monter.ts';
import { envoyerFlot } from '../../platform/telechargement.ts';
import { ecrireXlsx } from '../../platform/xlsx.ts';
import { lireParPages } from '../lire-par-pages.ts';
import { utilisateursAvecTousLeursProfilsSql } from './lister-utilisateurs.query.ts';
import type { FiltresUtilisateurs } from './utilisateurs.sql.ts';

type Utilisateur = Reponse<typeof c.consulterUtilisateur, 200>;
type Role = (typeof ROLES_DANS_LA_STRUCTURE)[number];

const TITRES: Readonly<Record<Langue, readonly string[]>> = {
  fr: ['Nom', 'Prénom', 'Adresse', 'Rôle', 'Rattachement', 'Profil', 'Niveau', 'Sur', 'Du', 'Au'],
  en: ['Last name', 'First name', 'Address', 'Role', 'Attached to', 'Profile', 'Level', 'On', 'From', 'Until'],
};
const ROLES: Readonly<Record<Role, Readonly<Record<Langue, string>>>> = {
  GESTIONNAIRE_PRINCIPAL: { fr: 'Gestionnaire principal', en: 'Main manager' },
  GESTIONNAIRE: { fr: 'Gestionnaire', en: 'Manager' },
  GESTIONNAIRE_DE_SERVICE: { fr: 'Gestionnaire de service', en: 'Manager of a service' },
  UTILISATEUR: { fr: 'Utilisateur', en: 'User' },
};
const STRUCTURE: Readonly<Record<Langue, string>> = { fr: 'Toute la structure', en: 'The whole structure' };
const NOM: Readonly<Record<Langue, string>> = { fr: 'utilisateurs', en: 'users' };
/** People of one statement: each may hold hundreds of grants. */
const LOT = 200;

/** One line a grant; somebody without any has one line all the same. */
function rangeesDe(u: Utilisateur, langue: Langue): (string | null)[][] {
  const services = new Map(u.services.map((s) => [s.id, s.code]));
  const attaches = u.rattachements.map((r) => r.service?.code ?? STRUCTURE[langue]).join(', ');
  const debut = [u.nom, u.prenom, u.courriel, ROLES[u.role][langue], attaches];
  if (u.profils.length === 0) return [[...debut, null, null, null, null, null]];
  return u.profils.map((p) => [
    ...debut,
    MOTS_DES_OBJETS[p.objet][langue],
    MOTS_DES_NIVEAUX[p.niveau][langue],
    p.serviceId === null ? STRUCTURE[langue] : (services.get(p.serviceId) ?? p.serviceId),
    p.debut,
    p.fin,
  ]);
}

/** Sends everybody of the list with each of their profiles, written as it is read. */
export async function exporterUtilisateurs(
  deps: Deps,
  requete: FastifyRequest,
  reponse: FastifyReply,
  d: { structureId: string; profil: Profil; filtres: FiltresUtilisateurs; format: 'csv' | 'xlsx'; langue: Langue },
): Promise<typeof ENVOYEE> {
  const pages = await lireParPages<Utilisateur>(deps, requete, d.profil, (curseur) =>
    utilisateursAvecTousLeursProfilsSql(d.structureId, { ...d.filtres, curseur, limite: LOT }),
  );
  const nom = `${NOM[d.langue]}-${deps.horloge.aujourdhui()}.${d.format}`;
  const rangees = async function* (): AsyncGenerator<(string | null)[]> {
    for await (const page of pages) for (const u of page) yield* rangeesDe(u, d.langue);
  };
  if (d.format === 'xlsx') {
    const colonnes = TITRES[d.langue].map((titre) => ({ titre, largeur: 24 }));
    return envoyerFlot(reponse, ecrireXlsx(d.langue === 'fr' ? 'Utilisateurs' : 'Users', colonnes, rangees()), {
      nom,
      typeMime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
  }
  const lignes = async function* (): AsyncGenerator<string> {
    yield BOM + ligneCsv(TITRES[d.langue].map(celluleTexte));
    for await (const rangee of rangees()) yield ligneCsv(rangee.map(celluleTexte));
  };
  return envoyerFlot(reponse, Readable.from(lignes(), { objectMode: false }), {
    nom,
    typeMime: 'text/csv; charset=utf-8',
  });
}
