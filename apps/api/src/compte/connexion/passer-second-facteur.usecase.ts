import type * as c from '@orpheon/contracts';
import { ECHECS_FACTEUR_MAX, ECHECS_MAX, ESSAIS_PAR_ETAPE } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { appareilDe } from '../../platform/session.ts';
import { depenserCode } from '../facteurs/codes-de-secours.ts';
import { consignerFacteur } from '../facteurs/consigner-facteur.ts';
import { prouverTotp } from '../facteurs/totp.ts';
import { cleDesCodes, empreinteDuCode } from './code-par-courriel.ts';
import { compter, compterSurAppareil, oublierAppareilQuiDevine } from './essais.ts';
import { aRecommencer, demanderFacteurs, etapeDe, finirEtape } from './etape.ts';
import { type Ouverture, ouvrir } from './ouvrir.ts';

type Demande = c.Corps<typeof c.passerSecondFacteur>;
interface EnCours {
  readonly id: bigint;
  readonly utilisateur_id: bigint;
  readonly essais: number;
  readonly code: string | null;
  readonly code_expire_le: Date | null;
}

/**
 * The second step of a sign-in. Answers are counted before they are looked at, on this sign-in and on the account (on the
 * device, where it is a trusted one): guesses sent at once count as many, and beginning again gives no more of them.
 *
 * @throws ErreurHttp CONNEXION_A_RECOMMENCER (410), CODE_FAUX or CODE_EXPIRE (422), CODES_BLOQUES (429)
 */
export async function passerSecondFacteur(deps: Deps, requete: FastifyRequest, demande: Demande): Promise<Ouverture> {
  const jeton = etapeDe(deps, requete);
  const etape = jeton && (await compterSurEtape(deps, jeton));
  if (!jeton || !etape) throw aRecommencer();
  const utilisateurId = etape.utilisateur_id;
  const appareil = appareilDe(deps, requete);
  const surAppareil = appareil ? await compterSurAppareil(deps, appareil, utilisateurId) : null;
  const cle = cleDesCodes(utilisateurId);
  const essais = surAppareil ?? (await compter(deps, { cle, maximum: ECHECS_FACTEUR_MAX, code: 'CODES_BLOQUES' }));

  const ouverture = await enTransaction(deps.base, async (tx) => {
    if (!(await estJuste(tx, deps, requete, etape, demande))) return null;
    // Of two right answers that come at once, one finds the sign-in still under way.
    const { count } = await tx.connexionEnCours.deleteMany({ where: { jeton } });
    if (count === 0) throw aRecommencer();
    await tx.tentativeConnexion.deleteMany({ where: { adresse: cle } });
    const memoriser = demande.facteur === 'TOTP' && demande.memoriser;
    return ouvrir(tx, deps, requete, { utilisateurId, moyen: 'MOT_DE_PASSE', memoriser });
  });
  if (ouverture) return ouverture;

  const dernier = essais >= (surAppareil === null ? ECHECS_FACTEUR_MAX : ECHECS_MAX);
  await enTransaction(deps.base, async (tx) => {
    await noterEchec(tx, deps, utilisateurId, dernier && surAppareil === null);
    if (dernier && surAppareil !== null && appareil) await oublierAppareilQuiDevine(tx, appareil);
    if (etape.essais >= ESSAIS_PAR_ETAPE) await finirEtape(tx, jeton, deps.horloge.maintenant());
  });
  if (etape.essais >= ESSAIS_PAR_ETAPE) throw aRecommencer();
  const expire = demande.facteur === 'CODE_COURRIEL' && estExpire(deps, etape);
  const restants = String(ESSAIS_PAR_ETAPE - etape.essais);
  throw new ErreurHttp(422, expire ? 'CODE_EXPIRE' : 'CODE_FAUX', { restants });
}

/** Null where no sign-in is under way, or has no attempt left. */
async function compterSurEtape(deps: Deps, jeton: string): Promise<EnCours | null> {
  const [etape] = await deps.base.prisma.$queryRaw<EnCours[]>`
    UPDATE connexion_en_cours SET essais = essais + 1
    WHERE jeton = ${jeton} AND expire_le > ${deps.horloge.maintenant()}::timestamptz AND essais < ${ESSAIS_PAR_ETAPE}
      AND EXISTS (SELECT FROM utilisateur u WHERE u.id = utilisateur_id AND u.etat = 'ACTIF')
    RETURNING id, utilisateur_id, essais, code, code_expire_le`;
  return etape ?? null;
}

const estExpire = (deps: Deps, { code_expire_le }: EnCours): boolean =>
  code_expire_le !== null && code_expire_le <= deps.horloge.maintenant();

async function estJuste(
  tx: Tx,
  deps: Deps,
  requete: FastifyRequest,
  etape: EnCours,
  demande: Demande,
): Promise<boolean> {
  const utilisateurId = etape.utilisateur_id;
  // What was asked may have changed since the password: a factor enrolled meanwhile counts.
  if (!(await demanderFacteurs(tx, deps, requete, utilisateurId)).includes(demande.facteur)) return false;
  switch (demande.facteur) {
    case 'TOTP':
      return prouverTotp(tx, deps, utilisateurId, { code: demande.code, prouve: true });
    case 'CODE_SECOURS':
      return utiliserCodeDeSecours(tx, deps, utilisateurId, demande.code);
    case 'CODE_COURRIEL':
      return (
        etape.code !== null &&
        etape.code_expire_le !== null &&
        !estExpire(deps, etape) &&
        etape.code === empreinteDuCode(deps, etape.id.toString(), demande.code)
      );
  }
}

/** Takes a recovery code, and tells its owner. */
export async function utiliserCodeDeSecours(tx: Tx, deps: Deps, utilisateurId: bigint, code: string): Promise<boolean> {
  if (!(await depenserCode(tx, utilisateurId, code))) return false;
  const restants = String(await tx.codeDeSecours.count({ where: { utilisateurId } }));
  await consignerFacteur(tx, deps, 'code_secours_utilise', {
    utilisateurId,
    auteurId: utilisateurId,
    donnees: { restants },
  });
  return true;
}

async function noterEchec(tx: Tx, deps: Deps, utilisateurId: bigint, bloque: boolean): Promise<void> {
  await auditer(tx, {
    instant: deps.horloge.maintenant(),
    utilisateurId: null,
    action: 'compte.echec_second_facteur',
    objet: 'utilisateur',
    objetId: utilisateurId.toString(),
  });
  if (bloque) await consignerFacteur(tx, deps, 'codes_bloques', { utilisateurId, auteurId: null });
}
