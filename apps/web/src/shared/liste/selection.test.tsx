import { type Colonne, chargerTextesUi, ListePage, RaccourcisProvider, UiProvider, useSelection } from '@orpheon/ui';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(cleanup);

interface Ligne {
  readonly id: string;
  readonly nom: string;
  readonly lieu: string;
}
const LIGNES: readonly Ligne[] = ['A', 'B', 'C', 'D'].map((nom, i) => ({ id: `${i + 1}`, nom, lieu: `lieu ${nom}` }));
const TEXTES = await chargerTextesUi('fr');
const cleDe = (l: Ligne): string => l.id;
const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'nom', titre: 'Nom', entete: true, triable: true, rendre: (l) => <a href={`#${l.id}`}>{l.nom}</a> },
  { cle: 'lieu', titre: 'Lieu', rendre: (l) => l.lieu },
];

function Liste({ affichees, onTrier }: { affichees?: readonly string[]; onTrier?: (colonne: string) => void }) {
  const [lignes, setLignes] = useState(LIGNES);
  const selection = useSelection(lignes, cleDe);
  return (
    <UiProvider langue="fr" textes={TEXTES}>
      <RaccourcisProvider actif>
        <ListePage
          titre="Liste"
          legende="Liste"
          etat={{ type: 'PRET' }}
          colonnes={COLONNES}
          lignes={lignes}
          cleDe={cleDe}
          nommer={(l) => `la ligne ${l.nom}`}
          vide={{ titre: 'Rien' }}
          selection={selection}
          affichees={affichees}
          tri={{ colonne: 'nom', sens: 'descending' }}
          {...(onTrier ? { onTrier } : {})}
          actionsDeSelection={<output>{selection.choisies.map((l) => l.nom).join('')}</output>}
        />
        <button type="button" onClick={() => setLignes(LIGNES.slice(2))}>
          Retirer
        </button>
      </RaccourcisProvider>
    </UiProvider>
  );
}
const case_ = (nom: string) => screen.getByRole('checkbox', { name: `Cocher la ligne ${nom}` });
const barre = () => screen.queryByRole('region', { name: 'Lignes cochées' });

describe('ticking rows', () => {
  it('shows what may be done with them, in the order of the list, until nothing is ticked', async () => {
    const utilisateur = userEvent.setup();
    render(<Liste />);
    expect(barre()).toBeNull();
    await utilisateur.click(case_('C'));
    await utilisateur.click(case_('A'));
    expect(barre()?.textContent).toContain('2 lignes cochées');
    expect(screen.getByRole('status').textContent).toBe('AC');
    await utilisateur.click(screen.getByRole('button', { name: 'Tout décocher' }));
    expect(barre()).toBeNull();
  });

  it('ticks all, or as far as a click with Shift', async () => {
    const utilisateur = userEvent.setup();
    render(<Liste />);
    await utilisateur.click(case_('B'));
    await utilisateur.keyboard('{Shift>}');
    await utilisateur.click(case_('D'));
    await utilisateur.keyboard('{/Shift}');
    expect(screen.getByRole('status').textContent).toBe('BCD');
    const tout = screen.getByRole('checkbox', { name: 'Tout cocher ou décocher' });
    await utilisateur.click(tout);
    expect(screen.getByRole('status').textContent).toBe('ABCD');
    await utilisateur.click(tout);
    expect(barre()).toBeNull();
  });

  it('is done by keyboard: j to the next row, x ticks it', async () => {
    const utilisateur = userEvent.setup();
    render(<Liste />);
    await utilisateur.keyboard('jjxjx');
    expect(screen.getByRole('status').textContent).toBe('BC');
    await utilisateur.keyboard('x');
    expect(screen.getByRole('status').textContent).toBe('B');
  });

  it('forgets a row that the list shows no longer', async () => {
    const utilisateur = userEvent.setup();
    render(<Liste />);
    await utilisateur.click(case_('B'));
    await utilisateur.click(case_('C'));
    await utilisateur.click(screen.getByRole('button', { name: 'Retirer' }));
    expect(screen.getByRole('status').textContent).toBe('C');
  });
});

describe('columns', () => {
  const titres = () => screen.getAllByRole('columnheader').map((c) => c.textContent);
  it('stand in the order asked for; the one that heads the row is always there', () => {
    render(<Liste affichees={['lieu', 'inconnue']} />);
    expect(titres()).toEqual(['Nom', 'Lieu']);
    cleanup();
    render(<Liste affichees={['nom']} />);
    expect(titres()).toEqual(['Nom']);
  });

  it('say which one gives the order, and ask for another', async () => {
    const demandes: string[] = [];
    render(<Liste onTrier={(c) => demandes.push(c)} />);
    const nom = screen.getByRole('columnheader', { name: 'Nom' });
    expect(nom.getAttribute('aria-sort')).toBe('descending');
    await userEvent.setup().click(within(nom).getByRole('button'));
    expect(demandes).toEqual(['nom']);
    expect(within(screen.getByRole('columnheader', { name: 'Lieu' })).queryByRole('button')).toBeNull();
  });
});
