export const DESKTOP_NOTES = [
  'em-client-names-mislead',
  'em-client-ports-start-in-clear',
  'em-client-icon-on-tab',
  'em-client-free-for-two',
  'mailbird-too-many-connections',
  'spark-may-keep-your-login',
  'spark-no-163',
  'bluemail-may-go-through-cloud',
  'mailspring-first-account',
  'mailspring-port-changes-security',
  'mailspring-other-port',
] as const
