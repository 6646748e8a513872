import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** Factures émises, the list: searched, and taken away. */
export class PageFactures {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async ouvrir(filtres: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`/facturation/factures-emises?${new URLSearchParams(filtres)}`);
  }

  facture(numero: string): Locator {
    return this.page.getByRole('link', { name: numero });
  }

  /** The whole list as its CSV has it, a cell by its column's title. */
  async exporter(): Promise<Record<string, string>[]> {
    await this.page.getByRole('button', { name: 'Exporter' }).click();
    const telechargement = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: /^CSV/ }).click();
    const csv = await readFile(await (await telechargement).path(), 'utf8');
    const [titres = [], ...rangs] = csv
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((rang) => rang.split(';'));
    return rangs.map((rang) => Object.fromEntries(titres.map((titre, i) => [titre, rang[i] ?? ''])));
  }
}
