import { Button, Chargement } from '@orpheon/ui';
import { Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aLaDemande } from '../../../shared/fichiers/Partie.tsx';
import type { DocumentCompris } from './document-compris.ts';

const Apercu = aLaDemande(async () => (await import('./Apercu.tsx')).default);

/** Shows and hides the invoice as people read it. */
export function BoutonApercu({ fichier, document }: { readonly fichier: File; readonly document: DocumentCompris }) {
  const { t } = useTranslation('facturation');
  const [ouvert, setOuvert] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size="small"
        variant="tertiary"
        aria-expanded={ouvert}
        aria-controls={id}
        onClick={() => setOuvert(!ouvert)}
      >
        {t(ouvert ? 'depot.fermerApercu' : 'depot.apercu')}
      </Button>
      <div id={id} hidden={!ouvert}>
        {ouvert && (
          <Suspense fallback={<Chargement lignes={6} />}>
            <Apercu fichier={fichier} document={document} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
