export function goProgram(command: string, version: string): string | undefined;
export function pythonPrograms(name: string, packages: readonly string[]): string | undefined;
export function npmPackage(name: string, version: string): string;
