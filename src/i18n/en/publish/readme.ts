/** The text file in the archive. */
export const readme = {
  title: 'The mail settings of {domain}',
  made: 'Made by Portolan, in a browser. None of these files holds a password or anything about one person.',
  steps: 'What to do',
  stepDns:
    'Add the records in dns/ to the zone of {domain}. They are lines for its file, not a zone by themselves.',
  stepFiles: 'Copy what is in web/ to the web server, as it lies there: the files belong into {path}.',
  stepServer:
    'Take the configuration of your web server: nginx/, apache/ or caddy/, each file under its own path, and switch it on as root. A remark in it says into which sites that you have it belongs too.',
  stepCertificate: 'Get a certificate for these names: {all}.',
  stepSign:
    'Sign the profile, if you publish it, and put the signed one in its place on the web server, under the same name:',
  contents: 'What is in here',
  notMade: 'Not made',
} as const
