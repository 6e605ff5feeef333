import { anthropic } from './anthropic.ts';
import { awsMachineLearning } from './aws-machine-learning.ts';
import { bair } from './bair.ts';
import { cerebras } from './cerebras.ts';
import { chipHuyen } from './chip-huyen.ts';
import { googleDeepmind } from './google-deepmind.ts';
import { huggingFace } from './hugging-face.ts';
import { importAi } from './import-ai.ts';
import { interconnects } from './interconnects.ts';
import { lilLog } from './lil-log.ts';
import { microsoftResearch } from './microsoft-research.ts';
import { openai } from './openai.ts';
import { qwen } from './qwen.ts';
import { theGradient } from './the-gradient.ts';
import type { SampleBlog } from './sample.ts';

/** The fourteen blogs of the sample world that are in the catalogue, in its order. */
export const blogs: SampleBlog[] = [
  importAi,
  openai,
  microsoftResearch,
  awsMachineLearning,
  googleDeepmind,
  huggingFace,
  lilLog,
  interconnects,
  bair,
  qwen,
  theGradient,
  chipHuyen,
  cerebras,
  anthropic,
];
