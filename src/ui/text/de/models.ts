import type { models as en } from '../en/models';
import type { Same } from '../same';

/** Wörter der Modellwahl. */
export const models: Same<typeof en> = {
  title: 'Modell wählen',
  titleWriter: 'Das Modell wählen, das die Prompts schreibt',
  lead: 'Nichts wird geladen, bevor du Laden drückst. Die Dateien kommen von dem Anbieter, der neben jedem Modell steht, und bleiben in diesem Browser.',
  close: 'Schließen',
  asking: 'Das Gerät wird gefragt, was es kann.',

  device: {
    graphics: 'Grafik',
    webgpuOn: 'WebGPU ist an',
    webgpuOff: 'Kein WebGPU hier',
    tooWeak: 'Grafik zu schwach',
    f16: (name: string, f16: boolean) => `${name}, ${f16 ? 'mit f16' : 'ohne f16'}`,
    memory: 'Speicher für ein Modell',
    memoryAbout: (gb: number) => `etwa ${gb} GB`,
    memoryHidden: 'nicht gesagt',
    memoryAll: (gb: number) => `${gb} GB im Ganzen oder mehr, wie der Browser meldet`,
    memoryUnknown: 'Dieser Browser verschweigt ihn. Fang klein an.',
    storage: 'Ablage',
    free: (size: string) => `${size} frei`,
    storageUnknown: 'nicht gesagt',
    kept: 'bleibt, bis du sie löschst',
    mayGo: 'der Browser darf sie löschen, wenn er Platz braucht',
    cached: 'Hier gespeichert',
    cachedNone: 'noch kein Modell',
    cachedSome: (n: number, size: string) => `${n} ${n === 1 ? 'Modell' : 'Modelle'}, ${size}`,
    manage: 'Dateien verwalten',
    done: 'Fertig',
    cores: (n: number, isolated: boolean) =>
      `${n} Prozessorkerne${isolated ? '' : ', einer genutzt: Diese Adresse erlaubt nicht mehr'}`,
  },
  noGpu: (reason: string) =>
    `${reason} Modelle für die Grafik laufen hier nicht. Das CPU-Modell unten läuft in jedem aktuellen Browser: kleiner und langsamer, und ebenso echt.`,

  beside: {
    answers: (name: string) => `Daneben: ${name}, das die Fragen beantwortet.`,
    writes: (name: string) => `Daneben: ${name}, das die Prompts schreibt.`,
    needs: (size: string, atLeast: boolean) =>
      `Es braucht ${atLeast ? 'mindestens' : 'etwa'} ${size} Speicher.`,
    both: 'Die Urteile unten zählen beide Modelle zusammen.',
    hidden:
      'Dieser Browser verschweigt, wie viel es gibt: Ob beide passen, zeigt sich beim Laden des zweiten.',
    unknown:
      'Wie viel Speicher es braucht, ist nicht bekannt; die Urteile unten zählen nur das andere Modell.',
    same: (name: string) => `${name} für beides nehmen`,
  },

  stored: {
    title: 'Modelldateien in diesem Browser',
    delete: 'Löschen',
    deleteLabel: (name: string) => `${name} löschen`,
    part: (size: string) => `${size}, nicht vollständig`,
    deleted: (name: string) => `${name} wurde gelöscht.`,
  },

  columns: {
    model: 'Modell',
    download: 'Download',
    fit: 'auf diesem Gerät',
    licence: 'Lizenz',
    host: 'Anbieter',
    action: 'Aktion',
  },
  cpuNote: 'auf der CPU, das Modell des ersten Laufs',
  gpuNote: (format: string | null) => `auf der Grafik${format ? `, ${format}` : ''}`,
  notes: {
    small: 'gut für einen ersten Blick',
    answers: 'antwortet gut',
    writes: 'schreibt bessere Prompts',
    large: 'das beste von diesen, lädt langsam',
  },
  about: (size: string) => `etwa ${size}`,
  sizeUnknown: 'nicht gesagt',
  thisSite: 'diese Seite',
  thisDevice: 'dieses Gerät',

  fit: {
    easily: 'passt leicht',
    fits: 'passt',
    tight: (needs: string, has: string) => `knapp: braucht ${needs} von etwa ${has}`,
    tightUnknown: (needs: string) => `knapp: braucht ${needs}`,
    tooLarge: (needs: string) => `zu groß für dieses Gerät: braucht ${needs}`,
    storage: (needs: string, has: string) => `nicht genug Platz: ${needs}, frei sind ${has}`,
    webgpu: 'braucht WebGPU, das hier fehlt',
    f16: 'braucht f16, das dieser Grafik fehlt',
    buffer: 'braucht größere Puffer, als diese Grafik hat',
    unknown: 'vor dem Laden nicht bekannt',
  },

  load: 'Laden',
  loadLabel: (name: string, size: string) => `${name} laden, ${size}`,
  use: 'Nehmen',
  useLabel: (name: string) => `${name} nehmen`,
  cached: 'gespeichert',
  part: 'teils gespeichert',
  inUse: 'in Gebrauch',
  loaded: (name: string) => `${name} ist geladen.`,
  cancelled: (name: string) => `Das Laden von ${name} wurde abgebrochen.`,

  loading: {
    label: (name: string) => `${name} wird geladen`,
    of: (done: string, total: string) => `${done} von ${total}`,
    rate: (rate: string) => `${rate}/s`,
    left: (time: string) => `noch ${time}`,
    phases: {
      download: 'fragt den Anbieter',
      prepare: 'bereitet das Modell vor',
      measure: 'misst dieses Gerät',
      compile: 'übersetzt für diese Grafik',
    },
    breaks: 'Ein abgebrochener Download geht dort weiter, wo er stand.',
    cancel: 'Abbrechen',
  },
  errorDetails: 'Einzelheiten',
  dismiss: 'Ausblenden',

  all: {
    button: (n: number) => `Alle ${n} Modelle`,
    hide: 'Weniger Modelle',
    find: 'Ein Modell suchen',
    fitsOnly: 'Nur solche, die passen',
    count: (shown: number, of: number) => `${shown} von ${of}`,
    nothing: 'Kein Modell hat diese Wörter.',
  },

  others: 'Kein WebGPU, oder der Anbieter ist gesperrt?',
  files: {
    title: 'Dateien aus einem Ordner',
    text: 'Modelldateien, die schon auf diesem Gerät sind: von Bekannten, einem Stick oder einem Netzlaufwerk. Sie werden an Ort und Stelle gelesen und nirgendwohin gesendet.',
    gguf: 'GGUF-Dateien, für die CPU',
    ggufHint: 'Eine Datei, oder alle Teile einer geteilten.',
    folder: 'Ein WebLLM-Modellordner mit seiner .wasm-Bibliothek',
    folderHint: 'Er enthält mlc-chat-config.json, tensor-cache.json, die Teile und eine .wasm-Datei.',
    chosen: (n: number, size: string) => `${n} ${n === 1 ? 'Datei' : 'Dateien'}, ${size}`,
  },
  address: {
    title: 'Eine andere Adresse',
    text: 'Ein Spiegel, ein Schulserver oder ein eigenes Modell. Die Seite fragt diese Adresse und keine andere.',
    kind: 'Was dort liegt',
    kinds: {
      gguf: 'GGUF-Dateien, für die CPU',
      mirror: 'Ein Spiegel der WebLLM-Modelle',
      own: 'Ein eigenes WebLLM-Modell',
    },
    urls: 'Adresse der Datei, oder aller Teile, eine je Zeile',
    base: 'Basisadresse, anstelle von https://huggingface.co',
    record: 'Modell',
    id: 'Name',
    model: 'Adresse des Modellordners',
    lib: 'Adresse der .wasm-Bibliothek',
    invalid: (value: string) =>
      `„${value}“ ist keine Webadresse. Sie sollte mit https:// oder http:// beginnen.`,
    missing: 'Eine Adresse fehlt.',
  },
  simulator: {
    title: 'Der Simulator',
    text: 'Kein Sprachmodell: Die Antworten kommen aus einer Formel mit bekannter Wahrheit. Für einen Blick auf die Schleife in Sekunden und für den Unterricht. Jedes Diagramm, jede Tabelle und jede Datei sagt, dass sie simuliert ist.',
    landscape: 'Landschaft',
    landscapes: {
      smooth: 'Glatt: bessere Wörter, bessere Werte',
      deceptive: 'Trügerisch: ein Trick bringt hohe Werte und versagt bei ungesehenen Fragen',
      flat: 'Flach: von Anfang an nahe der Decke',
      deaf: 'Taub: nichts hat eine Wirkung',
    },
  },
};
