/**
 * A small world for integration tests, the contract walk, the kill test and the bench: enough structures and people
 * that every kind of right and every kind of recipient is there. `semerMonde(pool)` writes it into an empty, migrated
 * database and gives typed handles; every person has an open session and the password `MOT_DE_PASSE_ESSAI`.
 *
 * ```ts
 * const monde = await semerMonde(pool);
 * await app.inject({ url: '/api/compte/moi', cookies: { [COOKIE]: monde.personnes.manuela.jeton } });
 * ```
 *
 * | structure | kind | demands |
 * |---|---|---|
 * | `valmont` | public | service and engagement; services `ecoles`, `voirie`, `archives` (inactive), `jumelage` (out of its dates) |
 * | `region` | public | nothing; service `lycees` demands an engagement |
 * | `delices`, `atelier` | private suppliers | |
 *
 * | person | holds |
 * |---|---|
 * | `manuela` | `delices`: gestionnaire principal, everything |
 * | `comptable` | `delices`: FACTURES_EMISES and SUIVI_DES_FLUX, modification |
 * | `consultante` | `delices`: FACTURES_EMISES and SUIVI_DES_FLUX, consultation |
 * | `artisan` | `atelier`: the domain FACTURATION, modification |
 * | `agente` | `valmont`: FACTURES_RECUES, modification, whole structure |
 * | `lecteur` | `valmont`: FACTURES_RECUES, consultation, whole structure |
 * | `agentEcoles` | `valmont`, service `ecoles` alone: FACTURES_RECUES, modification |
 * | `agenteVoirie` | `valmont`, service `voirie` alone: FACTURES_RECUES, modification |
 * | `agentRegion` | `region`: FACTURES_RECUES, modification |
 * | `cabinet` | `delices` and `atelier`: FACTURES_EMISES and SUIVI_DES_FLUX, modification; in English |
 * | `gestionnaire` | `valmont`: STRUCTURES, modification; nothing of invoicing |
 * | `ancien` | `delices`: FACTURATION, modification, but ended long ago |
 * | `isole` | no structure |
 * | `lectriceStructures` | `valmont`: STRUCTURES, consultation |
 * | `gestionnaireVoirie` | `valmont`, service `voirie` alone: STRUCTURES, modification |
 * | `support` | no structure; helps people on behalf of the portal |
 */
import { createHash } from 'node:crypto';
import type { Application, Domaine, Niveau } from '@orpheon/domain';
import { inserer, type Sql } from './base.ts';
import { creerFabriques } from './fabriques/index.ts';
import type {
  RangeeHabilitation,
  RangeeRattachement,
  RangeeService,
  RangeeSession,
  RangeeStructure,
  RangeeUtilisateur,
} from './fabriques/rangees.ts';

export const MOT_DE_PASSE_ESSAI = 'essai orpheon mot de passe';
/** Of the above, computed once: tests that sign in with a session need no hashing at all. */
export const EMPREINTE_MOT_DE_PASSE_ESSAI =
  '$argon2id$v=19$m=19456,t=2,p=1$3OVwBJH8nfN3b4Dh+6cHaA$A/1l6wVG9i87bxNKMvGiHV0YvQRekEQlCUgn0CCzIWM';

export interface Personne {
  readonly id: string;
  readonly courriel: string;
  readonly prenom: string;
  readonly nom: string;
  readonly langue: 'fr' | 'en';
  /** Value of the session cookie; the database holds its SHA-256. */
  readonly jeton: string;
}

const DROITS_MANUELA = ['ORGANISATION', 'FACTURATION', 'COMMANDE', 'MARCHE', 'RACCORDEMENT', 'SUPPORT'] as const;

type Octroi = readonly [objet: Application | Domaine, niveau: Niveau];
const EMETTRE: readonly Octroi[] = [
  ['FACTURES_EMISES', 'MODIFICATION'],
  ['SUIVI_DES_FLUX', 'MODIFICATION'],
];
const LIRE_EMISES: readonly Octroi[] = [
  ['FACTURES_EMISES', 'CONSULTATION'],
  ['SUIVI_DES_FLUX', 'CONSULTATION'],
];
const RECEVOIR: readonly Octroi[] = [['FACTURES_RECUES', 'MODIFICATION']];

type NomStructure = 'valmont' | 'region' | 'delices' | 'atelier';
type NomService = 'ecoles' | 'voirie' | 'archives' | 'jumelage' | 'lycees';

interface Profil {
  readonly nom: readonly [prenom: string, nom: string];
  readonly structures: readonly NomStructure[];
  readonly service?: NomService;
  readonly octrois?: readonly Octroi[];
  readonly langue?: 'en';
  readonly fin?: string;
  readonly support?: boolean;
}

