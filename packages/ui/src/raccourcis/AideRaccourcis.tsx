import { BodyLong, Modal, Table } from '@navikt/ds-react';
import { useTextesUi } from '../UiProvider.tsx';
import type { Raccourci } from './Raccourcis.tsx';

/** Every key that means something here and now. */
export function AideRaccourcis({
  raccourcis,
  actif,
  onFermer,
}: {
  readonly raccourcis: readonly Raccourci[];
  readonly actif: boolean;
  readonly onFermer: () => void;
}) {
  const t = useTextesUi();
  const noms: Readonly<Record<string, string>> = { Escape: t.toucheEchap, Enter: '↵' };
  const parTouche = new Map(raccourcis.map((r) => [r.touche, r.libelle]));
  parTouche.set('?', t.raccourciAide);
  return (
    <Modal open onClose={onFermer} header={{ heading: t.raccourcisTitre, size: 'small' }} width="small" portal>
      <Modal.Body>
        <BodyLong>{actif ? t.raccourcisIntro : t.raccourcisSuspendus}</BodyLong>
        <Table size="small">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t.touche}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t.effet}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {[...parTouche].map(([touche, libelle]) => (
              <Table.Row key={touche}>
                <Table.DataCell>
                  <kbd className="orp-touche">{noms[touche] ?? touche}</kbd>
                </Table.DataCell>
                <Table.DataCell>{libelle}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Modal.Body>
    </Modal>
  );
}
