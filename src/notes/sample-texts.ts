/** The real dataset, for tests that need the texts as people read them. */
import { loadDataset } from '../publish/load-dataset.ts';

export const realDataset = loadDataset();
