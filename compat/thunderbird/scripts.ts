/** What runs inside Thunderbird, with its own modules (ESR 153). Each ends by calling `done`. */

/** The test CA is trusted, as somebody’s own would be. Gives the version. */
export const TRUST = `
const [pem] = arguments;
const base64 = pem.replace(/-----[^-]+-----/g, "").replace(/\\s/g, "");
const certificates = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
certificates.addCertFromBase64(base64, "CT,C,C");
done(Services.appinfo.version);
`

/** Each of the steps in turn; whatever goes wrong becomes the answer. */
const attempt = (steps: string): string => `
(async () => {
${steps}
})().then(done, (error) => done({ error: String(error?.message ?? error) + "\\n" + (error?.stack ?? "") }));
`

/**
 * What account set-up does once the person has given name, address and password: finds the configuration, logs in where
 * \`verify\` says so, and creates the account (\`views/email.mjs\`). Gives what then stands in the preferences.
 */
export const SET_UP = attempt(`
const [{ address, name, password, verify, exchange }] = arguments;
Services.prefs.setBoolPref("mailnews.auto_config.fetchFromExchange.enabled", exchange);
const module = (path) => ChromeUtils.importESModule(path);
const { FindConfig } = module("resource:///modules/accountcreation/FindConfig.sys.mjs");
const { AccountConfig } = module("resource:///modules/accountcreation/AccountConfig.sys.mjs");
const { ConfigVerifier } = module("resource:///modules/accountcreation/ConfigVerifier.sys.mjs");
const { CreateInBackend } = module("resource:///modules/accountcreation/CreateInBackend.sys.mjs");
const { QRExport } = module("moz-src:///comm/mail/modules/QRExport.sys.mjs");
const domain = address.slice(address.lastIndexOf("@") + 1);
const { signal } = new AbortController();
const { value: config } = await FindConfig.parallelAutoDiscovery(domain, address, signal).next();
if (!config) return { found: "nothing" };
AccountConfig.replaceVariables(config, name, address, password);
const existing = CreateInBackend.checkOutgoingServerAlreadyExists(config);
if (existing) {
  config.outgoing.addThisServer = false;
  config.outgoing.existingServerKey = existing.key;
}
if (verify) await new ConfigVerifier(null, signal).verifyConfig(config, false);
const account = await CreateInBackend.createAccountInBackend(config);
const server = account.incomingServer;
const identity = account.defaultIdentity;
const { MailServices } = module("resource:///modules/MailServices.sys.mjs");
const outgoing = MailServices.outgoingServer.getServerByKey(identity.smtpServerKey).QueryInterface(Ci.nsISmtpServer);
const pref = (branch, name) => {
  switch (Services.prefs.getPrefType(branch + name)) {
    case Ci.nsIPrefBranch.PREF_STRING: return Services.prefs.getStringPref(branch + name);
    case Ci.nsIPrefBranch.PREF_INT: return Services.prefs.getIntPref(branch + name);
  }
  return undefined;
};
// What is as usual isn’t written down.
const usual = (name) => pref("mail.server.default.", name);
const inPrefs = "mail.server." + server.key + ".";
const outPrefs = "mail.smtpserver." + outgoing.key + ".";
return {
  found: config.subSource,
  displayName: config.displayName,
  account: account.key,
  incoming: {
    type: pref(inPrefs, "type"),
    host: pref(inPrefs, "hostname"),
    port: pref(inPrefs, "port") ?? server.port,
    socketType: pref(inPrefs, "socketType"),
    authMethod: pref(inPrefs, "authMethod") ?? usual("authMethod"),
    username: pref(inPrefs, "userName"),
  },
  outgoing: {
    host: pref(outPrefs, "hostname"),
    port: pref(outPrefs, "port"),
    socketType: pref(outPrefs, "try_ssl"),
    authMethod: pref(outPrefs, "authMethod"),
    username: pref(outPrefs, "username"),
  },
  identity: {
    address: pref("mail.identity." + identity.key + ".", "useremail"),
    name: pref("mail.identity." + identity.key + ".", "fullName"),
  },
  qr: JSON.stringify(QRExport.getQRData(await QRExport.getAccountData(account.key, false), 1, 1)),
};
`)

/** Sends a message to the account’s own address. */
export const SEND = attempt(`
const [{ account: key, subject }] = arguments;
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const account = MailServices.accounts.getAccount(key);
const identity = account.defaultIdentity;
identity.doFcc = false;
const file = Services.dirsvc.get("TmpD", Ci.nsIFile);
file.append("letter.eml");
file.createUnique(Ci.nsIFile.NORMAL_FILE_TYPE, 0o600);
await IOUtils.writeUTF8(file.path, "From: " + identity.email + "\\r\\nTo: " + identity.email + "\\r\\nSubject: " + subject + "\\r\\n\\r\\nof the lab\\r\\n");
const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
fields.from = identity.email;
fields.to = identity.email;
const send = Cc["@mozilla.org/messengercompose/send;1"].createInstance(Ci.nsIMsgSend);
return await new Promise((resolve) => {
  const listener = {
    QueryInterface: ChromeUtils.generateQI(["nsIMsgSendListener"]),
    onStartSending() {}, onSendProgress() {}, onStatus() {}, onGetDraftFolderURI() {}, onSendNotPerformed() {},
    onTransportSecurityError(id, status) { resolve({ error: "security " + status.toString(16) }); },
    onStopSending(id, status) { resolve(Components.isSuccessCode(status) ? { sent: true } : { error: "status " + status.toString(16) }); },
  };
  send.sendMessageFile(identity, key, fields, file, true, false, Ci.nsIMsgSend.nsMsgDeliverNow, null, listener, "");
});
`)

/** Reads the inbox until the message is there, or for half a minute. */
export const RECEIVE = attempt(`
const [{ account: key, subject }] = arguments;
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const server = MailServices.accounts.getAccount(key).incomingServer;
const inbox = () => server.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox);
const once = () => new Promise((resolve) => {
  const listener = { OnStartRunningUrl() {}, OnStopRunningUrl(url, status) { resolve(status); } };
  if (server.type === "pop3") MailServices.pop3.GetNewMail(null, listener, inbox(), server);
  else if (inbox()) inbox().QueryInterface(Ci.nsIMsgImapMailFolder).updateFolderWithListener(null, listener);
  else { server.performExpand(null); setTimeout(() => resolve("no inbox yet"), 200); }
});
const { setTimeout } = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");
let status;
for (const end = Date.now() + 30000; Date.now() < end; ) {
  status = await once();
  const seen = inbox() ? [...inbox().messages].map((message) => message.mime2DecodedSubject) : [];
  if (seen.includes(subject)) return { received: subject };
  await new Promise((resolve) => setTimeout(resolve, 100));
}
return { error: "not in the inbox, last status " + String(status) };
`)

/** As before: nothing of the account is left, so that the next one is found by nobody else’s. */
export const FORGET = attempt(`
const [key] = arguments;
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const account = MailServices.accounts.getAccount(key);
const outgoing = MailServices.outgoingServer.getServerByKey(account.defaultIdentity.smtpServerKey);
account.incomingServer.closeCachedConnections();
MailServices.accounts.removeAccount(account, false);
MailServices.outgoingServer.deleteServer(outgoing);
return true;
`)
