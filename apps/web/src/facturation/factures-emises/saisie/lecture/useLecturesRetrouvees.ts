import type { SaisieFacture } from '@orpheon/domain';
import type { Reconnaissance } from '@orpheon/formats/reconnaissance';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { requeteStructures } from '../../../../organisation/structures-publiques/structures-publiques.queries.ts';
import { requeteDocument, type SaisieConsultee } from '../saisie.queries.ts';
import { requeteLecture } from './lecture.queries.ts';
import type { Lectures } from './lectures.ts';
import { lireFacturePdf } from './lire-pdf.ts';
import { retrouverLectures } from './remplir.ts';

/** A draft that is opened again shows anew where its values stand: its PDF is read again, and fills nothing. */
export function useLecturesRetrouvees(
  saisie: SaisieConsultee | null,
  formulaire: UseFormReturn<SaisieFacture>,
  siret: string | undefined,
  lectures: Lectures,
): void {
  const requetes = useQueryClient();
  const [ouverte] = useState(saisie);
  useEffect(() => {
    if (!ouverte?.document) return;
    let attendue = true;
    const retrouver = async (id: string, empreinte: string): Promise<void> => {
      const reconnaissance = await relire(requetes, id, empreinte, siret);
      const destinataire = reconnaissance && (await destinataireLu(requetes, reconnaissance));
      // another PDF may have been chosen meanwhile
      if (!attendue || !reconnaissance || lectures.lire().champs.size > 0) return;
      lectures.poser(retrouverLectures(formulaire.getValues(), reconnaissance, destinataire));
    };
    // for lack of the document or of its reading nothing is marked
    retrouver(ouverte.id, ouverte.document.empreinte).catch(() => undefined);
    return () => {
      attendue = false;
    };
  }, [ouverte, formulaire, siret, lectures, requetes]);
}

async function relire(
  requetes: QueryClient,
  id: string,
  empreinte: string,
  siret: string | undefined,
): Promise<Reconnaissance | null> {
  const octets = await requetes.fetchQuery(requeteDocument(id, empreinte));
  const lue = await lireFacturePdf(new Blob([octets]), siret ? { siretFournisseur: siret } : {});
  return lue.type === 'LUE' ? lue.reconnaissance : (await requetes.fetchQuery(requeteLecture(id))).resultat;
}

async function destinataireLu(requetes: QueryClient, { champs }: Reconnaissance): Promise<string | null> {
  const siret = champs.siretDestinataire?.valeur;
  if (!siret) return null;
  const { pages } = await requetes.fetchInfiniteQuery(requeteStructures(siret));
  return pages[0]?.elements.find((s) => s.identifiant === siret)?.id ?? null;
}
