import { Alert, Button, Chargement, Checkbox, CheckboxGroup, formaterTaille, ReadMore, useLangue } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../../shared/api/message.ts';
import { PiecesJointes } from '../../commun/pieces/PiecesJointes.tsx';
import { requetePiecesProposees } from '../saisie/saisie.queries.ts';
import { type FichierADeposer, nombreDePieces, piecesPretes, tailleHorsFichiers } from './file-de-depot.ts';
import type { MagasinDepot } from './magasin.ts';

interface Props {
  readonly fichier: FichierADeposer;
  readonly magasin: MagasinDepot;
}

/** What goes with an invoice beside its document: folded, as most need nothing; never folded over what is wrong. */
export function PiecesDuDepot({ fichier: f, magasin }: Props) {
  const { t } = useTranslation('facturation');
  const [ouvert, setOuvert] = useState(false);
  const nombre = nombreDePieces(f);
  const deplie = ouvert || !piecesPretes(f);
  return (
    <ReadMore
      size="small"
      header={nombre > 0 ? t('depot.pieces.jointes', { count: nombre }) : t('depot.pieces.titre')}
      open={deplie}
      onOpenChange={setOuvert}
    >
      {deplie && (
        <div className="orp-pile">
          <PiecesDeLaStructure fichier={f} magasin={magasin} />
          <PiecesJointes
            choisis={f.pieces.fichiers}
            choix={magasin.choixDePieces(f.id)}
            tailleDejaLa={tailleHorsFichiers(f)}
          />
        </div>
      )}
    </ReadMore>
  );
}

/** What the structure keeps, to be ticked. Nothing where it keeps nothing. */
function PiecesDeLaStructure({ fichier: f, magasin }: Props) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const langue = useLangue();
  const { data, error, refetch } = useQuery(requetePiecesProposees(magasin.lire().structureId));
  if (error && !data) {
    return (
      <Alert variant="warning" size="small">
        {messageErreur(error, commun)}
        <div>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t('pieces.reessayer')}
          </Button>
        </div>
      </Alert>
    );
  }
  if (!data) return <Chargement lignes={2} />;
  if (data.elements.length === 0) return null;
  const prises = f.pieces.deStructure.map((p) => p.id);
  return (
    <CheckboxGroup
      size="small"
      legend={t('depot.pieces.deLaStructure')}
      description={t('depot.pieces.deLaStructureAide')}
      value={prises}
      onChange={(ids: string[]) =>
        magasin.prendreDeLaStructure(
          f.id,
          data.elements.filter((p) => ids.includes(p.id)).map(({ id, taille }) => ({ id, taille })),
        )
      }
    >
      {data.elements.map((p) => (
        <Checkbox key={p.id} value={p.id}>
          {p.designation} <span className="orp-discret">{formaterTaille(p.taille, langue)}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
