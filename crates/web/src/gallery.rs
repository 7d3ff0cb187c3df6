//! Every component on one page with sample data, and every error page: what a designer looks at, and
//! what the accessibility checker goes through first. The sample data is in Italian.

use crate::charts::{ChartWords, Datum, bar_chart, radar_chart};
use crate::components::{
    Button, Card, Cell, CheckOutcome, Choice, Confirmation, Filter, Form, FormState, Happening, Icon,
    NamedCheck, Step, StepState, Tab, Table, Tone, alert, callout, card_grid, confirm_page, copy_field,
    definition_list, details, empty_state, figure, hero, link_button, named_checks, pagination, pill,
    post_button, progress, search_field, section, skill_level, stats, steps, subsection, tabs, tag, timeline,
};
use crate::error_page::error_page;
use crate::{Frame, Page, Sample};
use kernel::policy::{Action, ResourceKind};
use kernel::{Denied, Fault, Minutes, Money, Problem, SkillLevel};
use maud::{Markup, html};

/// The pages of this crate.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        Sample::new("gallery/start", "full", start),
        Sample::new("gallery/components", "full", components),
        Sample::new("gallery/form", "empty", |page| form(page, &FormState::empty())),
        Sample::new("gallery/form", "refused", |page| form(page, &refused())),
        Sample::new("gallery/confirm", "asked", confirm),
        Sample::new("error", "400", |page| fault(page, &Fault::BadRequest(Problem::new("form-not-utf8")))),
        Sample::new("error", "401", |page| fault(page, &Fault::SignInFirst)),
        Sample::new("error", "403", |page| fault(page, &denied())),
        Sample::new("error", "404", |page| fault(page, &Fault::NotFound)),
        Sample::new("error", "409", |page| fault(page, &Fault::Refused(Problem::new("error-409-what")))),
        Sample::new("error", "413", |page| fault(page, &Fault::TooLarge { limit: 10_000_000 })),
        Sample::new("error", "429", |page| fault(page, &Fault::TooMany { seconds: 30 })),
        Sample::new("error", "500", |page| fault(page, &Fault::Internal(String::from("cause")))),
        Sample::new("error", "503", |page| fault(page, &Fault::Unavailable(String::from("cause")))),
        Sample::new("error", "510", |page| fault(page, &broken_row())),
    ]
}

fn fault(page: &Page, fault: &Fault) -> Frame {
    error_page(page, fault, fault.code(), Some("/catalogue"))
}

fn denied() -> Fault {
    Fault::Denied(Denied { action: Action::Change, kind: ResourceKind::Edition, visible: true })
}

fn broken_row() -> Fault {
    Fault::BrokenRow { table: "edition", column: "seats", row: String::from("1"), detail: String::from("-3") }
}

fn start(page: &Page) -> Frame {
    let actions = html! {
        a .button.on-accent.filled href="/orientation" { (page.t("nav-orientation")) }
        a .button.on-accent href="/catalogue" { (page.t("nav-catalogue")) }
    };
    let title = "Impara in poche ore. Dimostralo per sempre.";
    let lead = "Scopri le competenze che ti servono, prenota un micro-stage da 2 a 8 ore, affronta una sfida e porta con te un certificato che chiunque può verificare.";
    let body = html! {
        (section("La rete in numeri", stats(&figures(page))))
        (section("In partenza", card_grid(3, &cards(page))))
    };
    Frame::new("Inizio", body).hero(hero(title, lead, actions))
}

fn figures(page: &Page) -> Vec<(String, String)> {
    [
        ("Micro-stage aperti", 128),
        ("Persone formate", 12_480),
        ("Certificati rilasciati", 9_315),
        ("Organizzazioni", 87),
    ]
    .map(|(label, value)| (label.to_owned(), page.number(value)))
    .to_vec()
}

