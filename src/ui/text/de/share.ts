import type { share as en } from '../en/share';
import type { Same } from '../same';

/** Eine Zelle durch einen Link teilen, und einen öffnen. */
export const share: Same<typeof en> = {
  button: 'Teilen',
  hint: 'Ein Link und ein QR-Code mit diesen Einstellungen',

  dialog: {
    title: 'Diese Einstellungen teilen',
    lead: 'Wer den Link öffnet, wird zuerst gefragt und bekommt dann einen Entwurf mit diesen Einstellungen. Nichts läuft von selbst.',
    name: 'Titel, den sieht, wer ihn öffnet',
    handout: 'Als Arbeitsblatt',
    lock: 'Einstellungen sperren',
    lockHint:
      'Sie erscheinen als einfacher Text. Das Modell bleibt frei, weil die Geräte verschieden sind, und der Zufallsstart auch: Mit einem Start für alle bekäme eine Klasse dreißigmal denselben Lauf.',
    hide: 'Andere Zellen verbergen',
    hideHint: 'Die Liste der Zellen, die man hinzufügen kann, zeigt nur diese Art.',
    notSafe: 'Ein Arbeitsblatt leitet, es bewacht nicht: Jeder kann es mit einem Druck entsperren.',
    link: 'Link',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser ließ das Kopieren nicht zu. Der Link ist markiert: Kopiere ihn von dort.',
    characters: (n: string) => `${n} Zeichen`,
    here: 'Diese Adresse geht nur auf diesem Gerät. Öffne die Seite von ihrer öffentlichen Adresse, um sie mit anderen zu teilen.',
    qr: 'QR-Code des Links',
    dense:
      'Dieser QR-Code ist so dicht, dass viele Telefone ihn nicht vom Bildschirm lesen. Schicke stattdessen den Link, oder kürze die Prompts darin.',
    noQr: 'Der Link ist für jeden QR-Code zu lang. Schicke ihn als Text.',
    without: 'Was der Link nicht enthält',
    withoutAnswers: 'Antworten, Zahlen und Schlüsse. Um sie zu schicken, gib die Zelle als Datei aus.',
    withoutModel: 'Das Modell. Es wird genannt, und jeder lädt es selbst.',
    withoutFiles: (names: string) => `Deine Modelldatei. Nur ihr Name geht mit: ${names}.`,
    withoutBank: 'Die eingelesenen Fragen. Wer den Link öffnet, muss zuerst dieselben einlesen.',
    close: 'Schließen',
  },

  open: {
    title: 'Geteiltes öffnen?',
    lead: 'Bis jetzt ist nichts verändert oder geladen. Nichts läuft, bevor du Start drückst.',
    rows: {
      title: 'Titel',
      kind: 'Art',
      about: 'Worum es geht',
      prompts: 'Prompts darin',
      questions: 'Fragen',
      model: 'Modell',
      writer: 'Modell, das schreibt',
      handout: 'Arbeitsblatt',
    },
    untitled: 'keiner',
    run: 'Suche nach einem Prompt',
    locked: 'Die Einstellungen bleiben, wie sie sind, bis du sie entsperrst.',
    lockedSome: (n: number) => `${n} der Einstellungen bleiben, wie sie sind, bis du sie entsperrst.`,
    hidden: 'Andere Arten von Zellen werden nicht angeboten, bis du sie zeigst.',
    files: (name: string) =>
      `${name}, eine Datei auf dem Gerät dessen, der den Link machte; du wählst ein eigenes Modell`,
    from: (hosts: readonly string[]) =>
      `Wenn du Start drückst, wird das Modell von ${hosts.join(' und ')} geladen. Mach nur weiter, wenn du dem vertraust, der den Link gemacht hat.`,
    missingBank: 'Sie sind nicht in diesem Browser. Lies sie zuerst ein, oder wähle im Entwurf andere.',
    replaces: 'Er tritt an die Stelle des Entwurfs in diesem Tab. Das kannst du danach zurücknehmen.',
    yes: 'Als neuen Entwurf öffnen',
    no: 'Lassen',
    refused: 'Dieser Link lässt sich nicht öffnen',
    close: 'Schließen',
    opened: (title: string) => (title ? `Geöffnet: ${title}` : 'Der geteilte Entwurf ist offen.'),
    replaced: 'Dein früherer Entwurf wurde ersetzt.',
    undo: 'Zurückholen',
  },

  handout: {
    locked: (title: string) =>
      `${title ? `Arbeitsblatt „${title}“: Seine` : 'Das ist ein Arbeitsblatt: Seine'} Einstellungen stehen fest, damit alle dasselbe messen. Modell und Zufallsstart wählst du selbst.`,
    unlock: 'Entsperren',
    hidden: 'Ein Arbeitsblatt verbirgt die anderen Zellen.',
    show: 'Alle zeigen',
  },
};
