import type { Reconnaissance } from '@orpheon/formats/reconnaissance';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { requeteStructures } from '../../../../organisation/structures-publiques/structures-publiques.queries.ts';
import { versionDe } from '../moyens.ts';
import { requeteDocument, requeteSaisie, type SaisieConsultee } from '../saisie.queries.ts';
import type { Editeur } from '../useEditeur.ts';
import type { Lectures } from './lectures.ts';
import { lireFacturePdf } from './lire-pdf.ts';
import { retrouverLectures } from './remplir.ts';

interface LecturesRetrouvees {
  /** Shows where what the form holds stands on the page, if that is still awaited: nothing is filled in. */
  readonly marquer: (reconnaissance: Reconnaissance, attendue: () => boolean) => Promise<void>;
  /** Takes the draft as another page has saved it; false: something was typed here that is not in it. */
  readonly rejoindre: (id: string) => Promise<boolean>;
}

/**
 * A draft that is opened again shows anew where its values stand: its PDF is read again, and fills nothing. Of a scan the
 * portal has kept what it read.
 */
export function useLecturesRetrouvees(
  saisie: SaisieConsultee | null,
  { formulaire, suivi, sauvegarde }: Editeur,
  siret: string | undefined,
  lectures: Lectures,
): LecturesRetrouvees {
  const requetes = useQueryClient();
  const [ouverte] = useState(saisie);
  const marquer = async (reconnaissance: Reconnaissance, attendue: () => boolean): Promise<void> => {
    const destinataire = await destinataireLu(requetes, reconnaissance).catch(() => null);
    // another PDF may have been chosen meanwhile
    if (!attendue() || lectures.lire().champs.size > 0) return;
    lectures.poser(retrouverLectures(formulaire.getValues(), reconnaissance, destinataire));
  };
  const rejoindre = async (id: string): Promise<boolean> => {
    const autre = await requetes.fetchQuery({ ...requeteSaisie(id), staleTime: 0 });
    const { contenu } = autre;
    if (!sauvegarde.rejoindre(versionDe(autre))) return false;
    formulaire.reset(structuredClone(contenu));
    suivi.changer(contenu);
    return true;
  };
  const surLecture = useEffectEvent(marquer);
  useEffect(() => {
    const { empreinte, lecture } = ouverte?.document ?? {};
    if (!ouverte || empreinte === undefined || lecture !== null) return;
    let attendue = true;
    const retrouver = async (): Promise<void> => {
      const octets = await requetes.fetchQuery(requeteDocument(ouverte.id, empreinte));
      const lue = await lireFacturePdf(new Blob([octets]), siret ? { siretFournisseur: siret } : {});
      if (lue.type === 'LUE') await surLecture(lue.reconnaissance, () => attendue);
    };
    // for lack of the document or of its reading nothing is marked
    retrouver().catch(() => undefined);
    return () => {
      attendue = false;
    };
  }, [ouverte, siret, requetes]);
  return { marquer, rejoindre };
}

async function destinataireLu(requetes: QueryClient, { champs }: Reconnaissance): Promise<string | null> {
  const siret = champs.siretDestinataire?.valeur;
  if (!siret) return null;
  const { pages } = await requetes.fetchInfiniteQuery(requeteStructures(siret));
  return pages[0]?.elements.find((s) => s.identifiant === siret)?.id ?? null;
}
