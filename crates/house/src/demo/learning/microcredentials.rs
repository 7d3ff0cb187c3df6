//! What can be earned in the demo: microcredentials with outcomes, challenges and rubrics.

use kernel::Lang;
use learning::microcredential::{AssessmentType, EvidenceRequirement, ParticipationForm};

/// An outcome: what one can do, the starter framework's code of the skill, the level.
pub(super) type Outcome = (&'static str, &'static str, i64);
/// A task: title, instructions, what is handed in.
pub(super) type Task = (&'static str, &'static str, EvidenceRequirement);
/// A criterion: title, and its three levels, worst first; the middle one is required.
pub(super) type Criterion = (&'static str, [&'static str; 3]);

/// A microcredential of the demo.
pub(super) struct Design {
    /// Whether the second provider awards it.
    pub(super) second: bool,
    /// How many judge each submission; where there are two, there is a quiz too, and groups may hand in.
    pub(super) assessors: i64,
    pub(super) lang: Lang,
    pub(super) title: &'static str,
    pub(super) description: &'static str,
    pub(super) criteria: &'static str,
    pub(super) challenge: &'static str,
    pub(super) hours: i64,
    pub(super) eqf: i64,
    pub(super) assessment: (AssessmentType, &'static str),
    pub(super) participation: (ParticipationForm, &'static str),
    pub(super) quality: &'static str,
    pub(super) prerequisites: &'static str,
    pub(super) colour: &'static str,
    pub(super) outcomes: &'static [Outcome],
    pub(super) tasks: &'static [Task],
    pub(super) rubric: &'static [Criterion],
}

use EvidenceRequirement::{File, Link, Text};

const PRACTICAL: (AssessmentType, &str) =
    (AssessmentType::PracticalTask, "Prova pratica con rubrica di valutazione");
const PROJECT: (AssessmentType, &str) = (AssessmentType::Project, "Lavoro di progetto");
const ON_SITE: (ParticipationForm, &str) = (ParticipationForm::InPerson, "In presenza");
const ONLINE: (ParticipationForm, &str) = (ParticipationForm::Online, "Online");
const BLENDED: (ParticipationForm, &str) = (ParticipationForm::Blended, "Mista, in presenza e online");
const TWO_PEOPLE: &str = "Interna: valutazione e convalida di due persone diverse";

/// All of them.
pub(super) const ALL: [Design; 8] = [SHEETS, ASSISTANTS, PANEL, SOLAR, COUNTER, CNC, SQL, ACCESSIBILITY];

const SHEETS: Design = Design {
    second: false,
    assessors: 1,
    lang: Lang::It,
    title: "Fogli di calcolo per chi lavora in ufficio",
    description: "Costruire un foglio di calcolo che altri possono usare: dati ordinati, formule giuste, una tabella riassuntiva che risponde a una domanda vera.",
    criteria: "Si ottiene consegnando un foglio di calcolo funzionante su dati reali e spiegando le scelte fatte.",
    challenge: "Una piccola impresa di Cremona tiene le fatture in un elenco disordinato. La titolare vuole sapere, ogni mese, chi deve ancora pagare e quanto.",
    hours: 10,
    eqf: 3,
    assessment: PRACTICAL,
    participation: BLENDED,
    quality: TWO_PEOPLE,
    prerequisites: "Saper usare un computer e salvare un file.",
    colour: "#0b6e4f",
    outcomes: &[
        (
            "Organizza in tabella dati che arrivano da fonti diverse, senza doppioni né errori di formato.",
            "spreadsheets",
            4,
        ),
        (
            "Calcola totali, scadenze e importi in sospeso con formule che si aggiornano da sole.",
            "invoicing",
            3,
        ),
        ("Controlla il proprio lavoro prima di consegnarlo e corregge gli errori che trova.", "accuracy", 4),
    ],
    tasks: &[
        (
            "Riordina l’elenco",
            "Prendi l’elenco di 120 fatture che hai avuto in aula, sistemalo in una tabella e consegna il file.",
            File,
        ),
        (
            "Rispondi alla titolare",
            "Scrivi chi deve ancora pagare, quanto in tutto, e come lo hai calcolato.",
            Text,
        ),
    ],
    rubric: &[
        (
            "Ordine dei dati",
            [
                "Restano doppioni o formati diversi",
                "La tabella è ordinata e completa",
                "La tabella impedisce anche gli errori futuri",
            ],
        ),
        (
            "Correttezza delle formule",
            [
                "Alcuni risultati sono sbagliati",
                "I risultati sono giusti",
                "I risultati restano giusti se i dati cambiano",
            ],
        ),
        (
            "Chiarezza della risposta",
            [
                "Chi legge non capisce che cosa fare",
                "Chi legge sa chi deve pagare e quanto",
                "Chi legge sa anche da dove cominciare",
            ],
        ),
    ],
};

const ASSISTANTS: Design = Design {
    second: false,
    assessors: 1,
    lang: Lang::It,
    title: "Usare bene un assistente di intelligenza artificiale",
    description: "Farsi aiutare da un assistente di intelligenza artificiale in un lavoro d’ufficio, controllando quello che scrive e proteggendo i dati delle persone.",
    criteria: "Si ottiene consegnando un documento scritto con un assistente, con le richieste fatte, gli errori trovati e i dati tolti prima di cominciare.",
    challenge: "Lo sportello di un comune riceve cento domande simili ogni settimana. Serve una risposta chiara, corretta, che non metta in rete i dati di nessuno.",
    hours: 8,
    eqf: 3,
    assessment: PRACTICAL,
    participation: ONLINE,
    quality: TWO_PEOPLE,
    prerequisites: "",
    colour: "#5b2a86",
    outcomes: &[
        (
            "Scrive richieste precise a un assistente e le migliora guardando il risultato.",
            "ai-assistants",
            4,
        ),
        (
            "Confronta quello che l’assistente afferma con fonti affidabili e segnala gli errori.",
            "critical-thinking",
            4,
        ),
        ("Riconosce i dati personali e li toglie prima di usare un servizio in rete.", "data-protection", 3),
    ],
    tasks: &[
        (
            "Le richieste e la risposta",
            "Incolla le richieste che hai fatto e la risposta finale per i cittadini.",
            Text,
        ),
        ("Gli errori trovati", "Elenca almeno tre affermazioni controllate, con la fonte.", Text),
    ],
    rubric: &[
        (
            "Qualità delle richieste",
            [
                "Richieste vaghe",
                "Richieste con contesto, scopo e forma",
                "Richieste che prevedono gli errori e li evitano",
            ],
        ),
        (
            "Controllo dei fatti",
            [
                "Nessun controllo, o fonti deboli",
                "Tre affermazioni controllate su fonti affidabili",
                "Ogni affermazione importante ha la sua fonte",
            ],
        ),
        (
            "Dati personali",
            [
                "Restano dati di persone",
                "Nessun dato personale è stato inviato",
                "È spiegato come si è deciso che cosa togliere",
            ],
        ),
    ],
};

const PANEL: Design = Design {
    second: false,
    assessors: 1,
    lang: Lang::It,
    title: "Cablare un quadro elettrico civile",
    description: "Leggere lo schema, montare e collegare un quadro elettrico per un appartamento, e controllarlo prima di dare corrente.",
    criteria: "Si ottiene montando un quadro secondo lo schema e documentando le misure di controllo.",
    challenge: "Un appartamento di Lodi va diviso in tre linee con le loro protezioni. Lo schema c’è: il quadro lo monti tu.",
    hours: 12,
    eqf: 3,
    assessment: PRACTICAL,
    participation: ON_SITE,
    quality: TWO_PEOPLE,
    prerequisites: "Nozioni di base di elettrotecnica.",
    colour: "#b45309",
    outcomes: &[
        (
            "Legge uno schema elettrico unifilare e ne ricava l’elenco dei componenti.",
            "electrical-drawings",
            4,
        ),
        (
            "Monta e collega un quadro con differenziale e interruttori, a regola d’arte.",
            "electrical-panels",
            4,
        ),
        ("Applica le norme di sicurezza prima, durante e dopo il lavoro.", "electrical-safety", 4),
    ],
    tasks: &[
        ("Il quadro", "Fotografa il quadro montato, da vicino e nell’insieme.", File),
        ("Le misure", "Riporta le misure fatte prima di dare corrente e spiega che cosa garantiscono.", Text),
    ],
    rubric: &[
        (
            "Corrispondenza allo schema",
            [
                "Mancano collegamenti o sono scambiati",
                "Tutto corrisponde allo schema",
                "Corrisponde ed è etichettato",
            ],
        ),
        (
            "Esecuzione",
            [
                "Serraggi o sezioni non adeguati",
                "Serraggi, sezioni e colori corretti",
                "Lavoro ordinato, pronto per la manutenzione",
            ],
        ),
        (
            "Sicurezza e misure",
            [
                "Misure mancanti o non capite",
                "Misure complete e spiegate",
                "Misure complete, con limiti di norma citati",
            ],
        ),
    ],
};

const SOLAR: Design = Design {
    second: false,
    assessors: 1,
    lang: Lang::It,
    title: "Montare pannelli fotovoltaici in sicurezza",
    description: "Preparare il tetto, fissare i pannelli e collegare l’inverter lavorando in sicurezza in quota.",
    criteria: "Si ottiene montando un campo di prova da quattro pannelli e descrivendo le scelte di sicurezza.",
    challenge: "Una scuola di Brescia mette quattro pannelli sul tetto della palestra. Devi montarli senza danni e senza rischi.",
    hours: 14,
    eqf: 3,
    assessment: PRACTICAL,
    participation: ON_SITE,
    quality: TWO_PEOPLE,
    prerequisites: "Idoneità al lavoro in quota.",
    colour: "#c2410c",
    outcomes: &[
        ("Fissa i pannelli rispettando carichi, distanze e orientamento.", "photovoltaic-mounting", 4),
        ("Collega stringhe e inverter e verifica le tensioni prima dell’avvio.", "inverter-connection", 3),
        ("Lavora sul tetto con linea vita e dispositivi adatti.", "roof-work", 4),
    ],
    tasks: &[
        ("Il campo di prova", "Allega le foto del fissaggio e dei collegamenti.", File),
        ("Il piano di sicurezza", "Descrivi i rischi del tetto e come li hai affrontati.", Text),
    ],
    rubric: &[
        (
            "Fissaggio",
            ["Ancoraggi incerti", "Ancoraggi e distanze corretti", "Corretti e protetti dalla corrosione"],
        ),
        (
            "Collegamenti",
            [
                "Polarità o connettori sbagliati",
                "Polarità e tensioni verificate",
                "Verificate e documentate stringa per stringa",
            ],
        ),
        (
            "Sicurezza in quota",
            [
                "Manca una protezione",
                "Tutte le protezioni in uso",
                "Protezioni in uso e rischi residui spiegati",
            ],
        ),
    ],
};

const COUNTER: Design = Design {
    second: false,
    assessors: 1,
    lang: Lang::It,
    title: "Accogliere e ascoltare la clientela",
    description: "Ricevere una persona al banco o al telefono, capire che cosa le serve, rispondere a un reclamo senza perdere né la calma né il cliente.",
    criteria: "Si ottiene registrando un colloquio simulato e commentando le proprie scelte.",
    challenge: "Un cliente torna in negozio arrabbiato: il prodotto si è rotto dopo due settimane e ha perso lo scontrino.",
    hours: 6,
    eqf: 2,
    assessment: PRACTICAL,
    participation: ON_SITE,
    quality: TWO_PEOPLE,
    prerequisites: "",
    colour: "#0e7490",
    outcomes: &[
        ("Accoglie la persona e capisce che cosa le serve con domande semplici.", "customer-service", 3),
        ("Ascolta fino in fondo e restituisce ciò che ha capito.", "listening", 3),
        ("Gestisce un reclamo trovando una soluzione possibile per entrambi.", "complaint-handling", 3),
    ],
    tasks: &[
        ("Il colloquio", "Trascrivi o racconta il colloquio simulato, battuta per battuta.", Text),
        (
            "Che cosa rifaresti",
            "Indica due momenti: uno che rifaresti uguale e uno che cambieresti, e perché.",
            Text,
        ),
    ],
    rubric: &[
        (
            "Accoglienza",
            [
                "La persona non si sente vista",
                "La persona è accolta e rassicurata",
                "La persona si fida e racconta",
            ],
        ),
        ("Ascolto", ["Interrompe o fraintende", "Riassume correttamente", "Riassume e coglie il non detto"]),
        (
            "Soluzione",
            [
                "Nessuna soluzione, o ingiusta",
                "Una soluzione possibile e spiegata",
                "Più soluzioni, scelte insieme",
            ],
        ),
    ],
};

const CNC: Design = Design {
    second: false,
    assessors: 1,
    lang: Lang::It,
    title: "Attrezzare una macchina a controllo numerico",
    description: "Preparare utensili e pezzo, azzerare gli assi, produrre il primo pezzo buono e misurarlo.",
    criteria: "Si ottiene consegnando il primo pezzo con il suo foglio di misura.",
    challenge: "Un’officina di Lecco deve cambiare produzione entro un’ora: serve il primo pezzo buono, con le sue misure.",
    hours: 16,
    eqf: 4,
    assessment: PRACTICAL,
    participation: ON_SITE,
    quality: TWO_PEOPLE,
    prerequisites: "Lettura del disegno meccanico di base.",
    colour: "#334155",
    outcomes: &[
        ("Attrezza la macchina e azzera gli assi seguendo il ciclo di lavoro.", "cnc-setup", 4),
        ("Misura il pezzo con calibro e micrometro entro le tolleranze.", "measuring-tools", 4),
        ("Interpreta quote e tolleranze di un disegno tecnico.", "technical-drawings", 4),
    ],
    tasks: &[
        ("Il primo pezzo", "Fotografa il pezzo e il foglio di misura compilato.", File),
        (
            "Il ciclo di lavoro",
            "Descrivi in ordine che cosa hai fatto dall’accensione al primo pezzo buono.",
            Text,
        ),
    ],
    rubric: &[
        (
            "Attrezzaggio",
            [
                "Utensili o zeri sbagliati",
                "Utensili e zeri corretti",
                "Corretti e più rapidi del ciclo previsto",
            ],
        ),
        (
            "Misure",
            [
                "Fuori tolleranza o non registrate",
                "In tolleranza e registrate",
                "In tolleranza, con incertezza dichiarata",
            ],
        ),
        (
            "Sicurezza",
            [
                "Un passaggio espone a un rischio",
                "Tutti i passaggi sicuri",
                "Sicuri, con un miglioramento proposto",
            ],
        ),
    ],
};

const SQL: Design = Design {
    second: true,
    assessors: 1,
    lang: Lang::It,
    title: "Interrogare i dati con SQL",
    description: "Rispondere a domande di lavoro interrogando una base di dati: filtri, unioni, raggruppamenti, e un grafico che si capisce.",
    criteria: "Si ottiene rispondendo a cinque domande su una base di dati reale e mostrando le interrogazioni.",
    challenge: "Una biblioteca di Bergamo vuole sapere quali libri comprare. I prestiti di cinque anni sono in una base di dati: le risposte le trovi tu.",
    hours: 15,
    eqf: 4,
    assessment: PROJECT,
    participation: ONLINE,
    quality: TWO_PEOPLE,
    prerequisites: "Saper usare un foglio di calcolo.",
    colour: "#1d4ed8",
    outcomes: &[
        ("Scrive interrogazioni con filtri, unioni e raggruppamenti.", "sql", 5),
        ("Ripulisce i dati e dichiara che cosa ha scartato e perché.", "data-cleaning", 4),
        ("Rappresenta un risultato in un grafico che risponde alla domanda.", "data-visualisation", 4),
    ],
    tasks: &[
        ("Le cinque interrogazioni", "Incolla le interrogazioni e le risposte, una per domanda.", Text),
        ("Il grafico", "Allega il grafico che mostreresti alla bibliotecaria.", File),
        ("Il tuo quaderno", "Se hai lavorato in rete, aggiungi il link al quaderno.", Link),
    ],
    rubric: &[
        (
            "Correttezza",
            ["Più di una risposta sbagliata", "Le risposte sono giuste", "Giuste, anche nei casi limite"],
        ),
        (
            "Qualità dei dati",
            [
                "I dati sporchi non sono trattati",
                "Gli scarti sono dichiarati e motivati",
                "È stimato quanto pesano sul risultato",
            ],
        ),
        (
            "Il grafico",
            ["Non risponde alla domanda", "Risponde alla domanda", "Risponde e porta a una decisione"],
        ),
    ],
};

const ACCESSIBILITY: Design = Design {
    second: true,
    assessors: 2,
    lang: Lang::En,
    title: "Making a web page accessible",
    description: "Find what keeps people out of a web page, repair it, and prove that it works with a keyboard and a screen reader.",
    criteria: "Earned by repairing a real page and documenting every check before and after.",
    challenge: "The page of a swimming pool in Monza cannot be used without a mouse. Its opening hours are a picture. Repair it.",
    hours: 12,
    eqf: 4,
    assessment: (AssessmentType::Project, "Project"),
    participation: (ParticipationForm::Online, "Online"),
    quality: "Internal: assessed by two people, validated by a third",
    prerequisites: "Basic HTML.",
    colour: "#9d174d",
    outcomes: &[
        ("Finds barriers with a keyboard, a screen reader and a checker.", "web-accessibility", 5),
        ("Repairs structure, labels and contrast in HTML and CSS.", "html-css", 4),
        ("Reports what was wrong so that others can repair it too.", "bug-reporting", 4),
    ],
    tasks: &[
        ("The report", "List every barrier you found: where, for whom, how to repair it.", Text),
        ("The repaired page", "Give the address where the repaired page can be seen.", Link),
    ],
    rubric: &[
        (
            "Finding barriers",
            [
                "Serious barriers are missed",
                "All serious barriers are found",
                "Small ones too, in order of weight",
            ],
        ),
        (
            "Repairing",
            [
                "Barriers remain",
                "The page works with keyboard and screen reader",
                "It works, and is simpler than before",
            ],
        ),
        (
            "Reporting",
            [
                "Others could not repeat it",
                "Others can repeat every check",
                "Others can repeat it and know why it matters",
            ],
        ),
    ],
};
