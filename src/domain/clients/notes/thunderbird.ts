export const THUNDERBIRD_NOTES = [
  'tb-lookup-comes-first',
  'tb-custom-port-stays',
  'tb-antivirus-in-between',
  'tb-certificate-must-fit',
  'tb-oauth2-other-servers-from-155',
  'tb-classic-first-start',
  'tb-classic-lookup-comes-first',
  'tb-classic-done-stays-grey',
  'tb-classic-first-account-only',
] as const
