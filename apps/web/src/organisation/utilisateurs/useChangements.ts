import {
  appliquerChangement,
  type Bilan,
  bilanDe,
  type Changement,
  type CodeProfils,
  cleOctroi,
  type Difference,
  detient,
  enchainer,
  fermeesDans,
  jourAParis,
  jugerChangement,
  type ObjetDeProfil,
  type Octroi,
  PROFIL_DE_GESTION,
  peut,
  sertAQuelqueChose,
} from '@orpheon/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useMoi } from '../../shared/session/moi.ts';
import { modifierProfils } from './utilisateurs.queries.ts';

/** Somebody whose profiles are shown, and may be changed. */
export interface PersonneDeLaGrille {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  readonly role: string;
  readonly version: string;
  readonly profils: readonly Octroi[];
}

/** What is to be saved for one person: what it comes to, in the very words of the server's judge. */
export interface ChangementPrevu extends Difference {
  readonly personne: PersonneDeLaGrille;
}

interface Prevu {
  readonly personne: PersonneDeLaGrille;
  readonly changement: Changement;
}
/** The same person, seen before from another service: what is known of them is both. */
function reunir(connue: PersonneDeLaGrille | undefined, vue: PersonneDeLaGrille): PersonneDeLaGrille {
  if (connue?.version !== vue.version) return vue;
  const octrois = new Map([...connue.profils, ...vue.profils].map((o) => [cleOctroi(o), o]));
  return { ...vue, profils: [...octrois.values()] };
}

const RIEN: Changement = { accorder: [], retirer: [] };

/**
 * Changes of profiles that were made on the screen and wait to be saved together. Each is judged at once by the rule that
 * the server will apply; one that it would refuse is not taken.
 */
export function useChangements(structureId: string) {
  const moi = useMoi();
  const requetes = useQueryClient();
  const [prevus, setPrevus] = useState<ReadonlyMap<string, Prevu>>(new Map());
  const jour = jourAParis(new Date());
  const fermees = fermeesDans(moi.habilitations, structureId);

  const juger = (personne: PersonneDeLaGrille, changement: Changement) =>
    jugerChangement(personne.profils, changement, {
      structureId,
      auteurId: moi.id,
      droitsAuteur: moi.habilitations,
      personneId: personne.id,
      estGestionnairePrincipal: personne.role === 'GESTIONNAIRE_PRINCIPAL',
      fermees,
      jour,
    });
  const changementDe = (id: string): Changement => prevus.get(id)?.changement ?? RIEN;
  const apresDe = (p: PersonneDeLaGrille): readonly Octroi[] => appliquerChangement(p.profils, changementDe(p.id));

  /** Adds changes to those that wait. @returns why one of them would be refused: then none is taken */
  const prevoir = (nouveaux: readonly Prevu[]): CodeProfils | null => {
    const apres = new Map(prevus);
    for (const { personne: vue, changement } of nouveaux) {
      const personne = reunir(apres.get(vue.id)?.personne, vue);
      const ensemble = enchainer(apres.get(personne.id)?.changement ?? RIEN, changement);
      const jugement = juger(personne, ensemble);
      if (!jugement.ok) return jugement.refus.code;
      const { accordes, retires } = jugement.valeur;
      if (accordes.length + retires.length === 0) apres.delete(personne.id);
      else apres.set(personne.id, { personne, changement: { accorder: accordes, retirer: retires } });
    }
    setPrevus(apres);
    return null;
  };

  const details = useMemo<readonly ChangementPrevu[]>(
    () =>
      [...prevus.values()].map(({ personne, changement }) => ({
        personne,
        accordes: changement.accorder,
        retires: changement.retirer,
      })),
    [prevus],
  );
  const bilan: Bilan = bilanDe(details);

  const enregistrement = useMutation({
    mutationFn: () =>
      modifierProfils(structureId, {
        changements: details.map((d) => ({
          utilisateurId: d.personne.id,
          version: d.personne.version,
          accorder: [...d.accordes],
          retirer: [...d.retires],
        })),
      }),
    onSuccess: () => setPrevus(new Map()),
    // saved or refused, what the screen shows is no longer sure
    onSettled: () => requetes.invalidateQueries({ queryKey: ['organisation'] }),
  });

  return {
    jour,
    /** Manages the structure, or one of its services at least. */
    gereQuelquePart: moi.habilitations.some((h) => h.structureId === structureId && detient([h], PROFIL_DE_GESTION)),
    gere: (serviceId: string | null): boolean => peut(moi.habilitations, PROFIL_DE_GESTION, { structureId, serviceId }),
    /** May somebody be given a profile on it? Not on what the structure has closed. */
    seDonne: (objet: ObjetDeProfil): boolean => sertAQuelqueChose(objet, fermees),
    apresDe,
    aChange: (id: string): boolean => prevus.has(id),
    prevoir,
    /** Takes the state of now as what the changes are made on: after somebody else changed the same people. */
    reprendreSur: (personnes: readonly PersonneDeLaGrille[]) =>
      setPrevus((avant) => {
        const apres = new Map<string, Prevu>();
        for (const personne of personnes) {
          const prevu = avant.get(personne.id);
          if (prevu) apres.set(personne.id, { ...prevu, personne });
        }
        return apres;
      }),
    abandonner: () => setPrevus(new Map()),
    details,
    bilan,
    enregistrement,
  };
}
export type Changements = ReturnType<typeof useChangements>;
