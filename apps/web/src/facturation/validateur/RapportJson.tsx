import { Button, DownloadIcon } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { enregistrer } from '../../shared/api/enregistrer.ts';
import type { Examen } from './examens.ts';

/** The findings as a file, to hand to whoever mends the software: the report that `orpheon check --json` writes. */
export function RapportJson({ examen }: { readonly examen: Examen }) {
  const { t } = useTranslation('facturation');
  if (!examen.jugement && !examen.lot?.verdicts.length) return null;
  const telecharger = async () => {
    const { rapportsDe } = await import('./rapports.ts');
    const rapports = rapportsDe(examen);
    const texte = `${rapports.map((r) => JSON.stringify(r)).join('\n')}\n`;
    enregistrer(new Blob([texte], { type: 'application/json' }), `${examen.fichier.name}.orpheon.json`);
  };
  return (
    <Button size="small" variant="tertiary" icon={<DownloadIcon aria-hidden />} onClick={() => void telecharger()}>
      {t('validateur.rapport')}
      <span className="aksel-sr-only"> {examen.fichier.name}</span>
    </Button>
  );
}
