/** The small page that others may frame, and what every page says to those who may not. */
export const embed = {
  title: 'Settings in a small page',
  description: 'The settings of one setup, small enough to stand inside a page of your organisation.',
  waiting: 'One moment: the setup is being read.',
  refusedTitle: 'This page doesn’t show itself inside another',
  refusedPage:
    'So that nobody can lay something over it, it opens only in a window of its own. Check the address there.',
  refusedEmbed:
    'The page around this one isn’t among those that may show it, or your browser doesn’t say which page that is. Open it in a window of its own.',
  openHere: 'Open it in its own window',
  appLabel: 'Your app',
  appChoose: 'Choose your app',
  settingsTitle: '{provider} in {client}',
  openAll: 'Open all steps in a new tab',
  onlyWhole:
    'This setup needs more than fits here. Open it in a window of its own, where everything is explained.',
  domainLink:
    'This link brings servers of its own. Portolan shows them only in a window of its own, where it says whose they are.',
  broken:
    'This setup can’t be read. Ask whoever made this page for a new link, or start with your own address.',
  nothing: 'There is no setup in this address.',
  start: 'Start with your address',
  previewTitle: 'How to show this page inside yours',
  previewBody:
    'This is a preview. Name your page’s origin under frameAncestors in portolan.json, send the header that goes with it, then put this into your page:',
  previewMore: 'Where all of it is explained: own-copy.md, in the docs that come with Portolan’s source.',
  frameCode: 'the code of the frame',
  frameTitle: 'Settings for your email app',
} as const
