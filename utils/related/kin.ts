/**
 * What names stand for: who writes of Claude writes of a language model, whether the post says so or not. Each concept
 * with the names of its kind; a name stands for its versions too (`gpt` for `gpt-4.1`).
 */
const NAMES = {
  OpenAI: 'gpt chatgpt dall-e dall·e codex whisper sora o1 o3 o4',
  Anthropic: 'claude sonnet opus haiku',
  Google: 'bard gemini gemma palm deepmind vertex',
  Microsoft: 'bing copilot azure phi',
  Meta: 'llama',
  'language models': `llm llms lm chatgpt gpt claude gemini gemma llama mistral mixtral qwen deepseek bard palm phi grok
    alpaca vicuna falcon olmo kimi glm openai anthropic`,
  'image generation': `dall-e dall·e dalle midjourney imagen flux lora controlnet diffusion text-to-image
    stable_diffusion diffusion_model image_generator generative_art`,
  'prompt engineering': 'prompt prompting prompt_injection jailbreak jailbreaking system_prompt',
  retrieval: `embedding rag retrieval-augmented faiss pinecone weaviate chroma qdrant pgvector reranker reranking
    vector_search vector_database semantic_search`,
  'machine learning': `pytorch tensorflow keras jax scikit-learn transformer backpropagation convolutional fast.ai
    deep_learning neural_network neural_net gradient_descent`,
  speech: 'whisper transcription text-to-speech speech-to-text tts asr voice',
  agents:
    'agentic mcp autogpt auto-gpt langgraph multi-agent tool_use tool_calling function_calling',
  'code generation': `copilot cursor codex windsurf devin claude_code coding_agent code_interpreter vibe_coding
    coding_assistant`,
  policy: 'copyright lawsuit regulation regulator legislation bias fairness ethic ai_act',
  gpu: 'cuda nvidia tpu h100 a100 b200 triton',
  evaluation: 'eval benchmark benchmarking leaderboard swe-bench mmlu arena',
  'fine-tuning':
    'fine-tune finetune finetuning fine-tuned rlhf dpo lora qlora distillation instruction_tuning',
  interpretability: 'interpretable mechanistic sae autoencoder circuit steering',
  robotics: 'robot humanoid manipulation gripper quadruped',
} as const;

const concepts = new Map<string, string[]>();
for (const [concept, names] of Object.entries(NAMES)) {
  for (const name of names.split(/\s+/)) {
    const key = name.replaceAll('_', ' ');
    concepts.set(key, [...(concepts.get(key) ?? []), concept]);
  }
}

/** The concepts a term stands for, as they are written. */
export function conceptsOf(key: string): readonly string[] {
  return concepts.get(key) ?? concepts.get(familyOf(key)) ?? [];
}

/** `gpt` of `gpt-4.1`, `llama` of `llama2`. */
function familyOf(key: string): string {
  return key.replace(/(?<=\p{L})[-.]?\d.*$/u, '');
}
