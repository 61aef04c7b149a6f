/** What the page says when a reload would make it better. */
export const offline = {
  newVersion: 'A new version of this page is ready.',
  useNow: 'Use it now',
  threads: 'Models would run faster after one reload of this page.',
  reload: 'Reload',
  reloadIsSafe: 'Runs are kept; one that is running stops at the last stored question and can be continued.',
};
