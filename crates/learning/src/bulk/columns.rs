//! The columns of each kind of table, the names they may have, and the template that shows them.

use super::model::{Choices, Kind};

/// A column.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    /// Its name, as the template writes it.
    pub(crate) name: &'static str,
    /// Names it may have as well: case, spaces, hyphens and underscores do not count.
    pub(crate) others: &'static [&'static str],
    /// Whether it must be there.
    pub(crate) needed: Needed,
    /// What the template shows in it.
    pub(crate) example: &'static str,
}

/// Whether a column must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needed {
    Always,
    UnlessEditionChosen,
    UnlessVersionChosen,
    Never,
}

const fn column(
    name: &'static str,
    others: &'static [&'static str],
    needed: Needed,
    example: &'static str,
) -> Column {
    Column { name, others, needed, example }
}

const EMAIL: Column = column(
    "email",
    &["mail", "email_address", "posta_elettronica", "indirizzo_email", "courriel", "correo", "adres_email"],
    Needed::Always,
    "anna.rossi@example.org",
);
const NAME: Column = column(
    "name",
    &["nome", "nome_e_cognome", "nominativo", "full_name", "nom", "nombre", "imie_i_nazwisko"],
    Needed::Always,
    "Anna Rossi",
);
const EDITION: Column = column(
    "edition",
    &["edizione", "édition", "durchführung", "edición", "edycja"],
    Needed::UnlessEditionChosen,
    "edi_…",
);
const LANGUAGE: Column =
    column("language", &["lang", "lingua", "langue", "sprache", "idioma", "język"], Needed::Never, "it");
const BIRTH_DATE: Column = column(
    "birth_date",
    &["data_di_nascita", "date_of_birth", "date_de_naissance", "geburtsdatum", "fecha_de_nacimiento"],
    Needed::Never,
    "1990-05-17",
);
const AWARD: Column = column(
    "award",
    &["attestato", "credential", "credenziale", "attestation", "nachweis", "certificado", "poświadczenie"],
    Needed::Always,
    "awd_…",
);

const ENROLMENTS: &[Column] = &[EMAIL, NAME, EDITION, LANGUAGE, BIRTH_DATE];
const ATTENDANCE: &[Column] = &[
    EMAIL,
    EDITION,
    column("day", &["giorno", "data", "date", "jour", "tag", "día", "dzień"], Needed::Never, "2026-11-22"),
    column("present", &["presente", "présent", "anwesend", "obecny"], Needed::Never, "yes"),
    column("minutes", &["minuti", "minuten", "minutos", "minuty"], Needed::Never, "240"),
];
const AWARDS: &[Column] = &[
    EMAIL,
    NAME,
    column(
        "microcredential",
        &["microcredenziale", "titolo", "title", "micro_credential", "attestato"],
        Needed::UnlessVersionChosen,
        "mcv_…",
    ),
    column("date", &["data", "awarded", "datum", "fecha", "data_przyznania"], Needed::Never, "2026-11-20"),
    column(
        "key",
        &["chiave", "id", "numero", "number", "clé", "schlüssel", "clave", "klucz"],
        Needed::Never,
        "2026/0147",
    ),
    LANGUAGE,
    BIRTH_DATE,
];
const STANDING: &[Column] = &[AWARD];
const SUPERSEDE: &[Column] = &[
    AWARD,
    column(
        "by",
        &["sostituito_da", "replaced_by", "remplacée_par", "ersetzt_durch"],
        Needed::Always,
        "awd_…",
    ),
];

impl Kind {
    /// Its columns, in the order of the template.
    pub(crate) const fn columns(self) -> &'static [Column] {
        match self {
            Kind::Enrolments => ENROLMENTS,
            Kind::Attendance => ATTENDANCE,
            Kind::Awards => AWARDS,
            Kind::Supersede => SUPERSEDE,
            _ => STANDING,
        }
    }

    /// A table with its columns and one example, to be filled in: values in UTF-8 with its mark, separated as
    /// spreadsheets of the reader's language expect it.
    pub(crate) fn template(self, separator: char) -> String {
        let names: Vec<&str> = self.columns().iter().map(|column| column.name).collect();
        let examples: Vec<&str> = self.columns().iter().map(|column| column.example).collect();
        let line = |cells: &[&str]| kernel::csv_line_by(separator, cells);
        format!("\u{feff}{}{}", line(&names), line(&examples))
    }
}

impl Needed {
    /// Whether the column must be there, given what was chosen for all rows.
    pub(crate) const fn is_needed(self, choices: &Choices) -> bool {
        match self {
            Needed::Always => true,
            Needed::UnlessEditionChosen => choices.edition.is_none(),
            Needed::UnlessVersionChosen => choices.version.is_none(),
            Needed::Never => false,
        }
    }
}
