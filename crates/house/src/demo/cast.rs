//! Who plays in the demo: organisations, people, and the log-ins that are printed at start.

use kernel::{OrganisationId, PersonId};

/// The password of every demo account. The demo binds to the local machine only.
pub const PASSWORD: &str = "bottega-demo";

/// The demo's organisations.
#[derive(Debug, Clone)]
pub struct Organisations {
    /// "Rete Competenze Lombardia": runs the network.
    pub governance: OrganisationId,
    /// "Comune di Cremona – Informagiovani".
    pub municipality: OrganisationId,
    /// "Officina Formazione": a training body that awards.
    pub provider: OrganisationId,
    /// "Scuola Digitale Bergamo": another one.
    pub second_provider: OrganisationId,
    /// "Meccanica Adda": a company that looks for people.
    pub company: OrganisationId,
    /// "Bottega Solare": another one.
    pub second_company: OrganisationId,
    /// "Cooperativa Filo": has applied and waits to be admitted.
    pub applicant: OrganisationId,
}

/// The demo's people with a part to play.
#[derive(Debug, Clone)]
pub struct People {
    /// Runs the network.
    pub administrator: PersonId,
    /// Runs the provider.
    pub manager: PersonId,
    /// Designs at the provider.
    pub designer: PersonId,
    /// Teaches at the provider.
    pub trainer: PersonId,
    /// Marks at the provider.
    pub assessor: PersonId,
    /// Marks at the second provider, beside the first.
    pub second_assessor: PersonId,
    /// Validates at the provider.
    pub validator: PersonId,
    /// Looks for people at the company.
    pub recruiter: PersonId,
    /// Sits at the desk of the municipality.
    pub counsellor: PersonId,
    /// Giulia, who learns: has not booked anything yet.
    pub learner: PersonId,
    /// Forty more who learn.
    pub learners: Vec<PersonId>,
}

/// One log-in to be shown.
#[derive(Debug, Clone)]
pub struct LogIn {
    /// Key of the role's name, or `learner`.
    pub part: &'static str,
    /// The e-mail address.
    pub email: &'static str,
}

/// Everybody in the demo.
#[derive(Debug, Clone)]
pub struct Cast {
    /// The organisations.
    pub organisations: Organisations,
    /// The people.
    pub people: People,
}

impl Cast {
    /// The log-ins to print, one per part; the password is [`PASSWORD`].
    pub const LOG_INS: [LogIn; 10] = [
        LogIn { part: "learner", email: "giulia@demo.example" },
        LogIn { part: "trainer", email: "trainer@demo.example" },
        LogIn { part: "designer", email: "designer@demo.example" },
        LogIn { part: "assessor", email: "assessor@demo.example" },
        LogIn { part: "second assessor", email: "assessor2@demo.example" },
        LogIn { part: "validator", email: "validator@demo.example" },
        LogIn { part: "manager", email: "manager@demo.example" },
        LogIn { part: "recruiter", email: "recruiter@demo.example" },
        LogIn { part: "counsellor", email: "counsellor@demo.example" },
        LogIn { part: "network administrator", email: "admin@demo.example" },
    ];
}
