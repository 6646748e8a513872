import type { SaisieFacture } from '@orpheon/domain';
import type { Reconnaissance } from '@orpheon/formats/reconnaissance';
import { useQueryClient } from '@tanstack/react-query';
import { requeteStructures } from '../../../../organisation/structures-publiques/structures-publiques.queries.ts';
import { requeteServices } from '../saisie.queries.ts';
import type { Depart, Editeur } from '../useEditeur.ts';
import type { Lectures } from './lectures.ts';
import { estLibre, type Libres, remplirDepuisLecture } from './remplir.ts';

/** What came of a reading whose values are in the form. */
export interface LectureReportee {
  readonly type: 'LUE';
  /** The PDF bears another supplier's SIRET than that of the structure it is filed for. */
  readonly autreFournisseur: string | null;
  /** A recipient's SIRET was read that the directory does not have. */
  readonly destinataireInconnu: string | null;
}

/** What was recognised, what it may replace, and the hash of the PDF where it was the portal that read it. */
export interface AReporter {
  readonly reconnaissance: Reconnaissance;
  readonly libres: Libres;
  readonly empreinte: string | null;
}

/** Puts what was recognised into the form, where the person wrote nothing, and says what came of it. */
export function useReport(
  { formulaire, suivi, sauvegarde }: Editeur,
  { structureId }: Depart,
  siret: string | undefined,
  lectures: Lectures,
): (lu: AReporter) => Promise<LectureReportee> {
  const requetes = useQueryClient();

  /** Looks the recipient up; false: the directory has no such structure. What a person chose stays. */
  const chercherDestinataire = async ({ champs }: Reconnaissance, libres: Libres): Promise<boolean | null> => {
    const { siretDestinataire: lu, codeService } = champs;
    const prise = (nom: 'destinataireId' | 'codeService'): boolean => {
      const saisie = formulaire.getValues();
      return saisie[nom] !== null && saisie[nom] !== '' && !estLibre(libres, saisie, nom);
    };
    if (!lu || prise('destinataireId')) return null;
    try {
      const { pages } = await requetes.fetchInfiniteQuery(requeteStructures(lu.valeur));
      const trouvee = pages[0]?.elements.find((s) => s.active && s.identifiant === lu.valeur);
      if (!trouvee) return false;
      if (prise('destinataireId')) return null;
      formulaire.setValue('destinataireId', trouvee.id, { shouldDirty: true });
      lectures.ajouter('destinataireId', { ...lu, pose: trouvee.id });
      if (!codeService) return true;
      const services = await requetes.fetchQuery(requeteServices(structureId, trouvee.id, codeService.valeur));
      if (prise('codeService') || !services.elements.some((s) => s.code === codeService.valeur)) return true;
      formulaire.setValue('codeService', codeService.valeur, { shouldDirty: true });
      lectures.ajouter('codeService', { ...codeService, pose: codeService.valeur });
      return true;
    } catch {
      // for lack of a network the person chooses it
      return null;
    }
  };

  return async ({ reconnaissance, libres, empreinte }) => {
    const actuel: SaisieFacture = structuredClone(formulaire.getValues());
    const rempli = remplirDepuisLecture(actuel, reconnaissance, (nom) => estLibre(libres, actuel, nom));
    formulaire.reset(structuredClone(rempli.contenu));
    suivi.changer(rempli.contenu);
    sauvegarde.saisir(rempli.contenu, empreinte);
    lectures.poser(rempli.lectures);
    const connu = (await chercherDestinataire(reconnaissance, libres)) !== false;
    return bilanDe(reconnaissance, siret, connu);
  };
}

export function bilanDe(
  { champs: { siretFournisseur, siretDestinataire } }: Reconnaissance,
  siret: string | undefined,
  destinataireConnu: boolean,
): LectureReportee {
  const autre = siret && siretFournisseur && siretFournisseur.valeur.slice(0, 9) !== siret.slice(0, 9);
  return {
    type: 'LUE',
    autreFournisseur: autre ? siretFournisseur.valeur : null,
    destinataireInconnu: destinataireConnu ? null : (siretDestinataire?.valeur ?? null),
  };
}
