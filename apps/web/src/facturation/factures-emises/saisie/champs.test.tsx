import { caractereInterdit, type SaisieFacture, saisieVierge } from '@orpheon/domain';
import { chargerTextesUi, UiProvider } from '@orpheon/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { afterEach, expect, it } from 'vitest';
import { requeteCatalogueDeSaisie } from '../../commun/anomalies/useExpliquer.ts';
import { ChampLong, ChampNombre, ChampTexte } from './champs.tsx';
import { SuiviProvider } from './contexte.ts';
import { SuiviSaisie } from './suivi.ts';

afterEach(cleanup);

const TEXTES = await chargerTextesUi('fr');
const REQUETES = new QueryClient();
await REQUETES.fetchQuery(requeteCatalogueDeSaisie('fr'));
const VIERGE = saisieVierge('2026-11-21');

/** Three fields of the form, and the form that holds them. */
function ouvrir(): UseFormReturn<SaisieFacture> {
  let tenu: UseFormReturn<SaisieFacture> | undefined;
  const suivi = new SuiviSaisie(VIERGE);
  function Champs() {
    const formulaire = useForm<SaisieFacture>({ defaultValues: VIERGE });
    tenu = formulaire;
    return (
      <QueryClientProvider client={REQUETES}>
        <UiProvider langue="fr" textes={TEXTES}>
          <SuiviProvider value={suivi}>
            <FormProvider {...formulaire}>
              <ChampTexte nom="numero" libelle="Numéro" maximum={50} />
              <ChampNombre nom="acompte" libelle="Acompte" />
              <ChampLong nom="commentaire" libelle="Commentaire" maximum={2000} />
              <ChampLong nom="motifExoneration" libelle="Motif" maximum={500} lignes={false} />
            </FormProvider>
          </SuiviProvider>
        </UiProvider>
      </QueryClientProvider>
    );
  }
  render(<Champs />);
  if (!tenu) throw new Error('nothing was drawn');
  return tenu;
}

// The API refuses them (decisions §1): a text pasted from a word processor must not keep the whole form from being saved.
it('what is pasted is held as the portal keeps it, in fields of one line and of several', () => {
  const formulaire = ouvrir();
  const coller = (nom: string, value: string) => fireEvent.change(screen.getByLabelText(nom), { target: { value } });
  coller('Numéro', 'F-2026\u0007-\u202E014\uFEFF');
  coller('Acompte', '1\u00a0234,5\u200e6\u000b');
  coller('Commentaire', 'un\u000bdeux\ttrois');
  coller('Motif', 'Article 261\nCGI');
  const { numero, acompte, commentaire, motifExoneration } = formulaire.getValues();
  expect({ numero, acompte, commentaire, motifExoneration }).toEqual({
    numero: 'F-2026 -014',
    acompte: '1234.56',
    commentaire: 'un\ndeux\ttrois',
    motifExoneration: 'Article 261 CGI',
  });
  expect([numero, acompte, motifExoneration].map(caractereInterdit)).toEqual([null, null, null]);
});
