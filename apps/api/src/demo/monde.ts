import { ajouterJours, CODE_SERVICE_PAR_DEFAUT, type Habilitation, jourAParis } from '@orpheon/domain';
import type {
  Fabriques,
  RangeeCoordonneeBancaire,
  RangeeHabilitation,
  RangeeRattachement,
  RangeeService,
  RangeeStructure,
  RangeeUtilisateur,
} from '@orpheon/testing';
import { type CleStructure, PERSONNES } from './comptes.ts';
import { type CleFournisseur, FOURNISSEURS } from './fournisseurs.ts';
import { type ClePublique, publiqueDemo, STRUCTURE_REMPLACEE, STRUCTURES_PUBLIQUES } from './structures-publiques.ts';

export interface Habilite {
  readonly utilisateur: RangeeUtilisateur;
  readonly droits: readonly Habilitation[];
}

/** A structure that closed, and the one that took its place. */
type StructureRemplacee = RangeeStructure & {
  readonly successeurId: string;
  readonly fermeeLe: Date;
  readonly motifFermeture: string;
};

/** Structures, services, people and rights of the demo, as rows. */
export interface MondeDemo {
  readonly structures: ReadonlyMap<CleStructure, RangeeStructure>;
  /** Closed, after those that replace them. */
  readonly remplacees: readonly StructureRemplacee[];
  readonly services: readonly RangeeService[];
  readonly coordonnees: readonly RangeeCoordonneeBancaire[];
  readonly utilisateurs: readonly RangeeUtilisateur[];
  readonly rattachements: readonly RangeeRattachement[];
  readonly habilitations: readonly RangeeHabilitation[];
  readonly personnes: readonly Habilite[];
  structure(cle: CleStructure): RangeeStructure;
  /** The service of that code; the structure's default one for null. */
  service(cle: CleStructure, code: string | null): RangeeService;
}

const JOUR = 86_400_000;
/** Structures and people were there well before the first invoice. */
const ANCIENNETE_JOURS = 640;

export function creerMonde(f: Fabriques, maintenant: Date): MondeDemo {
  const aujourdhui = jourAParis(maintenant);
  const ilYA = (jours: number): Date => new Date(maintenant.getTime() - jours * JOUR - f.alea.entier(0, JOUR / 2));
  const structures = new Map<CleStructure, RangeeStructure>();
  const services: RangeeService[] = [];
  for (const cle of Object.keys(STRUCTURES_PUBLIQUES) as ClePublique[]) {
    const { structure, services: voulus } = publiqueDemo(cle);
    const creee = f.uneStructurePublique({ ...structure, creeLe: ilYA(ANCIENNETE_JOURS + 60) });
    structures.set(cle, creee);
    services.push(...f.servicesDOffice(creee));
    for (const { debutJours, finJours, ...service } of voulus) {
      const validite = {
        ...(debutJours !== undefined && { debutValidite: ajouterJours(aujourdhui, debutJours) }),
        ...(finJours !== undefined && { finValidite: ajouterJours(aujourdhui, finJours) }),
      };
      services.push(f.unService({ structureId: creee.id, id: f.nouvelId(creee.creeLe), ...service, ...validite }));
    }
  }
  const coordonnees: RangeeCoordonneeBancaire[] = [];
  for (const cle of Object.keys(FOURNISSEURS) as CleFournisseur[]) {
    const { structure, compte } = FOURNISSEURS[cle];
    const creee = f.uneStructurePrivee({ ...structure, creeLe: ilYA(ANCIENNETE_JOURS + 20) });
    structures.set(cle, creee);
    services.push(...f.servicesDOffice(creee));
    coordonnees.push(
      f.uneCoordonneeBancaire({
        structureId: creee.id,
        titulaire: creee.raisonSociale,
        creeLe: creee.creeLe,
        ...compte,
      }),
    );
  }
  const structure = (cle: CleStructure): RangeeStructure => {
    const trouvee = structures.get(cle);
    if (!trouvee) throw new Error(`unknown structure ${cle}`);
    return trouvee;
  };
  const service = (cle: CleStructure, code: string | null): RangeeService => {
    const structureId = structure(cle).id;
    const trouve = services.find((s) => s.structureId === structureId && s.code === (code ?? CODE_SERVICE_PAR_DEFAUT));
    if (!trouve) throw new Error(`unknown service ${code} of ${cle}`);
    return trouve;
  };
  const gens = peupler(f, { structure, service, ilYA });
  const remplacees = [remplacee(f, structure(STRUCTURE_REMPLACEE.remplaceePar), maintenant)];
  return { structures, remplacees, services, coordonnees, ...gens, structure, service };
}

function remplacee(f: Fabriques, nouvelle: RangeeStructure, maintenant: Date): StructureRemplacee {
  const { identifiant, raisonSociale, adresse, depuisJours } = STRUCTURE_REMPLACEE;
  const fermeeLe = new Date(maintenant.getTime() - depuisJours * JOUR);
  return {
    ...nouvelle,
    id: f.nouvelId(nouvelle.creeLe),
    identifiant,
    raisonSociale,
    adresse,
    statut: 'INACTIVE',
    gestionnairePrincipalId: null,
    successeurId: nouvelle.id,
    fermeeLe,
    motifFermeture: 'Changement de SIRET',
  };
}

function peupler(
  f: Fabriques,
  { structure, service, ilYA }: Pick<MondeDemo, 'structure' | 'service'> & { ilYA: (jours: number) => Date },
): Pick<MondeDemo, 'utilisateurs' | 'rattachements' | 'habilitations' | 'personnes'> {
  const rattachements: RangeeRattachement[] = [];
  const habilitations: RangeeHabilitation[] = [];
  const utilisateurs = PERSONNES.map(
    ({ prenom, nom, courriel, langue, telephone = null, support = false, rattachements: liens }) => {
      const creeLe = ilYA(ANCIENNETE_JOURS);
      const utilisateur = f.unUtilisateur({
        prenom,
        nom,
        courrielConnexion: courriel,
        langue: langue ?? 'fr',
        telephone,
        support,
        creeLe,
      });
      for (const lien of liens) {
        const { id: structureId } = structure(lien.structure);
        if (lien.gestionnairePrincipal) structure(lien.structure).gestionnairePrincipalId = utilisateur.id;
        for (const serviceId of lien.services?.map((code) => service(lien.structure, code).id) ?? [null]) {
          const cible = { utilisateurId: utilisateur.id, structureId, serviceId };
          rattachements.push(f.unRattachement({ ...cible, demandeLe: creeLe }));
          for (const [objet, niveau] of lien.octrois) {
            habilitations.push(f.uneHabilitation({ ...cible, objet, niveau, accordeeLe: creeLe }));
          }
        }
      }
      return utilisateur;
    },
  );
  const personnes = utilisateurs.map((utilisateur) => ({
    utilisateur,
    droits: habilitations.filter((h) => h.utilisateurId === utilisateur.id),
  }));
  return { utilisateurs, rattachements, habilitations, personnes };
}
