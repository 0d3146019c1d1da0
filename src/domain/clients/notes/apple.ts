export const APPLE_NOTES = [
  'apple-unable-to-verify-is-normal',
  'apple-pick-the-account',
  'apple-no-port-until-added',
  'apple-pop-check-server-copy',
  'apple-automatic-changes-port',
  'apple-leftover-outgoing-server',
  'apple-protocol-needs-new-account',
  'ios-check-every-field',
  'ios-no-port-in-host-name',
  'ios-back-to-account',
  'ios-quit-after-advanced',
  'ios-certificate-names-other-host',
] as const
