import { expect, type Locator, type Page } from '@playwright/test';

export interface Fichier {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Factures émises › Déposer. */
export class PageDepot {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async ouvrir(): Promise<void> {
    await this.page.goto('/facturation/factures-emises/depot');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Déposer des factures' })).toBeVisible();
  }

  async ajouter(...fichiers: Fichier[]): Promise<void> {
    await this.page.getByTestId('champ-fichiers').setInputFiles(fichiers);
  }

  carte(nom: string): Locator {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: nom }) });
  }

  async deposer(nombre: number): Promise<void> {
    await this.page
      .getByRole('button', { name: nombre === 1 ? 'Déposer 1 facture' : `Déposer ${nombre} factures` })
      .click();
  }
}