fn cards(page: &Page) -> Vec<Card> {
    let span = page.time_span(page.now.plus_days(6), page.now.plus_days(6).plus_minutes(240));
    let hours = Minutes::new(240).map(|time| page.duration(time)).unwrap_or_default();
    let price = Money::from_cents(2_550).map(|price| page.money(price)).unwrap_or_default();
    let card = |title: &str, by: &str, place: &str, pills: Markup, text: &str| {
        Card::new(title)
            .href("/catalogue")
            .overline(by)
            .pills(pills)
            .body(html! { p { (text) } })
            .fact(Icon::Calendar, &span)
            .fact(Icon::Clock, &hours)
            .fact(Icon::Place, place)
    };
    vec![
        card(
            "Leggere un disegno tecnico",
            "Fondazione Officina",
            "Brescia",
            html! { (pill(Tone::Success, "6 posti liberi")) (tag("Meccanica")) },
            "Quote, tolleranze e simboli: alla fine leggi da solo la tavola di un pezzo reale.",
        ),
        card(
            "Foglio di calcolo per il magazzino",
            "ITS Logistica",
            "Online",
            html! { (pill(Tone::Warning, "Ultimi 2 posti")) (tag("Digitale")) },
            "Costruisci un inventario che si aggiorna da solo e lo difendi davanti a chi lo userà.",
        )
        .fact(Icon::Medal, price),
        card(
            "Accogliere chi arriva allo sportello",
            "Comune di Bergamo",
            "Bergamo",
            html! { (pill(Tone::Neutral, "Lista d’attesa")) (tag("Servizi")) },
            "Ascolto, domande aperte, passaggio al servizio giusto: prove dal vivo con casi veri.",
        ),
    ]
}

fn components(page: &Page) -> Frame {
    let body = html! {
        (tabs("Viste", &gallery_tabs()))
        (section("Messaggi", messages(page)))
        (section("Trovare", finding(page)))
        (section("Schede", card_grid(3, &cards(page))))
        (section("Tabelle ed elenchi", tables(page)))
        (section("A che punto siamo", how_far(page)))
        (section("Verifica", named_checks(page, &checks())))
        (section("Grafici", charts(page)))
        (section("Figure e valori da copiare", figures_and_values(page)))
        (section("Pulsanti", buttons(page)))
        (section("Ancora niente", empty_state(
            "Il tuo zaino è vuoto",
            "Qui trovi i certificati che ottieni. Il primo passo è un micro-stage di poche ore.",
            Some(("Guarda il catalogo", "/catalogue")),
        )))
    };
    Frame::new("Leggere un disegno tecnico", body)
        .crumb("Catalogo", "/catalogue")
        .crumb("Meccanica", "/catalogue?area=meccanica")
        .lead("Tutti i componenti su una pagina, con dati d’esempio.")
        .badges(pill(Tone::Success, "Pubblicato"))
        .actions(html! { (link_button("/catalogue", "Prenota un posto")) })
}

fn gallery_tabs() -> Vec<Tab> {
    let tab =
        |label: &str, current| Tab { label: label.to_owned(), href: String::from("/catalogue"), current };
    vec![tab("Panoramica", true), tab("Edizioni", false), tab("Valutazione", false), tab("Storia", false)]
}

fn messages(page: &Page) -> Markup {
    html! {
        (alert(page, Tone::Success, "Il posto è tuo. Ti abbiamo mandato una e-mail con l’indirizzo e l’ora."))
        (alert(page, Tone::Danger, "Non abbiamo potuto salvare: il posto è stato preso un attimo fa."))
        (callout(page, Tone::Information, html! { p { "La valutazione è fatta da " strong { "due persone" } " che non si conoscono." } }))
        (callout(page, Tone::Warning, html! { p { "Hai tempo fino a " (page.date_element(page.now.plus_days(3))) " per accettare il posto." } }))
        (callout(page, Tone::Neutral, html! { p { "La tua prova resta privata: il certificato ne porta solo l’impronta." } }))
        p .pills {
            (pill(Tone::Neutral, "Bozza")) (pill(Tone::Information, "In revisione")) (pill(Tone::Success, "Pubblicata"))
            (pill(Tone::Warning, "Sospesa")) (pill(Tone::Danger, "Revocata")) (tag("Meccanica")) (tag("EQF 4"))
        }
    }
}

