/** The encoder of a command: asked only when it is named, since texts leave the house with it. */
import { InvalidArgumentError, type Command } from 'commander';

import { embedderFor, EmbeddingsError, PATIENT, type EmbeddingsTarget } from '../connectors/embeddings.ts';
import { MeaningError, readMeanings, whyUnfit, type Meanings } from '../training/meaning.ts';
import type { TextModel } from '../training/model.ts';
import { Failure } from './failure.ts';
import { count, percent, type Terminal } from './terminal.ts';

export interface EmbeddingsOptions {
  embeddingsUrl?: string;
  embeddingsModel?: string;
}

export const EMBEDDINGS_HELP = `
An embedding model also reads the meaning of whole texts, by an OpenAI-compatible endpoint: all texts of the file are sent there. Its key, if
it asks for one, stands in the variable WAYBILL_EMBEDDINGS_KEY.`;

export function withEmbeddings(command: Command): Command {
  return command
    .option('--embeddings-url <address>', 'of an OpenAI-compatible endpoint, without "/embeddings"; the texts are sent there', webAddress)
    .option('--embeddings-model <name>', 'which of its models reads the texts');
}

/** The endpoint to learn with. @throws Failure when the options do not fit the kind of model */
export function encoderToLearnWith(kind: string, { embeddingsUrl: url, embeddingsModel: model }: EmbeddingsOptions, terminal: Terminal): EmbeddingsTarget | null {
  if (kind !== 'embedding') {
    if (url === undefined && model === undefined) return null;
    throw new Failure(`--kind ${kind} reads words alone and sends nothing: add --kind embedding, or leave --embeddings-url and --embeddings-model out.`);
  }
  if (url === undefined || model === undefined) {
    throw new Failure('--kind embedding needs an encoder: add --embeddings-url https://host/v1 and --embeddings-model NAME, or train without one (--kind auto).');
  }
  return { url, model, key: keyOf(terminal) };
}

/** Meanings for a model that was trained with them; null for any other. @throws Failure when they cannot be had, with the way out */
export async function meaningsFor(model: TextModel, file: string, texts: readonly string[], options: EmbeddingsOptions, terminal: Terminal): Promise<Meanings | null> {
  const { meaning } = model;
  if (meaning === undefined) {
    if (options.embeddingsUrl === undefined && options.embeddingsModel === undefined) return null;
    throw new Failure(`${file} reads words alone and needs no encoder: leave --embeddings-url and --embeddings-model out.`);
  }
  const { embeddingsUrl: url, embeddingsModel: name = meaning.name } = options;
  if (url === undefined) throw new Failure(`${file} reads meanings by the encoder ${meaning.name}: add --embeddings-url with the address of an endpoint that has it.`);
  refuseUnfit(model, file, { name, dimensions: meaning.dimensions });
  const meanings = await askedMeanings(texts, { url, model: name, key: keyOf(terminal) }, terminal);
  if (meanings.byText.size > 0) refuseUnfit(model, file, meanings);
  return meanings;
}

/** @throws Failure when the endpoint does not give them, with the way out */
export async function askedMeanings(texts: readonly string[], target: EmbeddingsTarget, terminal: Terminal): Promise<Meanings> {
  try {
    return await readMeanings(texts, target.model, embedderFor(target, PATIENT), (share) => terminal.redraw(`Reading meanings (${count(texts.length, 'text')}) … ${percent(share)}`));
  } catch (error) {
    if (error instanceof EmbeddingsError || error instanceof MeaningError) throw new Failure(`No meanings by ${target.model}: ${error.message}. Look at --embeddings-url, --embeddings-model and WAYBILL_EMBEDDINGS_KEY.`);
    throw error;
  } finally {
    terminal.redraw(null);
  }
}

function refuseUnfit(model: TextModel, file: string, encoder: { name: string; dimensions: number }): void {
  const why = whyUnfit(model, encoder);
  if (why !== null) throw new Failure(`${file} cannot be used: ${why}.`);
}

function keyOf({ env }: Terminal): string | null {
  return env['WAYBILL_EMBEDDINGS_KEY'] || null;
}

function webAddress(given: string): string {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) throw new InvalidArgumentError('A web address, e.g. https://host/v1.');
  return given;
}
