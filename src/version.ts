/**
 * Name and version of this tool, as recorded in manifests and sent as `User-Agent`. A test compares it with
 * package.json.
 */
export const tool = { name: 'qpher-sign', version: '1.0.0' } as const;
