/** The page without settings, built by `scripts/build-page.mjs`. Placeholders are comments. */
export const template: string;
/** The script of the page, for the policy that allows only this script. */
export const script: string;
export const style: string;
