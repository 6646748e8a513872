import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useAnnonces } from '../retours/Annonces.tsx';
import { useTextesUi } from '../UiProvider.tsx';

const AFFICHAGE_MS = 2_000;

/** Copies a value, beside it. `quoi` completes "Copier …": "le SIRET". */
export function BoutonCopier({ valeur, quoi }: { readonly valeur: string; readonly quoi: string }) {
  const t = useTextesUi();
  const { annoncer } = useAnnonces();
  const [copie, setCopie] = useState(false);
  const copier = async () => {
    await navigator.clipboard.writeText(valeur);
    setCopie(true);
    annoncer(t.copie);
    setTimeout(() => setCopie(false), AFFICHAGE_MS);
  };
  return (
    <Button
      className="orp-copier"
      size="xsmall"
      variant="tertiary"
      data-color="neutral"
      icon={copie ? <CheckmarkIcon title={t.copie} /> : <FilesIcon title={t.copier(quoi)} />}
      onClick={() => void copier()}
    />
  );
}
