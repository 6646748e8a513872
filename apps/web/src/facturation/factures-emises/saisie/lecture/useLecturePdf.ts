import { lectureEnCours, type SaisieFacture } from '@orpheon/domain';
import type { Reconnaissance } from '@orpheon/formats/reconnaissance';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { requeteStructures } from '../../../../organisation/structures-publiques/structures-publiques.queries.ts';
import { cles } from '../../../../shared/requetes/cles.ts';
import { requeteServices } from '../saisie.queries.ts';
import type { Depart, Editeur } from '../useEditeur.ts';
import { annulerLecture, demanderLecture, requeteLecture } from './lecture.queries.ts';
import { type Lectures, valeurDe } from './lectures.ts';
import { lireFacturePdf } from './lire-pdf.ts';
import { remplirDepuisLecture } from './remplir.ts';

export type EtatLecture =
  | { readonly type: 'REPOS' }
  | { readonly type: 'EN_COURS' }
  /** Its pages are pictures: the portal reads them once it has them. */
  | { readonly type: 'SANS_TEXTE' }
  | { readonly type: 'NUMERISEE'; readonly pages: number; readonly lues: number }
  | {
      readonly type: 'LUE';
      /** The PDF bears another supplier's SIRET than that of the structure it is filed for. */
      readonly autreFournisseur: string | null;
      /** A recipient's SIRET was read that the directory does not have. */
      readonly destinataireInconnu: string | null;
    }
  | { readonly type: 'ECHEC' };

export interface LecturePdf {
  readonly etat: EtatLecture;
  readonly lectures: Lectures;
  readonly lire: (fichier: File) => Promise<IssueDeLecture>;
  /** Has the portal read the pictures of a PDF that it was sent. */
  readonly faireLire: (id: string) => Promise<void>;
  readonly annuler: () => void;
}

type IssueDeLecture = 'LUE' | 'SANS_TEXTE' | 'ECHEC';

/** Reads the PDF that was chosen and fills the form with what was recognised. */
export function useLecturePdf(
  editeur: Editeur,
  depart: Depart,
  siret: string | undefined,
  lectures: Lectures,
): LecturePdf {
  const [etat, setEtat] = useState<EtatLecture>({ type: 'REPOS' });
  const requetes = useQueryClient();
  const { formulaire, suivi, sauvegarde } = editeur;
  const demande = useRef(0);
  useEffect(
    () => formulaire.subscribe({ formState: { values: true }, callback: ({ values }) => lectures.comparer(values) }),
    [formulaire, lectures],
  );

  const remplir = async (reconnaissance: Reconnaissance): Promise<void> => {
    const { champs } = lectures.lire();
    const actuel: SaisieFacture = structuredClone(formulaire.getValues());
    // a new form is opened with a date and an account: they are offers
    const offert = (nom: string): boolean =>
      depart.id === null && valeurDe(actuel, nom) === valeurDe(depart.contenu, nom);
    const libre = (nom: string): boolean => champs.get(nom)?.pose === valeurDe(actuel, nom) || offert(nom);
    const rempli = remplirDepuisLecture(actuel, reconnaissance, libre);
    formulaire.reset(structuredClone(rempli.contenu));
    suivi.changer(rempli.contenu);
    sauvegarde.saisir(rempli.contenu);
    lectures.poser(rempli.lectures);
    const { siretFournisseur, siretDestinataire } = reconnaissance.champs;
    const trouve = siretDestinataire ? await chercherDestinataire(reconnaissance) : null;
    const autre = siret && siretFournisseur && siretFournisseur.valeur.slice(0, 9) !== siret.slice(0, 9);
    setEtat({
      type: 'LUE',
      autreFournisseur: autre ? siretFournisseur.valeur : null,
      destinataireInconnu: trouve === false ? (siretDestinataire?.valeur ?? null) : null,
    });
  };

  /** Looks the recipient up; false: the directory has no such structure. What a person chose stays. */
  const chercherDestinataire = async ({ champs }: Reconnaissance): Promise<boolean | null> => {
    const { siretDestinataire: lu, codeService } = champs;
    const choisi = formulaire.getValues('destinataireId');
    if (!lu || (choisi !== null && lectures.lire().champs.get('destinataireId')?.pose !== choisi)) return null;
    try {
      const { pages } = await requetes.fetchInfiniteQuery(requeteStructures(lu.valeur));
      const trouvee = pages[0]?.elements.find((s) => s.active && s.identifiant === lu.valeur);
      if (!trouvee) return false;
      formulaire.setValue('destinataireId', trouvee.id, { shouldDirty: true });
      lectures.ajouter('destinataireId', { ...lu, pose: trouvee.id });
      if (!codeService || formulaire.getValues('codeService') !== '') return true;
      const services = await requetes.fetchQuery(requeteServices(depart.structureId, trouvee.id, codeService.valeur));
      if (!services.elements.some((s) => s.code === codeService.valeur)) return true;
      formulaire.setValue('codeService', codeService.valeur, { shouldDirty: true });
      lectures.ajouter('codeService', { ...codeService, pose: codeService.valeur });
      return true;
    } catch {
      // for lack of a network the person chooses it
      return null;
    }
  };

  const lire = async (fichier: File): Promise<IssueDeLecture> => {
    const mienne = ++demande.current;
    setALire(null);
    setEtat({ type: 'EN_COURS' });
    try {
      const lue = await lireFacturePdf(fichier, siret ? { siretFournisseur: siret } : {});
      if (mienne !== demande.current) return 'ECHEC';
      if (lue.type === 'SANS_TEXTE') {
        setEtat({ type: 'SANS_TEXTE' });
        return 'SANS_TEXTE';
      }
      await remplir(lue.reconnaissance);
      return 'LUE';
    } catch {
      // a PDF that does not open is said so where it is shown
      if (mienne === demande.current) setEtat({ type: 'ECHEC' });
      return 'ECHEC';
    }
  };
  const [aLire, setALire] = useState<string | null>(null);
  const { data: enCours } = useQuery({ ...requeteLecture(aLire ?? ''), enabled: aLire !== null });
  const faireLire = async (id: string): Promise<void> => {
    try {
      requetes.setQueryData(cles.lectureDocument(id), await demanderLecture(id));
      setALire(id);
    } catch {
      setEtat({ type: 'ECHEC' });
    }
  };
  const conclure = useRef(remplir);
  useEffect(() => {
    conclure.current = remplir;
  });
  useEffect(() => {
    if (aLire === null || !enCours) return;
    if (lectureEnCours(enCours.etat)) {
      setEtat({ type: 'NUMERISEE', pages: enCours.pages, lues: enCours.lues });
      return;
    }
    setALire(null);
    if (enCours.etat === 'FINIE' && enCours.resultat) void conclure.current(enCours.resultat);
    else setEtat({ type: enCours.etat === 'ANNULEE' ? 'REPOS' : 'ECHEC' });
  }, [aLire, enCours]);
  const annuler = (): void => {
    if (aLire === null) return;
    setALire(null);
    setEtat({ type: 'REPOS' });
    // it ends by itself otherwise: nobody waits for it any more
    annulerLecture(aLire).catch(() => undefined);
  };
  return { etat, lectures, lire, faireLire, annuler };
}
