import { chargerTextesUi, UiProvider } from '@orpheon/ui';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, it } from 'vitest';
import { initialiserTextes } from '../../../shared/i18n/i18n.ts';
import { BarreDepot } from './BarreDepot.tsx';
import { creerReducteur, fileVide } from './file-de-depot.ts';
import { MagasinDepot } from './magasin.ts';
import { moyensDuNavigateur } from './moyens.ts';

afterEach(cleanup);
await initialiserTextes('fr');
const textes = await chargerTextesUi('fr');

it('says what is being sent, and what has to be looked at', async () => {
  let n = 0;
  const reduire = creerReducteur(() => `${++n}`);
  let file = reduire(fileVide('1'), {
    type: 'AJOUTES',
    fichiers: ['a.xml', 'b.xml', 'c.xml'].map((nom) => new File(['x'], nom)),
  });
  const [a, b, c] = file.fichiers.map((f) => f.id);
  for (const id of [a, b]) {
    file = reduire(file, { type: 'JUGE', id: id ?? '', jugement: { recevable: true, anomalies: [] } });
  }
  file = reduire(file, { type: 'CONTROLE_ECHOUE', id: c ?? '', message: '' });
  file = reduire(file, { type: 'ENVOI_DEMANDE', ids: [a ?? '', b ?? ''] });
  const rien = () => undefined;
  render(
    <UiProvider langue="fr" textes={textes}>
      <BarreDepot
        file={file}
        magasin={new MagasinDepot(moyensDuNavigateur(String), '1')}
        onEnvoye={rien}
        onEffacer={rien}
      />
    </UiProvider>,
  );
  await screen.findByText('1 à revoir · 2 en cours d’envoi');
});
