import type { Blank, Shown } from '../../domain/clients/resolve-form.ts'
import type { Areas } from '../../i18n/catalog.ts'

/** Words in place of a value that only the person, or their provider, knows. */
export function blankWords(blank: Blank, text: Areas['result']): string {
  switch (blank.kind) {
    case 'your-name':
      return text.valueYourName
    case 'your-address':
      return text.valueYourAddress
    case 'your-local-part':
      return text.valueYourLocalPart
    case 'your-special-username':
      return text.valueSpecialUsername
    case 'from-provider':
      return text.valueYourUsername
    case 'host-with-your-domain':
      return `${blank.before}‹${text.valueYourDomain}›${blank.after}`
    case 'host-with-your-account':
      return `${blank.before}‹${text.valueYourAccount}›${blank.after}`
    case 'nothing':
      return text.valueNoLogin
    case 'write-yourself':
      return text.valueWriteYourself
  }
}

/** What a field shows where it is not a value to copy and not the app's own words. */
export function shownWords(
  shown: Exclude<Shown, { readonly kind: 'known' | 'words' | 'line' }>,
  text: Areas['result'],
): string {
  switch (shown.kind) {
    case 'state':
      return shown.on ? text.valueOn : text.valueOff
    case 'password':
      return passwordWords(shown, text)
    case 'empty':
      return text.valueEmpty
    case 'no-choice':
      return text.valueNoChoice
    case 'not-offered':
      return text.valueNotOffered
    case 'your-name':
    case 'your-address':
    case 'your-local-part':
    case 'your-special-username':
    case 'from-provider':
    case 'host-with-your-domain':
    case 'host-with-your-account':
    case 'nothing':
      return blankWords(shown, text)
  }
}

function passwordWords(shown: Extract<Shown, { readonly kind: 'password' }>, text: Areas['result']): string {
  switch (shown.of) {
    case 'oauth2':
      return text.valueOAuth2
    case 'none':
      return text.valueEmpty
    case 'maybe-app-password':
      return shown.again ? text.valueSamePassword : text.valueMaybeAppPassword
    case 'bridge-password':
      return text.valueBridgePassword
    case 'app-password':
      return shown.again ? text.valueSameAppPassword : text.valueAppPassword
    case 'password':
      return shown.again ? text.valueSamePassword : text.valuePassword
  }
}