fn finding(page: &Page) -> Markup {
    let areas = [Choice::new("meccanica", "Meccanica"), Choice::new("digitale", "Digitale")];
    html! {
        (search_field(page, "/catalogue", "q", "Che cosa vuoi imparare?", "", Some("/catalogue/suggestions")))
        (Filter::new(page, "/catalogue").text("place", "Luogo", "").select("area", "Area", &areas, "digitale").draw())
        (pagination(page, Some("/catalogue?before=1"), Some("/catalogue?after=9")))
    }
}

fn tables(page: &Page) -> Markup {
    let columns = ["Edizione", "Luogo", "Posti", "Stato"].map(String::from);
    let row = |days: i64, place: &str, seats: i64, state: Markup| {
        vec![
            page.date_element(page.now.plus_days(days)).into(),
            place.into(),
            Cell::number(page.number(seats)),
            state.into(),
        ]
    };
    let table = Table::new("Prossime edizioni", &columns)
        .row(row(6, "Brescia, via Milano 30", 12, pill(Tone::Success, "Aperta")))
        .row(row(13, "Online", 40, pill(Tone::Warning, "Completa")))
        .row(row(27, "Bergamo, piazza Dante 1", 8, pill(Tone::Neutral, "Prevista")));
    let terms = [
        (
            String::from("Durata"),
            html! { (Minutes::new(270).map(|time| page.duration(time)).unwrap_or_default()) },
        ),
        (String::from("Prezzo"), html! { (page.money(Money::FREE)) }),
        (String::from("Quando"), page.time_span_element(page.now, page.now.plus_minutes(270))),
    ];
    html! {
        (table.draw())
        (definition_list(&terms))
        (details("Che cosa serve per partecipare", html! { p { "Un documento, un righello, e la voglia di provare." } }))
    }
}

fn how_far(page: &Page) -> Markup {
    let way = [
        Step::new("Prenota", StepState::Done).detail(page.date(page.now.plus_days(-9))),
        Step::new("Partecipa", StepState::Done),
        Step::new("Consegna la prova", StepState::Current).detail("Entro tre giorni"),
        Step::new("Valutazione", StepState::ToDo),
        Step::new("Certificato", StepState::ToDo),
    ];
    let happenings = [
        Happening { at: page.now.plus_days(-1), title: String::from("Prova consegnata"), body: None },
        Happening {
            at: page.now,
            title: String::from("Valutata da due persone"),
            body: Some(html! { p .hint { "Esiti concordi." } }),
        },
    ];
    html! {
        (steps(page, "Il tuo percorso", &way))
        (progress(page, "Posti occupati", 9, 12))
        p { @if let Ok(level) = SkillLevel::new(5) { (skill_level(page, level)) } }
        (subsection("Storia", timeline(page, &happenings)))
    }
}

fn checks() -> Vec<NamedCheck> {
    let check = |name: &str, outcome, detail: Option<&str>| NamedCheck {
        name: name.to_owned(),
        outcome,
        detail: detail.map(str::to_owned),
        needed: name != "Registro pubblico",
    };
    vec![
        check("Firma", CheckOutcome::Passed, Some("Ed25519, chiave di Fondazione Officina")),
        check("Stato", CheckOutcome::Failed, Some("Revocato il 3 marzo 2026: valutazione non valida")),
        check(
            "Registro pubblico",
            CheckOutcome::NotChecked,
            Some("Il registro non risponde. Riprova più tardi."),
        ),
    ]
}

fn charts(page: &Page) -> Markup {
    let data = [
        ("Disegno tecnico", 5, 6),
        ("Tolleranze", 4, 5),
        ("Lavoro in squadra", 7, 5),
        ("Sicurezza", 3, 6),
        ("CAD di base", 2, 4),
        ("Inglese tecnico", 4, 4),
    ]
    .map(|(label, value, target)| Datum::new(label, value).target(target));
    let words = |title: &str| ChartWords {
        title: title.to_owned(),
        of: String::from("Competenza"),
        value: String::from("Il tuo livello"),
        target: Some(String::from("Richiesto")),
    };
    html! {
        div .columns.halves {
            (bar_chart(page, &words("Quanto manca"), &data))
            (radar_chart(page, &words("Il tuo profilo"), &data))
        }
    }
}

