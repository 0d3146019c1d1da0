import type { SymptomPlace } from '../../domain/symptoms/symptom.ts'

type Surrounding = (words: string) => string

/** What stands around an error where a person copies it from: dialogs, logs, other languages. Two are used for each fault. */
export const SURROUNDINGS = {
  any: [
    (words) =>
      `2026-11-03 09:14:22,118 ERROR mail.sync [worker-3] account=privat: ${words} (mail.example.com)\n    at MailSession.open(MailSession.java:212)`,
    (words) =>
      `Beim Abrufen der Nachrichten ist ein Fehler aufgetreten.\nDetails: ${words}\nKonto: jane@example.org`,
    (words) =>
      `>>> import smtplib\n>>> s = smtplib.SMTP_SSL("mail.example.com")\nTraceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nOSError: ${words}`,
    (words) =>
      `Hello,\nsince this morning my mail app shows this:\n\n“${words}”\n\nCan you help me?\nThank you\nJane`,
  ],
  'server-reply': [
    (words) =>
      `Error while sending: the server replied:\r\n\r\n${words} h9-20020a1cb709000000b0033ea  - gsmtp\r\n\r\nTry again?`,
    (words) =>
      `<~  220 mail.example.com ESMTP\n ~> EHLO laptop\n<~  250-mail.example.com\n<~* ${words}\n ~> QUIT\n<~  221 2.0.0 Bye`,
    (words) =>
      `Une erreur est survenue lors de l’envoi du message. Le serveur a répondu : ${words}. Vérifiez le message et réessayez.`,
    (words) =>
      `Der aktuelle Befehl war nicht erfolgreich. Der Mail-Server für das Konto jane@example.org antwortete:\n${words}`,
  ],
  outlook: [
    (words) =>
      `Task 'jane@example.org - Sending' reported error (${words}) : 'The operation failed. Contact your network administrator or Internet Service Provider (ISP).'`,
    (words) =>
      `Fehler (${words}) beim Ausführen der Aufgabe "jane@example.org - Nachrichten werden empfangen": "Wenden Sie sich an Ihren Serveradministrator oder Internetdienstanbieter."`,
    (words) =>
      `Test Account Settings\nLog onto incoming mail server (POP3):  Failed\nOutlook: ${words.toLowerCase()}\nClose`,
    (words) =>
      `La tâche « jane@example.org - Envoi » a signalé une erreur (${words}) : « Contactez votre administrateur de serveur »`,
  ],
  thunderbird: [
    (words) => `Alert – Thunderbird\n${words.replaceAll('…', 'mail.example.com')}\n[ OK ]`,
    (words) =>
      `Send Message Error\n\nSending of the message failed.\n${words.replaceAll('…', 'smtp.example.com').replaceAll(' ', '\n')}\n`,
    (words) =>
      `JavaScript error: resource:///modules/MailServices.sys.mjs, line 12\nmailnews.smtp: "${words.replaceAll('…', 'mx1.example.net')}"`,
    (words) =>
      `Meine Nachricht an euch: es kommt immer "${words.replaceAll('…', 'mail.beispiel.de')}" – was soll ich tun?`,
  ],
  'apple-mail': [
    (words) =>
      `${words.toUpperCase() === words ? words : words}\n\n“mail.example.com” – Details | Cancel | Continue`,
    (words) => `Auf meinem iPhone steht: „${words}“. Was bedeutet das?`,
    (words) => `Mail\n\nThe server returned the error: ${words}\nOK`,
    (words) => `Screenshot text: 9:41  Settings  ${words.replace(' ', '  ')}.`,
  ],
} as const satisfies { readonly [P in SymptomPlace]: readonly Surrounding[] }

