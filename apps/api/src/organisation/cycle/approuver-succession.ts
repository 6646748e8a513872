import { ErreurHttp, ErreurRefus } from '../../platform/erreurs.ts';
import { CHAMPS_D_ETABLISSEMENT, exposer } from '../demandes/exposer.ts';
import type { SuiteDeDemande } from '../demandes/natures.ts';
import { reprisesDe } from './changer-siret.usecase.ts';
import { succeder, tenirEtJuger } from './succeder.ts';

/** What was typed when it was asked for is what is opened; who asked must still lead the structure, and the SIRET be free. */
export const SUITE_SUCCESSION: SuiteDeDemande = {
  async approuver(tx, deps, { structureId, demandeurId, donnees, id }, par) {
    if (structureId === null) throw new Error(`request ${id} names no structure`);
    const texte = (champ: string): string | null => donnees[champ] || null;
    const demande = {
      ancienneId: structureId,
      siret: donnees.identifiant ?? '',
      etablissement: {
        raisonSociale: donnees.raisonSociale ?? '',
        adresse: texte('adresse'),
        complementAdresse: texte('complementAdresse'),
        codePostal: texte('codePostal'),
        ville: texte('ville'),
      },
      reprises: reprisesDe((donnees.reprises ?? '').split(' ')),
      demandeurId,
    };
    // Support's word stands for the register's.
    const { issue: _issue, ...tenues } = await tenirEtJuger(tx, deps, demande, { registre: 'MUETTE' }).catch(sansObjet);
    await succeder(tx, deps, tenues, { ...demande, entreprise: null }, { utilisateurId: par, qualite: 'SUPPORT' });
  },
  exposer: exposer(CHAMPS_D_ETABLISSEMENT),
};

/** To support, whatever changed since it was asked. */
function sansObjet(erreur: unknown): never {
  if (erreur instanceof ErreurRefus) throw new ErreurHttp(409, 'SUCCESSION_SANS_OBJET');
  throw erreur;
}
