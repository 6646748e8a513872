import { BodyLong, BoutonCopier, Button, DownloadIcon, Heading, PrinterSmallIcon } from '@orpheon/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { enregistrer } from '../../shared/api/enregistrer.ts';
import { useMoi } from '../../shared/session/moi.ts';

/** Recovery codes, the one time that they are shown: to be copied, downloaded or printed. */
export function CodesNeufs({ codes, onFini }: { readonly codes: readonly string[]; readonly onFini: () => void }) {
  const { t } = useTranslation('securite');
  const { courrielConnexion } = useMoi();
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const texte = `${[t('secours.entete', { courriel: courrielConnexion }), '', ...codes].join('\r\n')}\r\n`;
  return (
    <section className="compte-groupe orp-pile" aria-labelledby="codes-neufs">
      <Heading level="2" size="small" id="codes-neufs" ref={titre} tabIndex={-1}>
        {t('secours.voici')}
      </Heading>
      <BodyLong>{t('secours.conserver')}</BodyLong>
      <ol className="compte-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="orp-rang">
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<DownloadIcon aria-hidden />}
          onClick={() => enregistrer(new Blob([texte], { type: 'text/plain;charset=utf-8' }), t('secours.fichier'))}
        >
          {t('secours.telecharger')}
        </Button>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PrinterSmallIcon aria-hidden />}
          onClick={() => globalThis.print()}
        >
          {t('secours.imprimer')}
        </Button>
        <BoutonCopier valeur={codes.join('\n')} quoi={t('secours.copie')} />
      </div>
      <div>
        <Button type="button" onClick={onFini}>
          {t('secours.faits')}
        </Button>
      </div>
    </section>
  );
}