/** What people write about other things, some of it about mail and computers: no fault is in it. */
export const UNRELATED = `
The train to Hamburg leaves at 9:14 from platform 7.
Can you bring two litres of milk and a loaf of bread?
My daughter turned 14 last Sunday.
The meeting has been moved to Thursday at half past three.
I would like to order the blue jacket in size 42.
Thank you for your message, I will answer tomorrow.
How do I set up my email on a new phone?
Which port should I use for sending mail?
What is the difference between IMAP and POP3?
Is port 587 better than port 465?
My provider recommends SSL/TLS on port 993.
Please send me the invoice for October.
The server room is on the third floor.
Our waiter forgot the certificate of origin for the wine.
I received a certificate for finishing the course.
My gym certificate is valid until May.
The connection between the two cities takes five hours.
We had a good connection on the phone today.
He refused the offer and went home.
She was refused entry to the concert.
The boat was moored in port 25 years ago.
There were 421 people at the concert.
On page 535 the author explains the whole idea.
Room 530 is free, room 534 is not.
I paid 550 euros for the bicycle.
He lives at 454 Maple Street.
Flight 421 to Lisbon is delayed by fog.
The year 530 saw the founding of the monastery.
Chapter 5.7.8 of the manual describes the pump.
Version 5.7.9 of the program was released in June.
The recipe needs 220 grams of sugar.
I got 220 ** stars on that game.
The relay team won the race by two seconds.
The relay in the heating is not switching.
Our relay runner was not permitted to start twice.
Access to the garden is denied after nine.
The library is closed on Mondays.
The application asks for a specific form.
Please log in to the portal and download the form.
I logged in and found nothing new.
My password manager is called Bitwarden.
How do I choose a strong password?
I forgot my umbrella on the bus.
The user manual has 120 pages.
A new user has joined the choir.
The authentication of the painting took a year.
An expert authenticated the signature.
The mailbox at the corner is full of leaves.
Our mailbox is painted green.
The mail carrier came late today.
The quota for cod was raised this year.
We use two devices and one tablet at home.
Too many cooks spoil the broth.
There are too many cars in this street.
The ship is locked in the ice.
The door is locked by the neighbour.
He was locked out of the house.
The system is down for the holidays.
The lights went out during the storm.
A temporary shop opened in the old bank.
The failure of the harvest was a disaster.
It was a failure, but we learned a lot.
Windows 11 was installed on all computers.
The windows are dirty, can you clean them?
Outlook for the weekend: sunny and mild.
The outlook on the valley is wonderful.
Thunderbird is a car that Ford made.
We saw a thunderbird carved in wood.
Apple pie is my favourite dessert.
An apple a day keeps the doctor away.
The principal of the school retired in July.
The target of the campaign is 5,000 euros.
Her name is spelled with two t’s.
His name was incorrect on the list.
The link to the photos is in the chat.
We established a secure base in the mountains.
The feature film starts at eight.
They advertise the product on television.
He was unable to come because of the snow.
The outgoing mayor thanked her voters.
The incoming tide covered the stones.
The hotel server brought the soup.
Their server is a retired teacher.
The connection timed well with the bus.
We timed the run at 42 minutes.
The clock in the tower stands still.
My visa expired on 3 May.
The milk has expired.
The offer expired yesterday.
The identity of the painter is unknown.
We cannot verify the rumour.
The bank verified my account in two days.
The account of the journey is thrilling.
My account balance is 42 euros.
She sent a copy to her sister.
We rejected the first draft of the poem.
The recipient of the prize gave a speech.
The sender of the parcel is unknown.
The address on the envelope is smudged.
Clients rarely have time on Mondays.
The client does not like the colour.
The client has permission to build a garage.
The permission slip is in the bag.
The organisation has a policy on travel.
Security defaults to the night guard.
The tenant has moved out.
The tenant disabled the alarm.
The machine does not work without oil.
Basic skills are not enough for this job.
The text is too long for a postcard.
Use the whole address, not only the name.
Encryption protects your mail on the way.
TLS 1.3 was published in 2018.
STARTTLS begins readable and then encrypts.
I read an article about STARTTLS yesterday.
Which settings does Outlook need for Gmail?
I use Thunderbird on Linux and like it.
Gmail asks me for two-step verification.
Where do I find the app password page?
Do I need an app password for iCloud?
My mail works fine on the phone.
Everything works again, thank you.
The settings were right after all.
I changed the server name as you said.
Mail arrives, and I can send as well.
The new server is mail.example.com.
My address is jane@example.org.
Set the port to 993 and choose SSL/TLS.
Die Einstellungen stimmen jetzt, danke.
Der Zug nach Köln fährt um acht Uhr ab.
Können Sie mir die Rechnung schicken?
Ich habe mein Passwort geändert.
Wie richte ich mein Konto auf dem iPhone ein?
Das Zertifikat liegt auf dem Schreibtisch.
Die Verbindung nach Berlin war pünktlich.
Bonjour, je voudrais réserver une table.
Comment configurer ma messagerie sur Android ?
Le serveur nous a apporté l’addition.
La connexion était bonne hier soir.
¿Dónde está la estación de tren?
He cambiado la contraseña de mi cuenta.
El servidor del restaurante fue amable.
Il certificato è nella cartella blu.
Come imposto la posta sul telefono?
De trein naar Utrecht vertrekt om tien uur.
Ik heb mijn wachtwoord gewijzigd.
Pociąg do Krakowa odjeżdża o ósmej.
Zmieniłem hasło do poczty.
O comboio para o Porto parte às nove.
Como configuro o e-mail no telemóvel?
メールの設定を教えてください。
明日の会議は十時からです。
Как настроить почту на телефоне?
Сегодня хорошая погода.
x = 0x800C and y = 0x42
The colour code is #800CCC.
The serial number is 8004210.
My customer number is 80042.
Order 0815-4711 was shipped today.
Ticket 12345 was closed.
ISBN 978-3-16-148410-0
IBAN DE02 1203 0000 0000 2020 51
192.168.1.1 is the router.
ping mail.example.com: 64 bytes, time=12.3 ms
SELECT name FROM users WHERE id = 7;
for (let i = 0; i < 10; i++) total += i
const mail = await fetchMail()
git commit -m "Update the readme"
HTTP/1.1 200 OK
HTTP/1.1 404 Not Found
250 2.0.0 Ok: queued as B367721671F
250-STARTTLS
220 mail.example.com ESMTP Postfix
235 2.7.0 Authentication successful
* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] Dovecot ready.
a1 OK [READ-WRITE] SELECT completed
+OK Dovecot ready.
+OK Logged in.
354 End data with <CR><LF>.<CR><LF>
221 2.0.0 Bye
334 VXNlcm5hbWU6
Lorem ipsum dolor sit amet, consectetur adipiscing elit.
The quick brown fox jumps over the lazy dog.
Add a pinch of salt and stir for ten minutes.
Turn left at the church and follow the river.
The museum opens at ten and closes at six.
My favourite colour is the blue of deep water.
We planted tomatoes, beans and a lemon tree.
The dog slept in the sun all afternoon.
Her new book is about the ports of the Baltic.
A portolan was a chart for sailors.
The captain found the harbour in the fog.
The lighthouse flashes twice every ten seconds.
Tide tables are printed once a year.
The anchor holds well in sand.
He wrote a letter by hand.
The stamp costs 95 cents.
The post office moved to the station.
A parcel is waiting for you.
The newsletter comes every Friday.
I unsubscribed from the newsletter.
Spam is annoying, but harmless here.
The calendar shows the holidays.
Contacts are copied from the old phone.
The battery lasts two days.
The screen is bright enough.
The keyboard has a key that sticks.
The printer is out of paper.
Scan the page and send it to me.
The Wi-Fi password is on the fridge.
The hotel has free Wi-Fi in the lobby.
`
  .trim()
  .split('\n')
