import { parseTable, type TableRow } from '../../model/index.ts';
import { parseCoreferenceLexicon } from './coreference-lexicon.ts';
import { parseCoreferenceWeights, type CoreferenceModel } from './coreference-model.ts';

/**
 * Loads what this room needs through `text`, which gives a data file of the project by its path.
 *
 * @throws Error where a file has a line that cannot be understood, naming file and line
 */
export async function loadCoreference(text: (path: string) => Promise<string>): Promise<CoreferenceModel> {
  const table = async (name: string): Promise<readonly TableRow[]> =>
    parseTable(await text(`lexicon/${name}.tsv`));
  return {
    lexicon: parseCoreferenceLexicon(
      await table('third-person-pronouns'),
      await table('noun-sorts'),
      await table('given-names'),
      parseTable(await text('register/states.tsv')),
    ),
    weights: parseCoreferenceWeights(await text('weights/coreference.json')),
  };
}
