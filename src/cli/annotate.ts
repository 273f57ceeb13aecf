/* The command `annotate`: reads articles of files and prints what it finds in them, one JSON object a line. */
import process from 'node:process';
import { shippedKnowledge } from '../knowledge/knowledge.ts';
import { createReader } from '../reading/read.ts';
import { annotationOf } from './annotation.ts';
import { type Options, readOptions, USAGE, UsageError } from './options.ts';
import { SourceError } from './source.ts';

// Who reads the output may have enough of it before its end, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = main(process.argv.slice(2));

/** @returns the exit code: 0, 1 where a file gave no article, 2 where the options are wrong */
function main(args: readonly string[]): number {
  let options: Options | undefined;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`annotate: ${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (!options) {
    console.log(USAGE);
    return 0;
  }
  return annotate(options);
}

function annotate(options: Options): number {
  const reader = createReader(shippedKnowledge());
  let code = 0;
  for (const file of options.files)
    try {
      process.stdout.write(`${JSON.stringify(annotationOf(file, reader, options))}\n`);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      console.error(`${file === '-' ? 'standard input' : file} ${error.message}`);
      code = 1;
    }
  return code;
}
