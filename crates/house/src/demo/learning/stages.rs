//! What is offered in the demo: micro-stages and their editions.

use learning::micro_stage::{Mode, Payer};

/// A micro-stage of the demo.
pub(super) struct Offer {
    /// Which microcredential it leads to, by its place.
    pub(super) design: usize,
    pub(super) title: &'static str,
    pub(super) description: &'static str,
    pub(super) audience: &'static str,
    pub(super) mode: Mode,
    pub(super) minutes: i64,
    pub(super) price_cents: i64,
    pub(super) payer: Payer,
    /// Days from today, and where: municipality and venue; empty when online.
    pub(super) runs: &'static [(i64, &'static str, &'static str)],
}

use Mode::{Blended, InPerson, Online};
use Payer::{Company, Person, PublicFund, Voucher};

const ANYBODY: &str = "Chi cerca lavoro, chi vuole cambiarlo, chi lo ha appena trovato.";
const OFFICE: &str = "Chi lavora in ufficio, in un comune o in una piccola impresa.";
const WORKSHOP: &str = "Chi lavora o vuole lavorare in officina e in cantiere.";

/// All of them.
pub(super) const ALL: [Offer; 14] = [
    Offer {
        design: 0,
        title: "Fogli di calcolo: le basi che servono davvero",
        description: "Mezza giornata al computer: dati in tabella, formule, filtri. Si lavora su un elenco vero e si esce con un file che funziona.",
        audience: OFFICE,
        mode: InPerson,
        minutes: 240,
        price_cents: 0,
        payer: PublicFund,
        runs: &[
            (2, "Cremona", "Informagiovani, via Palestro 11"),
            (9, "Milano", "Officina Formazione, via Farini 40"),
            (23, "Crema", "Biblioteca Gallini, sala corsi"),
        ],
    },
    Offer {
        design: 0,
        title: "Fatture e scadenze con il foglio di calcolo",
        description: "Due ore e mezza online: importi, date, chi deve ancora pagare. Con esercizi da fare insieme.",
        audience: OFFICE,
        mode: Online,
        minutes: 150,
        price_cents: 2500,
        payer: Person,
        runs: &[(4, "", ""), (18, "", "")],
    },
    Offer {
        design: 1,
        title: "Un assistente di intelligenza artificiale in ufficio",
        description: "Come chiedere, come controllare, che cosa non dare mai in pasto a un servizio in rete. Tre ore di prove guidate.",
        audience: OFFICE,
        mode: Online,
        minutes: 180,
        price_cents: 0,
        payer: PublicFund,
        runs: &[(3, "", ""), (10, "", ""), (24, "", "")],
    },
    Offer {
        design: 1,
        title: "Intelligenza artificiale allo sportello",
        description: "Per chi risponde ai cittadini: testi chiari con l’aiuto di un assistente, senza mettere a rischio i dati di nessuno.",
        audience: "Chi lavora negli uffici e negli sportelli dei comuni.",
        mode: InPerson,
        minutes: 240,
        price_cents: 0,
        payer: PublicFund,
        runs: &[
            (11, "Mantova", "Palazzo comunale, sala Consiliare"),
            (25, "Lodi", "Informagiovani, piazza Broletto 1"),
        ],
    },
    Offer {
        design: 2,
        title: "Il quadro elettrico di un appartamento",
        description: "Una giornata in laboratorio: dallo schema al quadro montato, misurato e sicuro.",
        audience: WORKSHOP,
        mode: InPerson,
        minutes: 480,
        price_cents: 6000,
        payer: Voucher,
        runs: &[
            (5, "Milano", "Officina Formazione, laboratorio elettrico"),
            (19, "Lodi", "Istituto Volta, laboratorio 3"),
            (33, "Pavia", "Centro di formazione, via Mentana 8"),
        ],
    },
    Offer {
        design: 2,
        title: "Leggere gli schemi elettrici",
        description: "Mezza giornata su schemi veri: simboli, linee, protezioni, elenco dei componenti.",
        audience: WORKSHOP,
        mode: Blended,
        minutes: 240,
        price_cents: 3000,
        payer: Person,
        runs: &[
            (12, "Monza", "Officina Formazione, sede di Monza"),
            (26, "Como", "Camera del lavoro, sala 2"),
        ],
    },
    Offer {
        design: 3,
        title: "Pannelli sul tetto: montaggio in sicurezza",
        description: "Una giornata sul campo di prova: linea vita, ancoraggi, quattro pannelli da montare e collegare.",
        audience: WORKSHOP,
        mode: InPerson,
        minutes: 480,
        price_cents: 9000,
        payer: Company,
        runs: &[
            (6, "Brescia", "Bottega Solare, campo prove"),
            (20, "Brescia", "Bottega Solare, campo prove"),
            (34, "Bergamo", "Officina Formazione, cortile"),
        ],
    },
    Offer {
        design: 4,
        title: "Al banco: accogliere e rispondere ai reclami",
        description: "Prove dal vero con chi fa il cliente difficile, e poi se ne parla. Quattro ore che passano in fretta.",
        audience: ANYBODY,
        mode: InPerson,
        minutes: 240,
        price_cents: 0,
        payer: PublicFund,
        runs: &[
            (1, "Cremona", "Informagiovani, via Palestro 11"),
            (8, "Varese", "Informalavoro, via Como 21"),
            (22, "Sondrio", "Biblioteca Rajna, sala grande"),
        ],
    },
    Offer {
        design: 4,
        title: "Ascoltare al telefono",
        description: "Due ore online per chi risponde: capire in fretta, riassumere, non lasciare nessuno in attesa a vuoto.",
        audience: ANYBODY,
        mode: Online,
        minutes: 120,
        price_cents: 1500,
        payer: Person,
        runs: &[(13, "", ""), (27, "", "")],
    },
    Offer {
        design: 5,
        title: "Primo pezzo buono: attrezzare il tornio CNC",
        description: "Una giornata in officina con macchine vere: utensili, zeri, primo pezzo, misura.",
        audience: WORKSHOP,
        mode: InPerson,
        minutes: 480,
        price_cents: 12000,
        payer: Company,
        runs: &[
            (7, "Lecco", "Meccanica Adda, reparto scuola"),
            (21, "Lecco", "Meccanica Adda, reparto scuola"),
        ],
    },
    Offer {
        design: 5,
        title: "Calibro e micrometro: misurare senza sbagliare",
        description: "Tre ore con gli strumenti in mano: leggere, ripetere, registrare.",
        audience: WORKSHOP,
        mode: InPerson,
        minutes: 180,
        price_cents: 2000,
        payer: Voucher,
        runs: &[
            (14, "Bergamo", "Patronato San Vincenzo, officina"),
            (28, "Lecco", "Meccanica Adda, reparto scuola"),
        ],
    },
    Offer {
        design: 6,
        title: "SQL di sera: le prime interrogazioni",
        description: "Quattro ore online, dopo il lavoro: filtri, unioni, raggruppamenti su una base di dati pronta.",
        audience: ANYBODY,
        mode: Online,
        minutes: 240,
        price_cents: 4000,
        payer: Voucher,
        runs: &[(15, "", ""), (29, "", "")],
    },
    Offer {
        design: 6,
        title: "Dati della biblioteca: laboratorio di SQL",
        description: "Una giornata in aula sui prestiti veri di una biblioteca: cinque domande, cinque risposte, un grafico.",
        audience: ANYBODY,
        mode: InPerson,
        minutes: 420,
        price_cents: 0,
        payer: PublicFund,
        runs: &[
            (16, "Bergamo", "Biblioteca Tiraboschi, aula informatica"),
            (30, "Milano", "Biblioteca Sormani, sala del Grechetto"),
        ],
    },
    Offer {
        design: 7,
        title: "Accessible web pages, hands on",
        description: "An afternoon online, in English: take a page that keeps people out, find why, repair it.",
        audience: "Web developers and editors who read English.",
        mode: Online,
        minutes: 240,
        price_cents: 5000,
        payer: Person,
        runs: &[(17, "", ""), (31, "", "")],
    },
];
