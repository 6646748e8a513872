import { faireRapport } from '@orpheon/formats';
import { Button, DownloadIcon } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { enregistrer } from '../../shared/api/enregistrer.ts';
import type { Examen } from './examens.ts';

/** The findings as a file, to hand to whoever mends the software: the report that `orpheon check --json` writes. */
export function RapportJson({ examen }: { readonly examen: Examen }) {
  const { t } = useTranslation('facturation');
  const rapports = rapportsDe(examen);
  if (rapports.length === 0) return null;
  const telecharger = () => {
    const texte = `${rapports.map((r) => JSON.stringify(r)).join('\n')}\n`;
    enregistrer(new Blob([texte], { type: 'application/json' }), `${examen.fichier.name}.orpheon.json`);
  };
  return (
    <Button size="small" variant="tertiary" icon={<DownloadIcon aria-hidden />} onClick={telecharger}>
      {t('validateur.rapport')}
      <span className="aksel-sr-only"> {examen.fichier.name}</span>
    </Button>
  );
}

function rapportsDe({ fichier: { name }, document, jugement, lot }: Examen) {
  if (document && jugement) {
    const { format, profil, donnees } = document;
    return [faireRapport({ fichier: name, format, profil, numero: donnees?.numero ?? null }, jugement)];
  }
  return (lot?.verdicts ?? []).map((v) =>
    faireRapport({ fichier: `${name}!${v.chemin}`, format: v.format, profil: v.profil, numero: v.numero }, v),
  );
}