fn figures_and_values(page: &Page) -> Markup {
    const SQUARES: &str = r#"<svg viewBox="0 0 5 5"><path d="M0 0h2v2H0zM3 0h2v2H3zM0 3h2v2H0zM3 3h1v1H3zM4 4h1v1H4zM2 2h1v1H2z" fill="currentColor"/></svg>"#;
    html! {
        (figure(SQUARES, "Codice QR che porta alla pagina di verifica", Some("Inquadra per verificare")))
        (copy_field(page, "share-address", "Indirizzo da condividere", "https://bottega.example/v/3f9a2c"))
    }
}

fn buttons(page: &Page) -> Markup {
    html! {
        div .buttons {
            (link_button("/catalogue", "Vai al catalogo"))
            (post_button(page, "/learning", &Button::new("Prenota").icon(Icon::Plus)))
            (post_button(page, "/learning", &Button::new("Metti in pausa").secondary().sends("move", "pause")))
            (post_button(page, "/learning", &Button::new("Revoca").danger().about("il certificato di Anna Neri")))
            (post_button(page, "/learning", &Button::new("Togli dalla lista").plain()))
        }
    }
}

fn refused() -> FormState {
    FormState::empty()
        .with("name", "")
        .with("email", "anna.esempio.it")
        .with("about", "Ho finito la scuola a giugno.")
        .with("area", "digitale")
        .with("days", "sat")
        .wrong("name", Problem::new("form-required"))
        .wrong("email", Problem::new("form-not-email"))
        .wrong("seats", Problem::new("form-out-of-range").with("least", "1").with("most", "30"))
        .wrong("mode", Problem::new("form-unknown-choice"))
        .wrong("terms", Problem::new("form-must-accept"))
}

fn form(page: &Page, state: &FormState) -> Frame {
    let form = Form::new(page, "/gallery", state);
    let areas = vec![Choice::new("meccanica", "Meccanica"), Choice::new("digitale", "Digitale")];
    let modes = vec![
        Choice::new("hub", "In presenza").hint("In uno degli hub della rete"),
        Choice::new("online", "Online").hint("Ti serve un computer con microfono"),
    ];
    let days = vec![Choice::new("sat", "Sabato"), Choice::new("sun", "Domenica")];
    let fields = html! {
        (form.group("Chi sei", html! {
            (form.text("name", "Nome e cognome").autocomplete("name").max_length(120).required())
            (form.email("email", "Indirizzo e-mail").hint("Ti scriviamo solo per le prenotazioni.").required())
            (form.password("password", "Password", "new-password").hint("Almeno 12 caratteri.").required())
            (form.date("born", "Data di nascita").autocomplete("bday"))
        }))
        (form.group("Che cosa cerchi", html! {
            (form.text("skill", "Competenza").suggestions("/skills/suggestions"))
            (form.select("area", "Area", areas).required())
            (form.radios("mode", "Come vuoi partecipare", modes).required())
            (form.checkboxes("days", "Giorni", days))
            (form.number("seats", "Posti").required())
            (form.text("price", "Prezzo massimo").short().unit("€"))
            (form.date_time("from", "A partire da"))
            (form.textarea("about", "Raccontaci di te").max_length(400))
            (form.file("evidence", "La tua prova").kinds(".pdf,.png").at_most(10))
            (form.rating("ease", "Quanto è facile per te?", "per niente", "molto"))
        }))
        (form.checkbox("terms", "Accetto che i miei dati siano usati per la prenotazione").required())
        (form.buttons("Invia la richiesta", Some("/")))
    };
    Frame::new("Chiedi un micro-stage", form.upload(fields))
        .crumb("Catalogo", "/catalogue")
        .lead("Non c’è ancora? Dillo: quando siete abbastanza, chiamiamo chi può insegnarlo.")
        .narrow()
}

fn confirm(page: &Page) -> Frame {
    confirm_page(
        page,
        &Confirmation {
            question: String::from("Vuoi revocare il certificato di Anna Neri?"),
            consequence: String::from(
                "Da quel momento chi lo verifica vede che è revocato, e perché. La prova resta conservata.",
            ),
            button: String::from("Revoca il certificato"),
            action: String::from("/awards/revoke"),
            values: vec![("reason", String::from("issued_in_error"))],
            cancel_href: String::from("/awards"),
        },
    )
}
