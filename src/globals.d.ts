/** Set by the build from package.json. */
declare const __APP_VERSION__: string;
/** Set by the build: another for any change in what `src/core` computes. */
declare const __CORE_DIGEST__: string;
