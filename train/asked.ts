import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends the process with exit code 2 after saying what was wrong with what the user asked for. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The options and names that the user gave; refuses options that there are not, and shows the usage. */
export function asked<T extends NonNullable<ParseArgsConfig['options']>>(options: T, usage: string) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return refuse(`${(error as Error).message}\nusage: ${usage}`);
  }
}
