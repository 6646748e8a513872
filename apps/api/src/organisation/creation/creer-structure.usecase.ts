import type { Corps, creerStructure as contrat } from '@orpheon/contracts';
import {
  defautDeCreation,
  estDansLUnion,
  identifiantHorsUe,
  jugerCreation,
  normaliserIdentifiant,
} from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, ErreurRefus } from '../../platform/erreurs.ts';
import { faireDemande } from '../demandes/demander.ts';
import { consigner } from '../historique.repository.ts';
import { interroger } from '../sirene/interroger.ts';
import type { Sirene } from '../sirene/sirene.ts';
import { CREATION } from './messages-creation.ts';
import { ouvrirStructure, type StructureACreer } from './structure.repository.ts';

type Demandee = Corps<typeof contrat>;
export type Issue =
  | { readonly structureId: string; readonly demandeId: null }
  | { readonly structureId: null; readonly demandeId: string };

/**
 * Opens a structure, or asks support to. The register is asked again here, before the transaction: what the form showed
 * may be anybody's. Never twice, not even at once: the second is told who has it and where to ask to belong to it.
 *
 * @throws ErreurHttp IDENTIFIANT_INCORRECT, CHAMPS_MANQUANTS (422), STRUCTURE_EXISTANTE, DEMANDE_DEJA_EN_ATTENTE (409); ErreurRefus of the domain
 */
export async function creerStructure(
  deps: Deps,
  sirene: Sirene | null,
  utilisateurId: string,
  demandee: Demandee,
): Promise<Issue> {
  const { message, ...saisie } = demandee;
  const identifiee = identifier(deps, saisie, utilisateurId);
  const { registre, entreprise } = await interroger(sirene, identifiee);
  const juge = jugerCreation(identifiee.typeIdentifiant, identifiee.publique, registre);
  if (!juge.ok) throw new ErreurRefus(juge.refus);
  // The register's name stands, whatever was typed: it is by this name that others look for the structure.
  const raisonSociale = entreprise?.raisonSociale ?? identifiee.raisonSociale;
  const nouvelle = { ...identifiee, raisonSociale, publique: juge.valeur !== 'PRIVEE' };
  return enTransaction(deps.base, async (tx): Promise<Issue> => {
    await tx.$queryRaw`SELECT id FROM utilisateur WHERE id = ${utilisateurId}::bigint FOR SHARE`;
    await exigerNouvelle(tx, nouvelle);
    if (juge.valeur === 'A_APPROUVER') {
      return { structureId: null, demandeId: await demanderAuSupport(tx, deps, nouvelle, utilisateurId, message) };
    }
    const structureId = await ouvrirStructure(tx, deps, nouvelle, utilisateurId);
    if (!structureId) throw existante(nouvelle);
    await consigner(tx, deps, {
      structureId,
      action: 'structure.creer',
      auteurId: utilisateurId,
      concerneId: utilisateurId,
    });
    await ecrireCourriels(tx, deps, [{ message: CREATION, utilisateurId, donnees: { structureId } }]);
    return { structureId, demandeId: null };
  });
}

const existante = ({ raisonSociale }: Pick<StructureACreer, 'raisonSociale'>): ErreurHttp =>
  new ErreurHttp(409, 'STRUCTURE_EXISTANTE', { structure: raisonSociale });

async function exigerNouvelle(tx: Tx, { typeIdentifiant, identifiant }: StructureACreer): Promise<void> {
  const deja = await tx.structure.findUnique({
    where: { typeIdentifiant_identifiant: { typeIdentifiant, identifiant } },
    select: { raisonSociale: true },
  });
  if (deja) throw existante(deja);
}

/** What was typed, under the identifier that it is known by: given, made of the name, or one person's own. */
function identifier(deps: Deps, s: Omit<Demandee, 'message'>, utilisateurId: string): StructureACreer {
  const type = s.typeIdentifiant;
  if (type === 'PARTICULIER') {
    if (!s.nom || !s.prenom) throw new ErreurHttp(422, 'CHAMPS_MANQUANTS');
    // One a person: the number of their account, so that namesakes do not take each other's place.
    return { ...s, identifiant: `P${utilisateurId}`, raisonSociale: `${s.prenom} ${s.nom}` };
  }
  if (!s.raisonSociale) throw new ErreurHttp(422, 'CHAMPS_MANQUANTS');
  const entiere = { ...s, nom: null, prenom: null };
  if (type === 'HORS_UE') {
    if (estDansLUnion(s.pays)) throw new ErreurHttp(422, 'PAYS_DANS_L_UNION');
    return { ...entiere, identifiant: identifiantHorsUe(s.pays, s.raisonSociale) };
  }
  if (defautDeCreation(type, s.identifiant, deps.config.ENVIRONNEMENT === 'PRODUCTION')) {
    throw new ErreurHttp(422, 'IDENTIFIANT_INCORRECT');
  }
  return { ...entiere, identifiant: normaliserIdentifiant(type, s.identifiant) };
}

const demanderAuSupport = (
  tx: Tx,
  deps: Deps,
  nouvelle: StructureACreer,
  demandeurId: string,
  message: string,
): Promise<string> =>
  faireDemande(tx, deps, {
    nature: 'STRUCTURE_PUBLIQUE',
    cle: `${nouvelle.typeIdentifiant}:${nouvelle.identifiant}`,
    demandeurId,
    structureId: null,
    message,
    donnees: { ...nouvelle, publique: 'true' },
  });
