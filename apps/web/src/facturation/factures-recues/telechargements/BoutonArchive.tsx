import { Button, type ButtonProps, DownloadIcon, useRaccourci } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogueArchive } from './DialogueArchive.tsx';

/** Takes invoices away as a ZIP; the letter z does the same. */
export function BoutonArchive({
  factures,
  ...apparence
}: { readonly factures: readonly string[] } & Pick<ButtonProps, 'size' | 'variant'>) {
  const { t } = useTranslation('facturation');
  const [ouvert, setOuvert] = useState(false);
  useRaccourci('z', t('archive.bouton'), () => setOuvert(true));
  return (
    <>
      <Button {...apparence} icon={<DownloadIcon aria-hidden />} onClick={() => setOuvert(true)}>
        {t('archive.bouton')}
      </Button>
      {ouvert && <DialogueArchive factures={factures} onFermer={() => setOuvert(false)} />}
    </>
  );
}
