/** The names under which certbot keeps a certificate (https://eff-certbot.readthedocs.io, “Where are my certificates?”). */
const CERTIFICATE = 'cert.pem'
const CHAIN = 'chain.pem'
const KEY = 'privkey.pem'

export interface SignCommand {
  readonly command: string
  /** Puts the signed profile in place of the other: it is published under the same name. */
  readonly replace: string
  readonly certificate: string
  readonly chain: string
  readonly key: string
  readonly signedFile: string
}

/**
 * What an organisation runs where its key is, so that iOS and macOS name it instead of “Not Signed”: CMS with the profile inside, in
 * DER. `fileName` is one that an exporter makes: nothing in it means anything to a shell.
 */
export function signCommand(fileName: string): SignCommand {
  const signedFile = fileName.replace(/\.mobileconfig$/, '.signed.mobileconfig')
  return {
    command: [
      'openssl cms -sign -binary -nodetach -outform der',
      `-signer ${CERTIFICATE} -inkey ${KEY} -certfile ${CHAIN}`,
      `-in ${fileName} -out ${signedFile}`,
    ].join(' '),
    replace: `mv ${signedFile} ${fileName}`,
    certificate: CERTIFICATE,
    chain: CHAIN,
    key: KEY,
    signedFile,
  }
}
