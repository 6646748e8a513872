import { expect, type Locator, type Page } from '@playwright/test';

type Cote = 'emises' | 'recues';

/** One invoice, from either side. */
export class PageFacture {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async ouvrirParNumero(cote: Cote, numero: string): Promise<void> {
    await this.page.goto(`/facturation/factures-${cote}?numero=${encodeURIComponent(numero)}`);
    await this.page.getByRole('link', { name: numero }).click();
    await expect(this.titre(numero)).toBeVisible();
  }

  titre(numero: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: numero });
  }

  statut(texte: string): Locator {
    return this.page.getByRole('main').getByText(texte, { exact: true }).first();
  }

  /** The history: below the document, or under its tab on a phone. */
  async historique(): Promise<Locator> {
    return this.#partie('Historique');
  }

  async document(): Promise<Locator> {
    return this.#partie('Document');
  }

  async faits(): Promise<Locator> {
    return this.#partie('Informations');
  }

  async #partie(nom: string): Promise<Locator> {
    const onglet = this.page.getByRole('tab', { name: nom, exact: true });
    const region = this.page.getByRole('region', { name: nom });
    const complement = this.page.getByRole('complementary', { name: nom });
    await expect(onglet.or(region).or(complement).first()).toBeVisible();
    if (!(await onglet.isVisible())) return region.or(complement);
    await onglet.click();
    return this.page.getByRole('tabpanel', { name: nom });
  }

  /** Opens the dialog of an action, whether it is the button or lies in the menu. */
  async choisir(action: string): Promise<Locator> {
    const bouton = this.page.getByRole('main').getByRole('button', { name: action, exact: true });
    if (await bouton.isVisible()) await bouton.click();
    else {
      await this.page.getByRole('button', { name: 'Autres actions' }).click();
      await this.page.getByRole('menuitem', { name: action }).click();
    }
    const dialogue = this.page.getByRole('dialog');
    await expect(dialogue).toBeVisible();
    return dialogue;
  }
}
