import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { mesPorts } from './ports.ts';

interface Outils {
  /** A browser of somebody else's: own cookies, own window. Closed at the end of the test. */
  readonly personne: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Every story also proves that its pages ask nothing of any other machine, and that nothing breaks in them. */
export const test = base.extend<Outils>({
  baseURL: `http://localhost:${mesPorts().portail}`,
  personne: async ({ browser, baseURL }, use) => {
    const ailleurs: string[] = [];
    const pannes: string[] = [];
    const pages: Page[] = [];
    await use(async (options = {}) => {
      const contexte = await browser.newContext(options);
      contexte.on('request', (r) => {
        const { protocol, origin } = new URL(r.url());
        if (!['blob:', 'data:'].includes(protocol) && origin !== baseURL) ailleurs.push(r.url());
      });
      contexte.on('weberror', (e) => pannes.push(e.error().message));
      const page = await contexte.newPage();
      pages.push(page);
      return page;
    });
    expect(ailleurs, 'requests to other machines').toEqual([]);
    expect(pannes, 'errors thrown in pages').toEqual([]);
    await Promise.all(pages.map((p) => p.context().close()));
  },
});

export { expect };
