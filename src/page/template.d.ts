/** The page without settings, as `scripts/build-page.mjs` makes it; placeholders are comments. */
export const template: string;
/** The script of the page, for the policy that allows it alone. */
export const script: string;
export const style: string;
