/**
 * Stands in for the design system's Norwegian default texts, which would travel with every first page: `UiProvider`
 * always gives French or English (see `vite.config.ts`).
 */
export default {};
