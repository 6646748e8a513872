import {
  type Application,
  type Domaine,
  type NatureDeDemande,
  type Niveau,
  profilsDeRattachement,
} from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { SUITE_COORDONNEE } from '../coordonnees-bancaires/approuver-coordonnee.ts';
import { ouvrirStructure, type StructureACreer } from '../creation/structure.repository.ts';
import { SUITE_SUCCESSION } from '../cycle/approuver-succession.ts';
import { consigner } from '../historique.repository.ts';
import { confierStructure } from '../rattachement/confier-structure.ts';
import { accorderProfils, estRattache, exigerCompteActif, rattacher } from '../rattachement/rattachement.repository.ts';
import type { DemandeVerrouillee, Donnees } from './demande.repository.ts';
import { CHAMPS_D_ETABLISSEMENT, exposer } from './exposer.ts';

/** What follows from the answer to one kind of request, in the answer's own transaction. */
export interface SuiteDeDemande {
  /** @param par who approved */
  readonly approuver: (tx: Tx, deps: Deps, demande: DemandeVerrouillee, par: string) => Promise<void>;
  /** What its reader and its judges may read of `donnees`. */
  readonly exposer: (donnees: Donnees) => Record<string, string>;
}

/** A structure that still takes people in, held so that it does not close meanwhile. */
async function exigerOuverte(tx: Tx, structureId: string): Promise<void> {
  const [structure] = await tx.$queryRaw<{ statut: string }[]>`
    SELECT statut FROM structure WHERE id = ${structureId}::bigint FOR UPDATE`;
  if (structure?.statut !== 'ACTIVE') throw new ErreurHttp(409, 'STRUCTURE_INACTIVE');
}

/** Where the request is to be somewhere: the three that say where. */
function placeDe({ demandeurId, structureId, serviceId, id }: DemandeVerrouillee) {
  if (structureId === null) throw new Error(`request ${id} names no structure`);
  return { utilisateurId: demandeurId, structureId, serviceId };
}

const RATTACHEMENT: SuiteDeDemande = {
  async approuver(tx, deps, demande, par) {
    const place = placeDe(demande);
    await exigerOuverte(tx, place.structureId);
    await exigerCompteActif(tx, demande.demandeurId);
    const instant = deps.horloge.maintenant();
    await rattacher(tx, place, instant);
    const premier = demande.sansGestionnaire && (await prendreEnMain(tx, place));
    await accorderProfils(tx, place, profilsDeRattachement({ premier }), {
      instant,
      jour: deps.horloge.aujourdhui(),
      par,
    });
  },
  exposer: () => ({}),
};

/** Where nobody manages a structure, the first whom support admits to the whole of it does. */
async function prendreEnMain(
  tx: Tx,
  { utilisateurId, structureId, serviceId }: ReturnType<typeof placeDe>,
): Promise<boolean> {
  if (serviceId !== null) return false;
  const pris =
    await tx.$executeRaw`UPDATE structure SET gestionnaire_principal_id = ${utilisateurId}::bigint, version = version + 1
    WHERE id = ${structureId}::bigint AND gestionnaire_principal_id IS NULL`;
  return pris === 1;
}

const PROFIL: SuiteDeDemande = {
  async approuver(tx, deps, demande, par) {
    const place = placeDe(demande);
    await exigerOuverte(tx, place.structureId);
    await exigerCompteActif(tx, demande.demandeurId);
    if (!(await estRattache(tx, place))) throw new ErreurHttp(409, 'PERSONNE_PARTIE');
    const { objet, niveau } = demande.donnees as { objet: Application | Domaine; niveau: Niveau };
    await accorderProfils(tx, place, [{ objet, niveau }], {
      instant: deps.horloge.maintenant(),
      jour: deps.horloge.aujourdhui(),
      par,
    });
  },
  exposer: ({ objet, niveau }) => ({ objet: objet ?? '', niveau: niveau ?? '' }),
};

/** The role changes hands when the person proposed accepts: both must still be what they were when it was proposed. */
const GESTIONNAIRE_PRINCIPAL: SuiteDeDemande = {
  async approuver(tx, deps, demande, par) {
    const { structureId } = placeDe(demande);
    await exigerOuverte(tx, structureId);
    const ancienId = demande.demandeurId;
    await confierStructure(tx, deps, { structureId, ancienId, nouveauId: par, par: ancienId });
  },
  exposer: () => ({}),
};

/** What was typed when it was asked for is what is opened; somebody may have opened it meanwhile. */
const STRUCTURE_PUBLIQUE: SuiteDeDemande = {
  async approuver(tx, deps, demande, par) {
    await exigerCompteActif(tx, demande.demandeurId);
    const nouvelle = { ...demande.donnees, publique: true } as unknown as StructureACreer;
    const structureId = await ouvrirStructure(tx, deps, nouvelle, demande.demandeurId);
    if (!structureId) throw new ErreurHttp(409, 'STRUCTURE_EXISTANTE', { structure: nouvelle.raisonSociale });
    await consigner(tx, deps, {
      structureId,
      action: 'structure.creer',
      auteurId: par,
      concerneId: demande.demandeurId,
      donnees: { demande: demande.id },
    });
  },
  exposer: exposer([...CHAMPS_D_ETABLISSEMENT, 'pays', 'courriel', 'telephone']),
};

/** Every kind of request and what follows from its approval: a new kind is one line here, one in the domain. */
const SUITES: Readonly<Partial<Record<NatureDeDemande, SuiteDeDemande>>> = {
  RATTACHEMENT,
  PROFIL,
  STRUCTURE_PUBLIQUE,
  SUCCESSION: SUITE_SUCCESSION,
  GESTIONNAIRE_PRINCIPAL,
  COORDONNEE_BANCAIRE: SUITE_COORDONNEE,
};

export function suiteDe(nature: NatureDeDemande): SuiteDeDemande {
  const suite = SUITES[nature];
  if (!suite) throw new Error(`nothing is known to follow from a request ${nature}`);
  return suite;
}
