import type * as c from '@orpheon/contracts';
import type { RegleDeChamp } from '@orpheon/contracts';
import {
  COMPTES_MAX,
  type CompteSaisi,
  defautsDeCompte,
  jugerCompte,
  normaliserIban,
  numeroDeCompte,
} from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import { type Faute, fauteDeRegle } from '../../platform/champs.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurChamps, ErreurHttp, ErreurRefus, introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { faireDemande } from '../demandes/demander.ts';
import { dernierAuteur, verrouillerStructure } from '../structures/structure.repository.ts';
import { annoncerCompte, type FaitDeCompte } from './annoncer.ts';
import {
  ajouterCompte,
  type Compte,
  changerCompte,
  comptesDe,
  mettreEnAttente,
  resumeDe,
} from './coordonnee.repository.ts';

type Demande = c.Corps<typeof c.ajouterCoordonnee>;

/** The number as it was given. What belongs to the other kind of account is not read. */
const saisiDe = (d: Demande): CompteSaisi =>
  d.type === 'IBAN'
    ? { type: 'IBAN', iban: d.iban ?? '', bic: d.bic }
    : {
        type: 'RIB',
        banque: d.banque ?? '',
        guichet: d.guichet ?? '',
        compte: d.compte ?? '',
        cle: d.cle ?? '',
        bic: d.bic,
      };

function exigerCompteCorrect(saisi: CompteSaisi): void {
  const fautes = defautsDeCompte(saisi).map(({ champ, defaut }): Faute => {
    const regle = champ === 'bic' ? (defaut === 'ABSENT' ? 'BIC_ABSENT' : 'BIC_CARACTERES') : `COMPTE_${defaut}`;
    return fauteDeRegle(champ, regle as RegleDeChamp);
  });
  if (fautes.length > 0) throw new ErreurChamps(fautes);
}

/**
 * Adds an account: in use at once and told to every manager, or, where the structure wants two people, when a second one
 * has agreed. The first account is the default one.
 */
export async function ajouterCoordonnee(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  structureId: string,
  demande: Demande,
): Promise<void> {
  const saisi = saisiDe(demande);
  exigerCompteCorrect(saisi);
  const { type, libelle, titulaire, affactureurNom, affactureurIdentifiant } = demande;
  const numero = numeroDeCompte(saisi);
  const bic = saisi.bic && normaliserIban(saisi.bic);
  await enTransaction(deps.base, async (tx) => {
    const structure = await verrouillerStructure(tx, structureId);
    const comptes = await comptesDe(tx, deps, structureId);
    exigerNouveau(comptes, numero);
    const attend = structure.doubleValidationBancaire;
    const nouveau = { type, libelle, numero, bic, titulaire, affactureurNom, affactureurIdentifiant };
    const parDefaut = !attend && !comptes.some((compte) => compte.parDefaut);
    const id = await ajouterCompte(tx, deps, structureId, nouveau, { active: !attend, parDefaut });
    const resume = resumeDe(nouveau);
    if (attend) await demanderAccord(tx, deps, { structureId, utilisateurId, id, resume });
    else await annoncerCompte(tx, deps, 'ajouter', { structureId, auteurId: utilisateurId, resume });
  });
}

function exigerNouveau(comptes: readonly Compte[], numero: string): void {
  if (comptes.length >= COMPTES_MAX) throw new ErreurHttp(409, 'TROP_DE_COMPTES', { maximum: String(COMPTES_MAX) });
  const jumeau = comptes.find((compte) => compte.numero === numero);
  if (jumeau) throw new ErreurHttp(409, 'COMPTE_DEJA_LA', { libelle: jumeau.libelle });
}

const demanderAccord = (
  tx: Tx,
  deps: Deps,
  {
    structureId,
    utilisateurId,
    id,
    resume,
  }: {
    readonly structureId: string;
    readonly utilisateurId: string;
    readonly id: string;
    readonly resume: ReturnType<typeof resumeDe>;
  },
): Promise<string> =>
  faireDemande(tx, deps, {
    nature: 'COORDONNEE_BANCAIRE',
    cle: id,
    demandeurId: utilisateurId,
    structureId,
    donnees: { coordonneeId: id, ...resume },
  });

type Voulu = c.Corps<typeof c.modifierCoordonnee>;

/** What is told of a change: the gravest of what was done. */
function faitDe(avant: Compte, voulu: Voulu): FaitDeCompte | null {
  if (avant.active !== voulu.active) return voulu.active ? 'activer' : 'desactiver';
  if (!avant.parDefaut && voulu.parDefaut) return 'choisir';
  return avant.libelle === voulu.libelle ? null : 'renommer';
}

/** Renames, chooses, deactivates or uses again an account; only what puts one in use takes a second person. */
export async function modifierCoordonnee(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  { id: structureId, coordonneeId }: c.Params<typeof c.modifierCoordonnee>,
  voulu: Voulu,
): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const structure = await verrouillerStructure(tx, structureId);
    const comptes = await comptesDe(tx, deps, structureId);
    const avant = comptes.find((compte) => compte.id === coordonneeId);
    if (!avant) throw introuvable();
    if (avant.version !== voulu.version)
      throw new ErreurHttp(409, 'COMPTE_MODIFIE', await dernierAuteur(tx, structureId));
    const autres = comptes.filter((compte) => compte.active && compte.id !== avant.id).length;
    const juge = jugerCompte(avant, voulu, autres);
    if (!juge.ok) throw new ErreurRefus(juge.refus);
    const fait = faitDe(avant, voulu);
    if (fait === null) return;
    const resume = resumeDe({ ...avant, libelle: voulu.libelle });
    if (fait === 'activer' && structure.doubleValidationBancaire) {
      await mettreEnAttente(tx, avant.id);
      await demanderAccord(tx, deps, { structureId, utilisateurId, id: avant.id, resume });
      return;
    }
    const { libelle, active } = voulu;
    const parDefaut = voulu.parDefaut || (active && autres === 0);
    const activeeLe = fait === 'activer' ? { activeeLe: deps.horloge.maintenant() } : {};
    await changerCompte(tx, structureId, avant.id, { libelle, active, parDefaut, ...activeeLe });
    await annoncerCompte(tx, deps, fait, { structureId, auteurId: utilisateurId, resume });
  });
}
