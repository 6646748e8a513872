import type * as c from '@orpheon/contracts';
import {
  avantApres,
  CHAMPS_DE_FICHE,
  CHAMPS_DE_PARAMETRES,
  codePostalCorrect,
  defautTva,
  ecarts,
  type Fiche,
  jugerParametres,
} from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import { type Faute, fauteDeRegle } from '../../platform/champs.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurChamps, ErreurHttp, ErreurRefus } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { annoncerUneSeulePersonne } from '../coordonnees-bancaires/annoncer.ts';
import { consigner } from '../historique.repository.ts';
import { ecrireFiche, ecrireParametres, prendreStructure } from './structure.repository.ts';

/** Changes the sheet. Nothing differs: nothing is written, and no history made. */
export async function modifierStructure(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  id: string,
  { version, ...fiche }: c.Corps<typeof c.modifierStructure>,
): Promise<void> {
  exigerFicheCorrecte(deps, fiche);
  await enTransaction(deps.base, async (tx) => {
    const avant = await prendreStructure(tx, id, version);
    const champs = ecarts(CHAMPS_DE_FICHE, avant, fiche);
    if (champs.length === 0) return;
    await ecrireFiche(tx, avant.id, fiche);
    const donnees = avantApres(champs, avant, fiche);
    await consigner(tx, deps, { structureId: id, action: 'structure.modifier', auteurId: utilisateurId, donnees });
  });
}

function exigerFicheCorrecte(deps: Deps, fiche: Fiche): void {
  const fautes: Faute[] = [];
  if (fiche.codePostal !== null && !codePostalCorrect(fiche.codePostal, fiche.pays ?? 'FR'))
    fautes.push(fauteDeRegle('codePostal', 'CODE_POSTAL'));
  const defaut = fiche.numeroTva && defautTva(fiche.numeroTva, deps.config.ENVIRONNEMENT === 'PRODUCTION');
  if (defaut) fautes.push(fauteDeRegle('numeroTva', defaut === 'CLE' ? 'TVA_CLE' : 'TVA'));
  if (fautes.length > 0) throw new ErreurChamps(fautes);
}

/**
 * Changes what the structure demands of its suppliers, and how its bank details are approved. Whoever would let one person
 * alone change them proves who they are, as for the change itself, and every manager is told.
 *
 * @throws ErreurHttp CONFIRMATION_REQUISE (403)
 */
export async function modifierParametres(
  deps: Deps,
  { utilisateurId, confirmee }: SessionCourante,
  id: string,
  demande: c.Corps<typeof c.modifierParametres>,
): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const avant = await prendreStructure(tx, id, demande.version);
    const juge = jugerParametres(avant, demande.parametres);
    if (!juge.ok) throw new ErreurRefus(juge.refus);
    const { doubleValidationBancaire } = demande;
    const renonce = avant.doubleValidationBancaire && !doubleValidationBancaire;
    if (renonce && !confirmee) throw new ErreurHttp(403, 'CONFIRMATION_REQUISE');
    const apres = { ...avant, ...juge.valeur, doubleValidationBancaire };
    const champs = ecarts(CHAMPS_DE_PARAMETRES, avant, apres);
    if (champs.length === 0) return;
    await ecrireParametres(tx, avant.id, { ...juge.valeur, doubleValidationBancaire });
    const donnees = avantApres(champs, avant, apres);
    await consigner(tx, deps, { structureId: id, action: 'structure.parametrer', auteurId: utilisateurId, donnees });
    if (renonce) await annoncerUneSeulePersonne(tx, deps, { structureId: id, auteurId: utilisateurId });
  });
}
