/** A model file named by the user, read or refused with the reason. */
import { ModelFileError, parseModel, type StoredModel } from '../training/model-file.ts';
import { Failure } from './failure.ts';
import { bytesOf } from './files.ts';

/** @throws Failure naming what is wrong with the model */
export async function storedModelOf(file: string): Promise<StoredModel> {
  const bytes = await bytesOf(file);
  try {
    return parseModel(bytes, file);
  } catch (error) {
    if (error instanceof ModelFileError) throw new Failure(error.message);
    throw error;
  }
}
