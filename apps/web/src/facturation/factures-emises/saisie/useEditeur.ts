import { jugerSaisie, type ModeSaisie, type SaisieFacture } from '@orpheon/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../../shared/api/message.ts';
import { type CopieLocale, CopiesLocales, sujetNouvelle } from './copie-locale.ts';
import { moyensDuNavigateur } from './moyens.ts';
import { useTexteRepose } from './Recherche.tsx';
import { requeteFaits } from './saisie.queries.ts';
import { Sauvegarde, type VersionServeur, type Vue } from './sauvegarde.ts';
import { SuiviSaisie } from './suivi.ts';

/** What the form begins with. */
export interface Depart {
  readonly structureId: string;
  readonly mode: ModeSaisie;
  readonly contenu: SaisieFacture;
  readonly id: string | null;
  readonly version: number | null;
  /** Typed before and never saved: the form gives it back. */
  readonly copie: CopieLocale | null;
  /** The server's version went on meanwhile. */
  readonly conflit: VersionServeur | null;
}

export interface Editeur {
  readonly formulaire: UseFormReturn<SaisieFacture>;
  readonly suivi: SuiviSaisie;
  readonly sauvegarde: Sauvegarde;
  readonly vue: Vue;
}

/** The form, what is computed and judged of it, and its saving, tied together for as long as the page is open. */
export function useEditeur(utilisateurId: string, depart: Depart): Editeur {
  const { t } = useTranslation();
  const expliquer = useRef((erreur: unknown) => messageErreur(erreur, t));
  useEffect(() => {
    expliquer.current = (erreur) => messageErreur(erreur, t);
  }, [t]);
  const [{ suivi, sauvegarde, contenu }] = useState(() => ouvrir(utilisateurId, depart, (e) => expliquer.current(e)));
  const formulaire = useForm<SaisieFacture>({ defaultValues: contenu });
  const vue = useSyncExternalStore(sauvegarde.suivre, sauvegarde.lire);
  useEffect(() => {
    let dernier = JSON.stringify(formulaire.getValues());
    return formulaire.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        // the library also tells of fields that come and go, with nothing typed
        const texte = JSON.stringify(values);
        if (texte === dernier) return;
        dernier = texte;
        const saisie: SaisieFacture = structuredClone(values);
        suivi.changer(saisie);
        if (!sauvegarde.tient(saisie)) sauvegarde.saisir(saisie);
      },
    });
  }, [formulaire, suivi, sauvegarde]);
  useVieDeLaPage(sauvegarde, suivi);
  useJugement(formulaire, suivi, depart);
  return { formulaire, suivi, sauvegarde, vue };
}

function ouvrir(utilisateurId: string, depart: Depart, expliquer: (erreur: unknown) => string) {
  const { structureId, mode, id, version, copie, conflit } = depart;
  const copies = new CopiesLocales(localStorage, utilisateurId);
  const contenu = copie?.contenu ?? depart.contenu;
  const sauvegarde = new Sauvegarde(moyensDuNavigateur(structureId, mode, copies, expliquer), {
    contenu,
    id,
    version,
    sujetNouvelle: sujetNouvelle(structureId, mode),
    creation: copie?.creation ?? null,
    lectureReportee: copie?.lectureReportee ?? null,
  });
  if (conflit) sauvegarde.signalerConflit(conflit);
  else if (copie) sauvegarde.saisir(contenu);
  return { suivi: new SuiviSaisie(contenu), sauvegarde, contenu };
}

/** The network comes back, the page is hidden or left: what was typed is kept each time. */
function useVieDeLaPage(sauvegarde: Sauvegarde, suivi: SuiviSaisie): void {
  useEffect(() => {
    const reprendre = () => sauvegarde.reprendre();
    const cacher = () => {
      if (document.visibilityState === 'hidden') void sauvegarde.vider();
    };
    const retenir = (e: BeforeUnloadEvent) => {
      if (sauvegarde.risqueDePerdre()) e.preventDefault();
    };
    globalThis.addEventListener('online', reprendre);
    document.addEventListener('visibilitychange', cacher);
    globalThis.addEventListener('beforeunload', retenir);
    sauvegarde.revenir();
    return () => {
      globalThis.removeEventListener('online', reprendre);
      document.removeEventListener('visibilitychange', cacher);
      globalThis.removeEventListener('beforeunload', retenir);
      sauvegarde.quitter();
      suivi.arreter();
    };
  }, [sauvegarde, suivi]);
}

/** Asks what the portal knows of the parties, each time they change, and judges with it. */
function useJugement(formulaire: UseFormReturn<SaisieFacture>, suivi: SuiviSaisie, depart: Depart): void {
  const { control } = formulaire;
  const [destinataireId, codeService, codeServiceFournisseur, numero] = useWatch({
    control,
    name: ['destinataireId', 'codeService', 'codeServiceFournisseur', 'numero'],
  });
  const choix = {
    structureId: depart.structureId,
    destinataireId,
    codeService,
    codeServiceFournisseur: useTexteRepose(codeServiceFournisseur),
    numero: useTexteRepose(numero),
  };
  const { data } = useQuery({ ...requeteFaits(choix), placeholderData: keepPreviousData });
  useEffect(() => {
    if (data) suivi.jugerAvec((saisie) => jugerSaisie(saisie, data.parties, data.faits, depart.mode));
  }, [data, suivi, depart.mode]);
}
