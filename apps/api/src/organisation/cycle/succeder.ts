import {
  type ActeurDeStructure,
  type IssueDeSuccession,
  jugerSuccession,
  natureDeSuccession,
  type Reprises,
  reprisesPossibles,
} from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, ErreurRefus, introuvable } from '../../platform/erreurs.ts';
import { ouvrirStructure, type StructureACreer } from '../creation/structure.repository.ts';
import { exigerCompteActif } from '../rattachement/rattachement.repository.ts';
import type { interroger } from '../sirene/interroger.ts';
import { type AvecMandats, type StructureTenue, tenirPourCycle } from './cycle.repository.ts';
import { fermer } from './fermer.ts';
import { exigerPossible } from './fermer-structure.usecases.ts';
import { raconterSuccession } from './raconter-succession.ts';
import { reprendre } from './reprendre.repository.ts';

/** Where the new structure is, and what it is called where no register says. */
export interface Etablissement {
  readonly raisonSociale: string;
  readonly adresse: string | null;
  readonly complementAdresse: string | null;
  readonly codePostal: string | null;
  readonly ville: string | null;
}

export interface DemandeDeSuccession {
  readonly ancienneId: string;
  /** Without spaces. */
  readonly siret: string;
  readonly etablissement: Etablissement;
  readonly reprises: Reprises;
  /** The gestionnaire principal who asks. */
  readonly demandeurId: string;
}

type Registre = Awaited<ReturnType<typeof interroger>>;

/** The structure that has a SIRET: its number. */
export const idDuSiret = async (tx: Pick<Tx, '$queryRaw'>, siret: string): Promise<string | null> => {
  const [lue] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM structure WHERE type_identifiant = 'SIRET' AND identifiant = ${siret}`;
  return lue?.id ?? null;
};

interface Tenues {
  readonly ancienne: StructureTenue & AvecMandats;
  readonly existante: StructureTenue | null;
  readonly issue: IssueDeSuccession;
}

/** Holds both structures and judges, on what they then are. @throws ErreurHttp INTROUVABLE (404); ErreurRefus of the domain */
export async function tenirEtJuger(
  tx: Tx,
  deps: Deps,
  { ancienneId, siret, demandeurId }: Pick<DemandeDeSuccession, 'ancienneId' | 'siret' | 'demandeurId'>,
  { registre }: Pick<Registre, 'registre'>,
): Promise<Tenues> {
  const existanteId = await idDuSiret(tx, siret);
  const { structure: ancienne, autre: existante } = await tenirPourCycle(tx, ancienneId, existanteId);
  if (!ancienne) throw introuvable();
  exigerPossible(deps, ancienne, 'remplacer', { auteurId: demandeurId, ...ACTEUR });
  const juge = jugerSuccession({
    ancienne,
    siret,
    registre,
    existante: existante && { ...existante, active: existante.statut === 'ACTIVE' },
    demandeurId,
    verifierCle: deps.config.ENVIRONNEMENT === 'PRODUCTION',
  });
  if (!juge.ok) throw new ErreurRefus(juge.refus);
  return { ancienne, existante, issue: juge.valeur };
}

/** The reason that the history of the closed structure keeps, in the language of its country. */
const MOTIF = 'Changement de SIRET';
const ACTEUR = { motif: MOTIF, qualite: 'GESTIONNAIRE_PRINCIPAL' } as const;

/**
 * One structure takes the place of another that is held: it is opened where it is not there yet, takes over what was
 * chosen, and the other closes with a link to it. All in the caller's transaction.
 *
 * @param par who does it: the gestionnaire principal, or support that approves
 * @returns the number of the new one
 * @throws ErreurHttp COMPTE_DESACTIVE (409); ErreurRefus SUCCESSEUR_D_AUTRUI (409), where somebody opened it at this moment
 */
export async function succeder(
  tx: Tx,
  deps: Deps,
  { ancienne, existante }: Omit<Tenues, 'issue'>,
  demande: DemandeDeSuccession & { readonly entreprise: Registre['entreprise'] },
  par: { readonly utilisateurId: string; readonly qualite: ActeurDeStructure },
): Promise<string> {
  await exigerCompteActif(tx, demande.demandeurId);
  const nouvelleId = existante?.id ?? (await ouvrir(tx, deps, ancienne, demande));
  const passage = {
    ancienneId: ancienne.id,
    nouvelleId,
    existante: existante !== null,
    par: par.utilisateurId,
  };
  await reprendre(tx, deps, passage, reprisesPossibles(demande.reprises, existante !== null));
  const { utilisateurId: auteurId, qualite } = par;
  const statut = exigerPossible(deps, ancienne, 'remplacer', { auteurId, qualite, motif: MOTIF });
  await fermer(tx, deps, ancienne, { statut, par: auteurId, motif: MOTIF, successeurId: nouvelleId });
  const raisonSociale = existante?.raisonSociale ?? nomDe(demande);
  const nouvelle = { id: nouvelleId, identifiant: demande.siret, raisonSociale };
  await raconterSuccession(tx, deps, { ancienne, nouvelle, par: auteurId });
  return nouvelleId;
}

/** The register's name stands over what was typed. */
const nomDe = ({
  entreprise,
  etablissement,
}: Pick<DemandeDeSuccession, 'etablissement'> & Pick<Registre, 'entreprise'>) =>
  entreprise?.raisonSociale ?? etablissement.raisonSociale;

async function ouvrir(
  tx: Tx,
  deps: Deps,
  ancienne: StructureTenue,
  demande: DemandeDeSuccession & { readonly entreprise: Registre['entreprise'] },
): Promise<string> {
  const { siret, etablissement, entreprise, demandeurId } = demande;
  const raisonSociale = nomDe(demande);
  if (raisonSociale.trim() === '') throw new ErreurHttp(422, 'CHAMPS_MANQUANTS');
  const fiche = await tx.structure.findUniqueOrThrow({ where: { id: BigInt(ancienne.id) } });
  const memeEntreprise = natureDeSuccession(ancienne.identifiant, siret) === 'DEMENAGEMENT';
  const nouvelle: StructureACreer = {
    ...etablissement,
    typeIdentifiant: 'SIRET',
    identifiant: siret,
    publique: ancienne.publique,
    raisonSociale,
    nom: null,
    prenom: null,
    libelle: fiche.libelle,
    pays: fiche.pays,
    courriel: fiche.courriel,
    telephone: fiche.telephone,
    numeroTva: entreprise?.numeroTva ?? (memeEntreprise ? fiche.numeroTva : null),
  };
  const id = await ouvrirStructure(tx, deps, nouvelle, demandeurId);
  if (!id) throw new ErreurRefus({ famille: 'CONFLIT', code: 'SUCCESSEUR_D_AUTRUI' });
  return id;
}
