import type { TopicWords } from './topic-words.ts';

/**
 * The topics of the field, sorted, and what is known by what: terms of the trade and names of tools, models and
 * benchmarks. To add a topic, add a row; a publisher's label is read by the same words.
 */
export const lexicon: Readonly<Record<string, TopicWords>> = {
  agents: {
    names: `agentic, ai agent, llm agent, autonomous agent, browser agent, computer use, multi agent, agent framework,
      agent swarm, subagent, agent sdk, agent loop, agent harness, autogpt, auto gpt, babyagi, langgraph, crewai,
      autogen, smolagents, manus, openclaw, devin, operator agent, long running agent, web agent, agent api, agent
      builder, agent skill, conversational agent, managed agent`,
    hints: 'agent',
  },
  'ai-assisted-programming': {
    names: `ai assisted programming, ai assisted development, coding agent, coding assistant, code assistant, code
      generation, generate code, vibe coding, pair programming, pair programmer, code completion, autocomplete,
      copilot, claude code, codex, cursor, windsurf, codeium, cody, aider, devin, replit agent, code interpreter,
      gemini cli, opencode, devstral, codestral, starcoder, codellama, qwen coder, qwen3 coder, deepseek coder, swe
      bench, humaneval, coding model, agentic coding, agentic engineering, cline, software engineering agent, ai
      coding, antigravity, kiro, jules, write code, writing code, tabnine, vibe coded, vibe coder, ai generated code, code davinci, natural
      language programming`,
    hints:
      'coding, programming, programmer, codebase, code review, refactoring, pull request, developer tool, ide, vscode',
  },
  'ai-ethics': {
    names: `ai ethic, ethic, ethical, responsible ai, bias, fairness, deepfake, misinformation, disinformation, slop,
      copyright, crawler, scraping, environmental impact, societal impact, sycophancy, generative
      art, artist, consent, lawsuit, surveillance, discrimination, cheating, carbon footprint, misuse, ai generated
      content, unethical, moral, water usage, job loss, disclosure`,
    hints: 'training data, society, trust, human right, privacy, harm, transparency, equitable',
  },
  'computer-vision': {
    names: `computer vision, object detection, image classification, image segmentation, segment anything, optical flow,
      cs cv, ocr, yolo, vision transformer, vit, depth estimation, pose estimation`,
  },
  'context-window': {
    names: `context window, context length, long context, token context, million token, 1m context, 1m token, 128k
      context, 200k context, 32k context, 16k context, 2m context, 10m context, 100k context, 256k context, ring
      attention, ringattention, rope scaling, yarn, context rot, context engineering, context compaction, infini
      attention, needle in a haystack, extended context, context management, infinite context, context extension`,
  },
  copyright: {
    names: `copyright, copyrighted, fair use, intellectual property, licensing deal, content licensing, plagiarism`,
  },
  'data-centers': {
    names: `data center, datacenter, data centre, gigawatt, supercomputer, stargate, compute cluster, gpu cluster`,
  },
  distillation: {
    names: 'distillation, distilled, distilling, distill, student model, teacher model',
  },
  economy: {
    names: `labor market, labour market, job market, economic index, economic research, future of work, unemployment, ai
      economy, productivity growth, economic impact`,
  },
  education: {
    names: 'education, classroom, student, teacher, tutoring, university, school',
  },
  embeddings: {
    names: `embedding, text embedding, embedding model, sentence transformer, word2vec, ada 002, colbert, imagebind,
      matryoshka, vectorization, text vectorization, sbert, vector representation, late interaction, nomic embed`,
  },
  evals: {
    names: `eval, benchmark, benchmarking, leaderboard, mmlu, gpqa, swe bench, arc agi, humaneval, lmsys, lmarena, chatbot
      arena, llm as a judge, llm judge, hellaswag, bigbench, big bench, big bench hard, gsm8k, livebench, terminal
      bench, browsecomp, mt bench, alpacaeval, evaluation suite, elo score, elo, evaluation harness, evaluation
      framework, evaluation metric, ragas, humanity s last exam, frontiermath, aime, gdpval, osworld, tau bench,
      livecodebench, lm eval, simpleqa`,
    hints:
      'evaluation, evaluate, evaluating, metric, accuracy, outperform, outperforming, outperformed, sota',
  },
  'fine-tuning': {
    names: `fine tuning, fine tune, fine tuned, finetuning, finetune, finetuned, lora, qlora, peft, instruction tuning,
      instruction tuned, sft, supervised fine tuning, axolotl, unsloth, alpaca, dpo, preference optimization,
      post training, posttraining, orpo, dora, model merging, mergekit, instruct tuning`,
    hints:
      'adapter, synthetic data, training data, dolphin, hermes, openhermes, training example, merge',
  },
  hallucinations: {
    names: 'hallucination, hallucinate, hallucinated, hallucinating, confabulation, factuality',
  },
  hardware: {
    names: `gpu, tpu, ai chip, semiconductor, h100, b200, blackwell, trainium, inferentia, wafer scale, gb200, mi300,
      nvl72, npu, ai accelerator, asic, huawei ascend`,
  },
  healthcare: {
    names: `healthcare, health care, medical, medicine, clinical, patient, radiology, diagnosis, hospital, drug discovery`,
    hints: 'health',
  },
  inference: {
    names: `inference, vllm, sglang, tensorrt, speculative decoding, kv cache, throughput, tokens per second, flash
      attention, flashattention, model serving, paged attention, pagedattention, continuous batching, prefill, groq,
      token s, tok, latency, torch compile, triton kernel, test time compute, prompt caching,
      inference speed, inference engine, faster inference, consistency model`,
    hints: 'faster, cuda, serving, lower cost, kernel, batching',
  },
  interpretability: {
    names: `interpretability, mechanistic, sparse autoencoder, circuit tracing, attribution graph, feature steering,
      probing, superposition, activation steering, monosemanticity, monosemantic`,
  },
  'llm-reasoning': {
    names: `reasoning, reasoning model, chain of thought, cot, o1, o1 preview, o3, o3 mini, o4 mini, o1 mini, o1 pro,
      deepseek r1, r1, qwq, tree of thought, test time compute, extended thinking, thinking model, deep think,
      process reward model, inference time compute, thinking mode, thinking token, math olympiad, imo gold, self
      discover, self consistency, thinking budget`,
    hints: 'math, thinking, logic, mathematical, theorem, puzzle',
  },
  'llm-tool-use': {
    names: `tool use, tool using, tool calling, tool call, function calling, function call, mcp, model context protocol,
      mcp server, chatgpt plugin, toolformer, gorilla, using tools, tool integration, tool
      support, openapi, web search tool, gpt action, custom tool, text to sql, code execution`,
    hints: 'web search, sql, plugin, connector, calculator',
  },
  llms: {
    names: 'large language model',
  },
  'local-llms': {
    names: `local llm, local model, llama cpp, ollama, lm studio, gguf, ggml, mlx, llamafile, gpt4all, run locally,
      running locally, local inference, on device, on your own computer, raspberry pi, exllama, exllamav2, koboldai,
      apple silicon, on my laptop, your laptop, own hardware, macbook, on my mac, llama 2, open weight model,
      locallama, local deployment, locally, vicuna, mistral 7b, mixtral, edge model, consumer hardware, edge device,
      iphone, webllm, web llm, mpt 7b, falcon, text generation webui, oobabooga, mac studio, consumer gpu, llama`,
    hints: '7b, laptop, phone, 13b, 3b, ram, quantized, open llm, cpu',
  },
  'mixture-of-experts': {
    names: `mixture of expert, moe, sparse expert, mixtral, active parameter, expert routing, megablocks`,
  },
  multimodal: {
    names: `multimodal, multi modal, vision language, vlm, vision model, visual understanding, image understanding, gpt
      4v, gpt4v, gpt 4o, llava, omni model, omnimodal, image text, any to any, vision llm, image input, video
      understanding, pixtral, qwen vl, qwen2 vl, qwen2 5 vl, qwen3 vl, paligemma, fuyu, cogvlm, idefics, moondream,
      ocr, gpt 4 vision, image and text, text and image, text image and video, audio and video, multimodality, world
      model, molmo, janus, internvl, deepseek vl, project astra, vision and voice`,
    hints: 'vision, visual, image editing',
  },
  observability: {
    names: `observability, tracing, llm monitoring, langfuse, langsmith, opentelemetry, telemetry, arize, logfire, weights
      and biases, mlops, llmops, weave, agentops, phoenix, helicone, monitor`,
    hints: 'monitoring, trace, debugging, dashboard',
  },
  'open-source': {
    names: `open source, open sourced, open sourcing, open weight, openly licensed, apache 2, apache licensed, mit
      license, mit licensed, oss, open model, permissive license, open release, gpt oss, open llm, openweight,
      commercially usable, freely licensed, apache license`,
    hints: 'license, licence, olmo, released under',
  },
  policy: {
    names: `regulation, ai act, executive order, ai policy, export control, congress, senate, legislation, lawmaker,
      global affairs, white house, ai governance, government, regulator, public policy`,
  },
  privacy: {
    names: `privacy, personal data, gdpr, pii, data retention, differential privacy, personally identifiable`,
  },
  'prompt-engineering': {
    names: `prompt engineering, prompt engineer, prompting, prompt design, system prompt, few shot, prompt template,
      prompt optimization, prompt optimizer, dspy, prompt chaining, in context learning, zero shot prompt, prompting
      guide, prompt technique, better prompt, custom instruction, chain of density, chain of thought prompting,
      prompt leak, prompt tuning, instruction prompt, using prompt, designed prompt, writing prompt, prompt pattern, prompt
      library, reusable prompt, prompting technique, prompting strategy`,
    titles: 'prompt',
  },
  'prompt-injection': {
    names: `prompt injection, prompt inject, prompt injected, prompt injecting, jailbreak, jailbreaking, exfiltration,
      exfiltrate, indirect injection, prompt leak, lethal trifecta, injection attack, instruction hierarchy`,
  },
  quantization: {
    names: `quantization, quantized, quantize, quantizing, quantisation, 4 bit, 8 bit, 4bit, 8bit, gptq, awq, bitnet, 1
      bit, 2 bit, gguf, int4, int8, int 4, fp8, fp4, nvfp4, mxfp4, bitsandbytes, hqq, exl2, low precision, 1 58 bit,
      3 bit, quant, low bit, qat, aqlm, quip, half precision, 6 bit, turboquant`,
  },
  rag: {
    names: `rag, retrieval augmented, retrieval augmented generation, graphrag, reranking, reranker, rerank, chunking,
      hybrid retrieval, retrieval pipeline, document retrieval, llamaindex, query expansion, chat with your data,
      your own data, hyde, colpali`,
    hints:
      'retrieval, retrieve, retriever, knowledge base, knowledge graph, question answering, langchain',
  },
  'reinforcement-learning': {
    names: `reinforcement learning, rl, rlhf, grpo, ppo, rlvr, rlaif, reward model, reward hacking, policy gradient, self
      play, q learning, dpo, verifiable reward, reward function, q star, actor critic, rl environment, alphazero,
      rollout, direct preference, dapo, preference optimization`,
  },
  robotics: {
    names: `robot, robotic, humanoid, embodied, physical ai, manipulation, autonomous driving, self driving, drone, cs ro, vla,
      waymo, vision language action`,
  },
  safety: {
    names: `ai safety, safety, alignment, red team, red teaming, guardrail, existential risk, x risk, misalignment,
      constitutional ai, model spec, superalignment, superintelligence alignment, preparedness, catastrophic risk,
      safety research, moderation, deceptive, scheming, sabotage, ai risk, model welfare, biosecurity, responsible
      scaling, sleeper agent, unlearning`,
    hints: 'jailbreak, safe, risk, aligned, harmful',
  },
  science: {
    names: `protein, alphafold, chemistry, biology, genomic, physics, mathematics, weather forecasting, materials science,
      ai for science, climate model, mathematician, conjecture, astronomy, neuroscience`,
    hints: 'science, scientist, scientific discovery',
  },
  security: {
    names: `cybersecurity, vulnerability, malware, cyber attack, cyberattack, sandboxing, exploit, security flaw, supply
      chain attack, security researcher, phishing, penetration testing, hacker`,
    hints: 'security, sandbox',
  },
  speech: {
    names: `speech, whisper, text to speech, speech to text, tts, asr, voice, transcription, transcribe, transcribing,
      speaker diarization, speaker label, elevenlabs, audio model, voice mode, diarization, speech recognition, parakeet, voxtral, speech
      synthesis, voice cloning, text to audio, musicgen, bark, audio generation, voice assistant, realtime api,
      moshi, kokoro, audio file, voice agent`,
    hints: 'audio, spoken',
  },
  'structured-output': {
    names: `structured output, structured generation, structured data, structured extraction, json mode, json schema,
      pydantic, constrained decoding, schema, guided generation, grammar constrained, data extraction,
      structured response, valid json`,
    hints: 'json, extraction, validation',
  },
  'synthetic-data': {
    names: 'synthetic data, synthetic dataset, synthetically generated, self instruct',
  },
  'text-to-image': {
    names: `text to image, image generation, image generator, generate images, generating images, stable diffusion, dall
      e, dalle, dall, midjourney, imagen, sdxl, sd3, diffusion model, controlnet, image model, flux, image editing,
      image edit, nano banana, ideogram, firefly, gpt image, generative fill, qwen image, seedream, diffusion
      transformer, comfyui, recraft, playground v2, consistency model, ai generated image, image to image, lcm,
      latent diffusion, image arena, ai art, stability ai, stabilityai`,
    hints: 'diffusion',
  },
  'text-to-video': {
    names: `text to video, video generation, video model, sora, veo, runway, movie gen, kling, image to video, generated
      video, wan 2`,
  },
  training: {
    names: `pretraining, pre training, scaling law, training run, optimizer, distributed training, data mixture, training
      efficiency, large scale training, learning rate, model training`,
  },
  'vector-search': {
    names: `vector search, vector database, semantic search, vector db, pgvector, faiss, pinecone, qdrant, weaviate,
      milvus, chroma, hnsw, nearest neighbor, nearest neighbour, similarity search, vector index, hybrid search,
      document store, documentstore, lancedb, sqlite vec, sqlite vss, vector store, neural search, turbopuffer,
      bm25, text vectorization`,
    hints: 'vector',
  },
  'world-models': {
    names: `world model, world simulator, genie 3, genie 2, interactive world, marble, world simulation`,
  },
};
