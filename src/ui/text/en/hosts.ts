/** Hosts that the page's security policy names, and those it does not. */
export const hosts = {
  refused: (host: string) => `This page does not ask ${host} by itself.`,
  allowAdvice:
    'It asks only the hosts of the models and questions it offers. If you trust this one, allow it: the page then reloads once, runs are kept, and you give the address again.',
  allow: (host: string) => `Allow ${host} and reload`,
  sentOn: (host: string) => `${host} sends on to a host that this page does not ask.`,
  sentOnAdvice: 'Download the file yourself and choose it under the files of this device.',
};
