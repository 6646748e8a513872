import { COLONNES_DE_SERVICES } from '@orpheon/domain';
import {
  BodyLong,
  Button,
  type Colonne,
  DepotDeFichiers,
  DownloadIcon,
  StatutTag,
  TableauDeListe,
  useAnnonces,
} from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { enregistrer } from '../../shared/api/enregistrer.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { lireTexte } from './lireTexte.ts';
import { RetourAuxServices } from './RetourAuxServices.tsx';
import { type ImportDeServices, importer, preparerImport } from './services.queries.ts';

type Ligne = ImportDeServices['lignes'][number];
const TONS = { CREE: 'fait', MODIFIE: 'en-cours', REFUSE: 'refuse' } as const;
/** Lines drawn at once: a browser draws no 5 000. */
const LIGNES_MONTREES = 200;

const MODELE = `\ufeff${COLONNES_DE_SERVICES.join(';')}\r\nVOIRIE;Voirie et espaces verts;oui;;;non;;;;;;\r\n`;

/** A file of services: chosen, previewed line by line, then imported. */
export function Component() {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { id } = useStructure();
  const aller = useNavigate();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [texte, setTexte] = useState('');
  const apercu = useMutation({
    mutationFn: async (fichier: File) => {
      const lu = await lireTexte(fichier);
      setTexte(lu);
      return preparerImport(id, lu);
    },
  });
  const envoi = useMutation({
    mutationFn: (empreinte: string) => importer(id, { texte, empreinte }),
    onSuccess: (bilan) => {
      void requetes.invalidateQueries({ queryKey: ['organisation', 'services', id] });
      afficher({ ton: 'succes', texte: t('import.fait', { crees: bilan.crees, modifies: bilan.modifies }) });
      void aller(chemins.structure(id, 'services'));
    },
    // what stands now is shown at once: the import is asked again on it
    onError: () => apercu.reset(),
  });
  const erreur = apercu.error ?? envoi.error;
  return (
    <div className="orp-pile">
      <RetourAuxServices titre={t('import.titre')} />
      <BodyLong>{t('import.texte')}</BodyLong>
      <div>
        <Button
          size="small"
          variant="tertiary"
          icon={<DownloadIcon aria-hidden />}
          onClick={() => enregistrer(new Blob([MODELE], { type: 'text/csv' }), 'services.csv')}
        >
          {t('import.modele')}
        </Button>
      </div>
      <DepotDeFichiers
        titre={t('import.depot')}
        aide={t('import.depotAide')}
        bouton={t('import.choisir')}
        accept=".csv,text/csv"
        multiple={false}
        onFichiers={([fichier]) => {
          envoi.reset();
          if (fichier) apercu.mutate(fichier);
        }}
      />
      <div aria-live="polite">
        {apercu.isPending && <BodyLong>{t('import.lecture')}</BodyLong>}
        {erreur && <BodyLong className="orp-texte-erreur">{messageErreur(erreur, commun)}</BodyLong>}
      </div>
      {apercu.data && (
        <Apercu bilan={apercu.data} enCours={envoi.isPending} onImporter={() => envoi.mutate(apercu.data.empreinte)} />
      )}
    </div>
  );
}

function Apercu({
  bilan,
  enCours,
  onImporter,
}: {
  readonly bilan: ImportDeServices;
  readonly enCours: boolean;
  readonly onImporter: () => void;
}) {
  const { t } = useTranslation('organisation');
  const colonnes: readonly Colonne<Ligne>[] = [
    { cle: 'code', titre: t('services.code'), entete: true, rendre: (l) => l.code || '–' },
    { cle: 'nom', titre: t('services.nom'), rendre: (l) => l.nom },
    {
      cle: 'issue',
      titre: t('import.issue'),
      rendre: (l) => <StatutTag ton={TONS[l.issue]}>{t(`import.${l.issue}`)}</StatutTag>,
    },
    {
      cle: 'detail',
      titre: t('import.detail'),
      rendre: (l) => l.message ?? l.champs.map((c) => t(`service.champ.${c as 'nom'}`)).join(', '),
    },
    { cle: 'ligne', titre: t('import.ligne'), nombre: true, rendre: (l) => l.ligne },
  ];
  const aFaire = bilan.crees + bilan.modifies;
  // what is refused is what there is to read
  const lignes = [...bilan.lignes].sort((a, b) => Number(b.issue === 'REFUSE') - Number(a.issue === 'REFUSE'));
  return (
    <section className="orp-pile" aria-label={t('import.apercu')}>
      <BodyLong role="status">
        {t('import.bilan', {
          crees: bilan.crees,
          modifies: bilan.modifies,
          inchanges: bilan.inchanges,
          refuses: bilan.refuses,
        })}
      </BodyLong>
      {lignes.length > 0 && (
        <TableauDeListe
          legende={t('import.apercu')}
          colonnes={colonnes}
          lignes={lignes.slice(0, LIGNES_MONTREES)}
          cleDe={(l) => String(l.ligne)}
        />
      )}
      {lignes.length > LIGNES_MONTREES && (
        <BodyLong className="orp-discret">{t('import.suite', { count: lignes.length - LIGNES_MONTREES })}</BodyLong>
      )}
      <div>
        <Button disabled={aFaire === 0} loading={enCours} onClick={onImporter}>
          {aFaire === 0 ? t('import.rien') : t('import.importer', { count: aFaire })}
        </Button>
      </div>
    </section>
  );
}
