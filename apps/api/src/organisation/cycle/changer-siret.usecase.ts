import { type Corps, changerSiret as contrat } from '@orpheon/contracts';
import { defautSiret, normaliserIdentifiant, REPRISES, type Reprises } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { faireDemande } from '../demandes/demander.ts';
import { interroger } from '../sirene/interroger.ts';
import type { Sirene } from '../sirene/sirene.ts';
import { succeder, tenirEtJuger } from './succeder.ts';

export type Issue =
  | { readonly structureId: string; readonly demandeId: null }
  | { readonly structureId: null; readonly demandeId: string };

/** Those named, and no other. */
export const reprisesDe = (noms: readonly string[]): Reprises => {
  const voulues = new Set(noms);
  const [personnes, services, banque, pieces, parametres] = REPRISES.map((r) => voulues.has(r));
  return {
    personnes: personnes ?? false,
    services: services ?? false,
    banque: banque ?? false,
    pieces: pieces ?? false,
    parametres: parametres ?? false,
  };
};

/**
 * Has another SIRET take the place of a structure: at once, or by a request to support. The register is asked again here,
 * before the transaction: what the form showed may be anybody's.
 *
 * @throws ErreurHttp INTROUVABLE (404), IDENTIFIANT_INCORRECT, CHAMPS_MANQUANTS (422), DEMANDE_DEJA_EN_ATTENTE (409); ErreurRefus of the domain
 */
export async function changerSiret(
  deps: Deps,
  sirene: Sirene | null,
  { utilisateurId: demandeurId, droits }: Pick<SessionCourante, 'utilisateurId' | 'droits'>,
  ancienneId: string,
  { siret: saisi, reprises, message, ...etablissement }: Corps<typeof contrat>,
): Promise<Issue> {
  exiger(droits, contrat.droit, { structureId: ancienneId, serviceId: null });
  const siret = normaliserIdentifiant('SIRET', saisi);
  if (defautSiret(siret, deps.config.ENVIRONNEMENT === 'PRODUCTION'))
    throw new ErreurHttp(422, 'IDENTIFIANT_INCORRECT');
  const registre = await interroger(sirene, { typeIdentifiant: 'SIRET', identifiant: siret });
  const demande = { ancienneId, siret, etablissement, reprises: reprisesDe(reprises), demandeurId };
  return enTransaction(deps.base, async (tx): Promise<Issue> => {
    const { issue, ...tenues } = await tenirEtJuger(tx, deps, demande, registre);
    if (issue === 'IMMEDIATE') {
      const par = { utilisateurId: demandeurId, qualite: 'GESTIONNAIRE_PRINCIPAL' } as const;
      const { entreprise } = registre;
      const structureId = await succeder(tx, deps, tenues, { ...demande, entreprise }, par);
      return { structureId, demandeId: null };
    }
    const raisonSociale = registre.entreprise?.raisonSociale ?? etablissement.raisonSociale;
    if (raisonSociale.trim() === '') throw new ErreurHttp(422, 'CHAMPS_MANQUANTS');
    const demandeId = await faireDemande(tx, deps, {
      nature: 'SUCCESSION',
      // One change of a structure waits at a time.
      cle: ancienneId,
      demandeurId,
      structureId: ancienneId,
      message,
      donnees: {
        ...etablissement,
        typeIdentifiant: 'SIRET',
        identifiant: siret,
        raisonSociale,
        numeroTva: registre.entreprise?.numeroTva ?? null,
        reprises: reprises.join(' '),
      },
    });
    return { structureId: null, demandeId };
  });
}