const PERSONNES = {
  manuela: {
    nom: ['Manuela', 'Ferrand'],
    structures: ['delices'],
    octrois: DROITS_MANUELA.map((domaine) => [domaine, 'MODIFICATION'] as const),
  },
  comptable: { nom: ['Paul', 'Lacombe'], structures: ['delices'], octrois: EMETTRE },
  consultante: { nom: ['Inès', 'Marchand'], structures: ['delices'], octrois: LIRE_EMISES },
  artisan: { nom: ['Yann', 'Le Goff'], structures: ['atelier'], octrois: [['FACTURATION', 'MODIFICATION']] },
  agente: { nom: ['Hélène', 'Barbier'], structures: ['valmont'], octrois: RECEVOIR },
  lecteur: { nom: ['Karim', 'Belkacem'], structures: ['valmont'], octrois: [['FACTURES_RECUES', 'CONSULTATION']] },
  agentEcoles: { nom: ['Thomas', 'Renaud'], structures: ['valmont'], service: 'ecoles', octrois: RECEVOIR },
  agenteVoirie: { nom: ['Lucie', 'Perrin'], structures: ['valmont'], service: 'voirie', octrois: RECEVOIR },
  agentRegion: { nom: ['Antoine', 'Dumas'], structures: ['region'], octrois: RECEVOIR },
  cabinet: { nom: ['Emily', 'Clark'], structures: ['delices', 'atelier'], octrois: EMETTRE, langue: 'en' },
  gestionnaire: { nom: ['Sylvie', 'Carpentier'], structures: ['valmont'], octrois: [['STRUCTURES', 'MODIFICATION']] },
  ancien: {
    nom: ['Marc', 'Vidal'],
    structures: ['delices'],
    octrois: [['FACTURATION', 'MODIFICATION']],
    fin: '2020-12-31',
  },
  isole: { nom: ['Nadia', 'Costa'], structures: [] },
  support: { nom: ['Camille', 'Roche'], structures: [], support: true },
  lectriceStructures: {
    nom: ['Odile', 'Garnier'],
    structures: ['valmont'],
    octrois: [['STRUCTURES', 'CONSULTATION']],
  },
  gestionnaireVoirie: {
    nom: ['Bruno', 'Lefort'],
    structures: ['valmont'],
    service: 'voirie',
    octrois: [['STRUCTURES', 'MODIFICATION']],
  },
} as const satisfies Record<string, Profil>;

export type NomPersonne = keyof typeof PERSONNES;
export const NOMS_PERSONNES = Object.keys(PERSONNES) as NomPersonne[];

export interface Monde {
  readonly structures: Readonly<Record<NomStructure, RangeeStructure>>;
  /** The real services, by name. */
  readonly services: Readonly<Record<NomService, RangeeService>>;
  /** The default service of each structure. */
  readonly parDefaut: Readonly<Record<NomStructure, RangeeService>>;
  /** Service `FACTURES_PUBLIQUES` of the public ones. */
  readonly facturesPubliques: Readonly<Record<'valmont' | 'region', RangeeService>>;
  readonly personnes: Readonly<Record<NomPersonne, Personne>>;
  /** French IBAN of each supplier. */
  readonly ibans: Readonly<Record<'delices' | 'atelier', string>>;
}

/** Deterministic, of the form of a real one: 32 bytes in base64url. */
const jetonDe = (courriel: string): string => createHash('sha256').update(`session de ${courriel}`).digest('base64url');
const empreinteDuJeton = (jeton: string): string => createHash('sha256').update(jeton).digest('hex');

const JOUR = 86_400_000;

async function instantDe(sql: Sql): Promise<Date> {
  const { rows } = await sql.query('SELECT to_json(clock_timestamp()) AS instant');
  const [rangee] = rows as { instant: string }[];
  return new Date(rangee?.instant ?? '');
}

