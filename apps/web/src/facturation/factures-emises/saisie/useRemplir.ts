import { extraireDonneesChorus, formatDuModele, type SemanticInvoice, saisieDepuisFacture } from '@orpheon/domain';
import { useQueryClient } from '@tanstack/react-query';
import { requeteStructures } from '../../../organisation/structures-publiques/structures-publiques.queries.ts';
import type { Editeur } from './useEditeur.ts';

/** Fills the form from an invoice; its recipient is looked for in the directory, where none was chosen yet. */
export function useRemplir({ formulaire, suivi, sauvegarde }: Editeur) {
  const requetes = useQueryClient();
  return (facture: SemanticInvoice) => {
    const choisi = formulaire.getValues('destinataireId');
    const contenu = { ...saisieDepuisFacture(facture, 'PDF'), destinataireId: choisi };
    formulaire.reset(structuredClone(contenu));
    suivi.changer(contenu);
    sauvegarde.saisir(contenu);
    const { identifiant } = extraireDonneesChorus(facture, formatDuModele(facture)).destinataire;
    if (choisi !== null || identifiant === undefined) return;
    requetes.fetchInfiniteQuery(requeteStructures(identifiant)).then(
      ({ pages }) => {
        const trouvee = pages[0]?.elements.find((s) => s.active && s.identifiant === identifiant);
        if (trouvee && formulaire.getValues('destinataireId') === null) {
          formulaire.setValue('destinataireId', trouvee.id, { shouldDirty: true });
        }
      },
      // not found for lack of a network: the person chooses it
      () => undefined,
    );
  };
}
