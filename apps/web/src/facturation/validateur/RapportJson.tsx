import { Button, DownloadIcon, useAnnonces } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { enregistrer } from '../../shared/api/enregistrer.ts';
import { messageErreur } from '../../shared/api/message.ts';
import type { Examen } from './examens.ts';

/** The findings as a file, to hand to whoever mends the software: the report that `orpheon check --json` writes. */
export function RapportJson({ examen }: { readonly examen: Examen }) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const telechargement = useMutation({
    mutationFn: async () => (await import('./rapports.ts')).rapportsDe(examen),
    onSuccess: (rapports) => {
      const texte = `${rapports.map((r) => JSON.stringify(r)).join('\n')}\n`;
      enregistrer(new Blob([texte], { type: 'application/json' }), `${examen.fichier.name}.orpheon.json`);
    },
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
  });
  if (!examen.jugement && !examen.lot?.verdicts.length) return null;
  return (
    <Button
      size="small"
      variant="tertiary"
      icon={<DownloadIcon aria-hidden />}
      loading={telechargement.isPending}
      onClick={() => telechargement.mutate()}
    >
      {t('validateur.rapport')}
      <span className="aksel-sr-only"> {examen.fichier.name}</span>
    </Button>
  );
}
