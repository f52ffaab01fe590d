export function goProgram(command: string, version: string): string | undefined;
export function cargoProgram(name: string, program: string, version: string): string | undefined;
export function goModule(folder: string, toolchain: string): string | undefined;
export function opensslFolder(): string | undefined;
export function pythonPrograms(name: string, packages: readonly string[]): string | undefined;
export function npmPackage(name: string, version: string): string;
export function nodeProgram(version: string): string;

export function fusePython(): string | undefined;