/** @param maintenant when sessions begin, for a test that stops its clock; without it, the database's own time. */
export async function semerMonde(sql: Sql, options: { maintenant?: Date } = {}): Promise<Monde> {
  const maintenant = options.maintenant ?? (await instantDe(sql));
  const f = creerFabriques({ graine: 20, maintenant: new Date(maintenant.getTime() - 400 * JOUR) });

  const structures = {
    valmont: f.uneStructurePublique({
      raisonSociale: 'Commune de Valmont',
      ville: 'Valmont',
      serviceObligatoire: true,
      engagementObligatoire: true,
    }),
    region: f.uneStructurePublique({ raisonSociale: 'Région Rives et Massifs', miseEnPaiementNonCommuniquee: true }),
    delices: f.uneStructurePrivee({ raisonSociale: 'Les Délices de Savoie' }),
    atelier: f.uneStructurePrivee({ raisonSociale: 'Atelier Le Goff' }),
  };
  const { valmont, region, delices, atelier } = structures;
  const services = {
    ecoles: f.unService({ structureId: valmont.id, code: 'ECOLES', nom: 'Écoles et restauration scolaire' }),
    voirie: f.unService({ structureId: valmont.id, code: 'VOIRIE', nom: 'Voirie et espaces verts' }),
    archives: f.unService({ structureId: valmont.id, code: 'ARCHIVES', nom: 'Archives', actif: false }),
    jumelage: f.unService({ structureId: valmont.id, code: 'JUMELAGE', nom: 'Jumelage', finValidite: '2021-06-30' }),
    lycees: f.unService({ structureId: region.id, code: 'LYCEES', nom: 'Lycées', engagementObligatoire: true }),
  };
  const office = {
    valmont: f.servicesDOffice(valmont),
    region: f.servicesDOffice(region),
    delices: f.servicesDOffice(delices),
    atelier: f.servicesDOffice(atelier),
  };
  const coordonnees = {
    delices: f.uneCoordonneeBancaire({ structureId: delices.id, titulaire: delices.raisonSociale }),
    atelier: f.uneCoordonneeBancaire({ structureId: atelier.id, titulaire: atelier.raisonSociale }),
  };

  const utilisateurs: RangeeUtilisateur[] = [];
  const rattachements: RangeeRattachement[] = [];
  const habilitations: RangeeHabilitation[] = [];
  const sessions: RangeeSession[] = [];
  const creer = (cle: NomPersonne): Personne => {
    const profil: Profil = PERSONNES[cle];
    const [prenom, nom] = profil.nom;
    const utilisateur = f.unUtilisateur({
      prenom,
      nom,
      courrielConnexion: `${cle.toLowerCase()}@essai.example`,
      langue: profil.langue ?? 'fr',
      motDePasse: EMPREINTE_MOT_DE_PASSE_ESSAI,
      support: profil.support ?? false,
    });
    utilisateurs.push(utilisateur);
    const serviceId = profil.service ? services[profil.service].id : null;
    for (const structure of profil.structures) {
      const lien = { utilisateurId: utilisateur.id, structureId: structures[structure].id, serviceId };
      rattachements.push(f.unRattachement(lien));
      for (const [objet, niveau] of profil.octrois ?? []) {
        habilitations.push(f.uneHabilitation({ ...lien, objet, niveau, fin: profil.fin ?? null }));
      }
    }
    const jeton = jetonDe(utilisateur.courrielConnexion);
    sessions.push({
      jeton: empreinteDuJeton(jeton),
      utilisateurId: utilisateur.id,
      creeLe: maintenant,
      vueLe: maintenant,
      confirmeeLe: maintenant,
      expireLe: new Date(maintenant.getTime() + JOUR),
      adresse: '127.0.0.1',
      agent: 'essai',
    });
    return {
      id: utilisateur.id,
      courriel: utilisateur.courrielConnexion,
      prenom,
      nom,
      langue: utilisateur.langue,
      jeton,
    };
  };
  const personnes = Object.fromEntries(NOMS_PERSONNES.map((cle) => [cle, creer(cle)])) as Record<NomPersonne, Personne>;

  delices.gestionnairePrincipalId = personnes.manuela.id;
  valmont.gestionnairePrincipalId = personnes.gestionnaire.id;
  await inserer(sql, 'structure', Object.values(structures));
  await inserer(sql, 'service', [...Object.values(office).flat(), ...Object.values(services)]);
  await inserer(sql, 'coordonnee_bancaire', Object.values(coordonnees));
  await inserer(sql, 'utilisateur', utilisateurs);
  await inserer(sql, 'rattachement', rattachements);
  await inserer(sql, 'habilitation', habilitations);
  await inserer(sql, 'session', sessions);

  const facturesPubliques = (nom: 'valmont' | 'region'): RangeeService => office[nom][1] ?? office[nom][0];
  return {
    structures,
    services,
    parDefaut: {
      valmont: office.valmont[0],
      region: office.region[0],
      delices: office.delices[0],
      atelier: office.atelier[0],
    },
    facturesPubliques: { valmont: facturesPubliques('valmont'), region: facturesPubliques('region') },
    personnes,
    ibans: { delices: coordonnees.delices.compte, atelier: coordonnees.atelier.compte },
  };
}
