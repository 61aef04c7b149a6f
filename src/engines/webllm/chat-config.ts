import * as v from 'valibot';
import { EngineError } from '../../core/errors';

const ids = v.array(v.number());
const optionalText = v.optional(v.nullable(v.string()));

const Template = v.looseObject({
  system_template: v.string(),
  system_message: v.optional(v.nullable(v.string()), ''),
  system_prefix_token_ids: v.optional(v.nullable(ids)),
  add_role_after_system_message: v.optional(v.nullable(v.boolean())),
  render_empty_system_message: v.optional(v.nullable(v.boolean())),
  roles: v.record(v.string(), v.string()),
  role_templates: v.optional(v.nullable(v.record(v.string(), v.string()))),
  seps: v.pipe(v.array(v.string()), v.minLength(1)),
  role_content_sep: optionalText,
  role_empty_sep: optionalText,
  stop_str: v.optional(v.nullable(v.array(v.string()))),
  stop_token_ids: v.optional(v.nullable(ids)),
});

const Config = v.looseObject({
  model_type: v.optional(v.string(), ''),
  quantization: v.optional(v.string()),
  conv_template: Template,
  context_window_size: v.number(),
  prefill_chunk_size: v.optional(v.number()),
  tokenizer_files: v.array(v.string()),
  tokenizer_info: v.optional(
    v.nullable(
      v.looseObject({
        token_postproc_method: v.optional(v.string()),
        prepend_space_in_encode: v.optional(v.boolean()),
      }),
    ),
  ),
  eos_token_id: v.optional(v.union([v.number(), ids])),
});

const Manifest = v.looseObject({
  metadata: v.optional(
    v.looseObject({ ParamBytes: v.optional(v.number()), BitsPerParam: v.optional(v.number()) }),
  ),
  records: v.array(
    v.looseObject({ dataPath: v.string(), nbytes: v.number(), md5sum: v.optional(v.string()) }),
  ),
});

/** `conv_template` of mlc-chat-config.json: how a chat becomes text for this model. */
export type ConvTemplate = v.InferOutput<typeof Template>;
/** What we use of mlc-chat-config.json. */
export type ChatConfig = v.InferOutput<typeof Config>;
/** What we use of tensor-cache.json: the shards, their sizes and digests. */
export type TensorManifest = v.InferOutput<typeof Manifest>;

const parser =
  <S extends v.GenericSchema>(schema: S, file: string) =>
  (text: string): v.InferOutput<S> => {
    try {
      return v.parse(schema, JSON.parse(text));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new EngineError(
        'file-invalid',
        `${file}: ${why}; it starts with ${JSON.stringify(text.slice(0, 80))}`,
      );
    }
  };

/** Reads the text of mlc-chat-config.json; throws EngineError 'file-invalid'. */
export const parseChatConfig = parser(Config, 'mlc-chat-config.json');
/** Reads the text of tensor-cache.json; throws EngineError 'file-invalid'. */
export const parseManifest = parser(Manifest, 'tensor-cache.json');

/** Number of weights by the manifest, null when it does not say. */
export function parameterCount({ metadata }: TensorManifest): number | null {
  const { ParamBytes: bytes, BitsPerParam: bits } = metadata ?? {};
  return bytes && bits ? Math.round((bytes * 8) / bits) : null;
}
