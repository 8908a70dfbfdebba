/**
 * What WhatsApp itself writes between messages: no one said it. Encryption notices, who came and went, changed
 * subjects, numbers and settings, missed calls; in the languages whose exports are read.
 */
export function isSystemText(text: string): boolean {
  const head = text.slice(0, 400)
  return SYSTEM.some((pattern) => pattern.test(head))
}

/** A message's text with a mark for a picture, a voice note or a file that the export left out or put beside it. */
export type MediaText = { readonly text: string; readonly media: string | null }

/** Tells apart what was written from the note that something was sent with it. */
export function splitMedia(text: string): MediaText {
  const attached = ATTACHED.exec(text)
  if (attached !== null)
    return { text: text.replace(attached[0], '').trim(), media: attached[1] ?? attached[2] ?? 'file' }
  const omitted = OMITTED.exec(text)
  if (omitted !== null) return { text: text.slice(0, omitted.index).trim(), media: 'not in the export' }
  return { text, media: null }
}

/** A message that was taken back says nothing. */
export function isDeleted(text: string): boolean {
  return DELETED.test(text)
}

/** `<This message was edited>` behind the words. */
export function withoutEdited(text: string): string {
  const mark = text.endsWith('>') ? text.lastIndexOf('<') : -1
  return mark >= 0 && EDITED.test(text.slice(mark)) ? text.slice(0, mark).trimEnd() : text
}

const EDITED =
  /^<(?:this message was edited|diese nachricht wurde bearbeitet|se editó este mensaje\.?|ce message a été modifié|messaggio modificato|mensagem editada)>$/i

const SYSTEM: readonly RegExp[] = [
  /end-to-end encrypted|ende-zu-ende-verschlüsselt|cifrados? de extremo a extremo|chiffrés? de bout en bout|crittografat[ei] end-to-end|criptografia de ponta a ponta|end-to-end versleuteld/i,
  /^.{1,80} (?:created (?:this |the )?group|added|removed|left|joined using|changed (?:the|this group|their phone|to)|turned (?:on|off) disappearing|pinned a message|is a contact)\b/i,
  /^you(?:'re| were| are| created| added| removed| changed| left| joined| turned| pinned)\b.{0,200}$/i,
  /^(?:your )?security code (?:with .{1,80} )?changed/i,
  /^.{1,80} (?:hat (?:die gruppe|den betreff|das gruppenbild|.{1,80} (?:hinzugefügt|entfernt))|wurde hinzugefügt|ist (?:beigetreten|der gruppe)|hat die gruppe verlassen)/i,
  /^(?:du wurdest|du hast|dich hinzugefügt|.{1,80} hat dich hinzugefügt)/i,
  /^.{1,80} (?:cre[óo] (?:el |este )?grupo|te añadió|añadió a|eliminó a|salió del grupo|cambió (?:el|la|su)|a (?:créé|ajouté|retiré|quitté|modifié)|ha (?:creato|aggiunto|rimosso|abbandonato|cambiato)|criou o grupo|adicionou|removeu|saiu|mudou)\b/i,
  /^(?:missed (?:voice|video|group)|verpasster? (?:sprach|video)|llamada perdida|appel (?:vocal|vidéo) manqué|chiamata persa|chamada (?:de voz |de vídeo )?perdida)/i,
  /^(?:this (?:business|chat)|waiting for this message|messages to this (?:chat|group))\b/i,
]

const OMITTED =
  /<(?:media omitted|medien ausgeschlossen|multimedia omitido|archivo omitido|médias? omis|media omessi|mídia oculta|arquivo de mídia oculto|media weggelaten)>|(?:^|\n)(?:image|video|audio|sticker|gif|document|contact card|voice message|video note|bild|foto|videonachricht|sprachnachricht|audiodatei|dokument|kontaktkarte|imagen|imagen omitida|vidéo|immagine|imagem|figurinha|documento) (?:omitted|weggelassen|omitid[oa]|omise?s?|omess[oa]|ocult[oa])\s*$/iu

const ATTACHED =
  /<(?:attached|angehängt|anhang|adjunto|pièce jointe|allegato|anexado|arquivo anexado|bijgevoegd): ?([^<>\n]{1,200})>|(?:^|\n)([^\n]{1,200}\.[a-z0-9]{2,5}) \((?:file attached|datei angehängt|archivo adjunto|fichier joint|file allegato|arquivo anexado|bestand bijgevoegd)\)/iu

const DELETED =
  /^(?:this message was deleted(?: by admin .{1,80})?|you deleted this message|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|se eliminó este mensaje|eliminaste este mensaje|ce message a été supprimé|vous avez supprimé ce message|questo messaggio è stato eliminato|hai eliminato questo messaggio|mensagem apagada|essa mensagem foi apagada|null)\.?$/i
