/**
 * Makes every file of `weights/` anew from the gold data, each with its card.
 *
 *   npm run train [-- DATA]
 */
await import('./count-document-frequencies.ts');
await import('./train-sentences.ts');
await import('./train-lemmas.ts');
await import('./network/train-network.ts');
await import('./network/train-attributions.ts');
await import('./train-coreference.ts');
await import('./train-factuality.ts');
await import('./train-events.ts');
await import('./train-claims.ts');
