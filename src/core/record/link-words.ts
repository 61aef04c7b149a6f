/**
 * What links of a version are likely to hold, likeliest last: deflate refers to it instead of spelling it out, which
 * halves the QR code. Part of the format: a version's words never change, or its links no longer open.
 */
export const LINK_WORDS: Readonly<Record<number, string>> = {
  1:
    '"webllm-own","webllm-folder","names":["gguf-url","urls":["https://huggingface.co/","/resolve/main/","gguf-files"' +
    '.gguf"],"MLC-q4f16_1-MLC"deceptive"flat"deaf"machiavellianism"narcissism"psychopathy"paper"scored-list"direct' +
    '"template"beyond-words"letters-after"ipip-neo-120"cards"capability"five-factors"p2-portrait"p2-keywords"p2-naive' +
    '"ladder"{"kind":"intensity","trait":"openness","tau":0.5}conscientiousness"agreeableness"neuroticism"intensity"' +
    '"study":"profile","settings":{"instrument":"' +
    '"study":"quality","settings":{"trait":"extraversion","pole":"low","persona":null,"reading":"answers","items":10,"respondents":6' +
    '"study":"compare","settings":{"prompts":[{"label":"None","text":null,"aim":null},{"label":"","text":"You are ","aim":' +
    '{"trait":"extraversion","pole":"high"}}],"reading":"answers","form":"i-would","itemsPerTrait":18,"meaning":true,"seed":1}' +
    '"study":"calibration","settings":{"ways":[{"reading":"answers","form":"i-would"},{"reading":"letters","form":"letters-after"}' +
    '],"itemsPerTrait":8},"bank":"' +
    '{"title":"","cell":{"kind":"study","study":"","cell":{"kind":"run","settings":{"target":{"kind":"pole","trait":"extraversion"' +
    ',"pole":"high"},"reading":"answers","form":null,"protocol":"careful","proposer":"sentence","operators":true,"objective"' +
    ':"score","race":10,"finalists":3,"onTopic":false,"metaPrompt":null,"selection":"mean","keep":8,"perStep":4,"items":20' +
    ',"steps":12,"seed":1,"temperature":0.7,"maxWords":120,"exemplars":0,"budget":{"evaluations":null,"tokens":null,"minutes"' +
    ':null},"patience":0,"seeds":["none","dp","adjectives","placebo"],"ownPrompts":[]}},"choice":{"kind":"webllm","id":"' +
    '"choice":{"kind":"simulator","landscape":"smooth"},"writer":{"kind":"default-cpu"},"locked":["*"],"hidden":["*"]}',
};
