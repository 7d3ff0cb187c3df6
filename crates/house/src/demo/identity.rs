//! The demo's network, organisations and people.

use super::{Cast, DemoProblem, Organisations, PASSWORD, People};
use crate::house::House;
use identity::{
    AddRole, Application, ApplyAsOrganisation, ChangeConsent, ChangeNetwork, CreateOrganisation,
    CreatePerson, Hasher, NetworkProfile, OrganisationKind, Profile, Purpose, StoredPassword,
};
use kernel::{Ctx, Lang, OrganisationId, PersonId, Role};
use store::Store;

/// One organisation of the demo: kind, name, where, website, what it does.
type Member = (OrganisationKind, &'static str, &'static str, &'static str, &'static str);

const GOVERNANCE: Member = (
    OrganisationKind::Governance,
    "Rete Competenze Lombardia",
    "Lombardia",
    "https://rete.demo.example",
    "Coordina la rete: accoglie i nuovi membri, tiene l’elenco di chi può rilasciare microcredenziali e ne pubblica i risultati.",
);
const MUNICIPALITY: Member = (
    OrganisationKind::Municipality,
    "Comune di Cremona – Informagiovani",
    "Cremona",
    "https://informagiovani.demo.example",
    "Accoglie ragazze e ragazzi dai 15 ai 34 anni: orientamento, colloqui, opportunità sul territorio.",
);
const PROVIDER: Member = (
    OrganisationKind::Provider,
    "Officina Formazione",
    "Milano",
    "https://officina.demo.example",
    "Formazione breve e pratica per chi lavora o cerca lavoro: digitale, sicurezza, sostenibilità, relazione con le persone.",
);
const SECOND_PROVIDER: Member = (
    OrganisationKind::Provider,
    "Scuola Digitale Bergamo",
    "Bergamo",
    "https://scuoladigitale.demo.example",
    "Dati, programmazione e strumenti digitali, con micro-stage serali in aula e online.",
);
const COMPANY: Member = (
    OrganisationKind::Company,
    "Meccanica Adda",
    "Lecco",
    "https://meccanica-adda.demo.example",
    "Lavorazioni meccaniche di precisione: 120 persone, due stabilimenti, molta automazione.",
);
const SECOND_COMPANY: Member = (
    OrganisationKind::Company,
    "Bottega Solare",
    "Brescia",
    "https://bottega-solare.demo.example",
    "Progetta e installa impianti fotovoltaici per case, scuole e piccole imprese.",
);
const APPLICANT: Member = (
    OrganisationKind::Provider,
    "Cooperativa Filo",
    "Mantova",
    "https://cooperativa-filo.demo.example",
    "Cooperativa sociale: laboratori di sartoria, cucina e manutenzione del verde per chi riparte.",
);

/// The log-ins with a part to play: name and address.
const TEAM: [(&str, &str); 10] = [
    ("Elena Ferrario", "admin@demo.example"),
    ("Marco Colombo", "manager@demo.example"),
    ("Sara Brambilla", "designer@demo.example"),
    ("Luca Galimberti", "trainer@demo.example"),
    ("Chiara Riva", "assessor@demo.example"),
    ("Davide Pozzi", "validator@demo.example"),
    ("Francesca Locatelli", "recruiter@demo.example"),
    ("Paolo Zanetti", "counsellor@demo.example"),
    ("Giulia Bianchi", "giulia@demo.example"),
    ("Ivana Russo", "assessor2@demo.example"),
];

/// Forty more who learn.
const LEARNERS: [&str; 40] = [
    "Ahmed Mansour",
    "Alessia Conti",
    "Andrea Moretti",
    "Anna Neri",
    "Beatrice Sala",
    "Bogdan Ionescu",
    "Camilla Fumagalli",
    "Carlo Beretta",
    "Cristina Villa",
    "Daniele Rota",
    "Elisa Corti",
    "Fatima El Amrani",
    "Federico Mauri",
    "Francesco Negri",
    "Gabriele Bonetti",
    "Giada Tironi",
    "Giorgio Pesenti",
    "Ilaria Carminati",
    "Irene Vitali",
    "Jacopo Sangalli",
    "Karolina Nowak",
    "Laura Maggi",
    "Leonardo Cattaneo",
    "Lin Chen",
    "Lorenzo Arrigoni",
    "Margherita Bassi",
    "Martina Ghezzi",
    "Matteo Crippa",
    "Michela Bosisio",
    "Nicola Valsecchi",
    "Olena Kovalenko",
    "Pietro Longoni",
    "Rebecca Milani",
    "Riccardo Spinelli",
    "Samuele Acerbi",
    "Serena Pagani",
    "Simone Rossetti",
    "Sofia Barbieri",
    "Tommaso Invernizzi",
    "Valentina Motta",
];

/// Writes them.
struct Scribe<'a> {
    store: &'a Store,
    ctx: Ctx,
    password: StoredPassword,
}

/// Fills network, organisations and people.
pub(super) async fn fill(house: &House) -> Result<Cast, DemoProblem> {
    let ctx = house.app.system_ctx("demo");
    let password = Hasher::hash(&ctx, PASSWORD.to_owned()).await?;
    let scribe = Scribe { store: house.app.store(), ctx, password };
    scribe.name_network(house).await?;
    let mut organisations = scribe.organisations().await?;
    let people = scribe.people().await?;
    scribe.roles(&organisations, &people).await?;
    organisations.applicant = scribe.applicant(&people).await?;
    Ok(Cast { organisations, people })
}

impl Scribe<'_> {
    async fn name_network(&self, house: &House) -> Result<(), DemoProblem> {
        let profile = NetworkProfile {
            name: "Bottega Lombardia".to_owned(),
            tagline: "Dove le competenze si fanno".to_owned(),
            run_by: GOVERNANCE.1.to_owned(),
            run_by_href: GOVERNANCE.3.to_owned(),
            contact_email: "aiuto@demo.example".to_owned(),
            ..NetworkProfile::default()
        };
        self.store.run(&self.ctx, &ChangeNetwork { profile }).await?;
        let mut tx = self.store.read().await.map_err(store::Refusable::from)?;
        if let Some(home) = ::identity::home_network(&mut tx).await.map_err(store::Refusable::from)? {
            house.app.set_face(home.face);
        }
        Ok(())
    }

    async fn admitted(&self, member: &Member) -> Result<OrganisationId, DemoProblem> {
        let command = CreateOrganisation { application: application(member) };
        Ok(self.store.run(&self.ctx, &command).await?)
    }

    async fn organisations(&self) -> Result<Organisations, DemoProblem> {
        let governance = self.admitted(&GOVERNANCE).await?;
        Ok(Organisations {
            // The applicant applies once there is somebody to apply.
            applicant: governance.clone(),
            municipality: self.admitted(&MUNICIPALITY).await?,
            provider: self.admitted(&PROVIDER).await?,
            second_provider: self.admitted(&SECOND_PROVIDER).await?,
            company: self.admitted(&COMPANY).await?,
            second_company: self.admitted(&SECOND_COMPANY).await?,
            governance,
        })
    }

    async fn person(&self, name: &str, email: &str) -> Result<PersonId, DemoProblem> {
        let (name, email) = (name.to_owned(), email.to_owned());
        let command = CreatePerson { name, email, lang: Lang::It, password: Some(self.password.clone()) };
        Ok(self.store.run(&self.ctx, &command).await?)
    }

    async fn consent(&self, person: &PersonId, purpose: Purpose) -> Result<(), DemoProblem> {
        let command = ChangeConsent { person: person.clone(), purpose, given: true };
        self.store.run(&self.ctx, &command).await?;
        Ok(())
    }

    async fn people(&self) -> Result<People, DemoProblem> {
        let mut team = Vec::new();
        for (name, email) in TEAM {
            team.push(self.person(name, email).await?);
        }
        let learners = self.learners().await?;
        let Ok(
            [
                administrator,
                manager,
                designer,
                trainer,
                assessor,
                validator,
                recruiter,
                counsellor,
                learner,
                second_assessor,
            ],
        ) = <[PersonId; 10]>::try_from(team)
        else {
            return Err(DemoProblem("the team is not complete".to_owned()));
        };
        self.consent(&learner, Purpose::NameOnSharedCredentials).await?;
        Ok(People {
            administrator,
            manager,
            designer,
            trainer,
            assessor,
            second_assessor,
            validator,
            recruiter,
            counsellor,
            learner,
            learners,
        })
    }

    /// Three in four may be found, two in three show their name, half may be asked again later.
    async fn learners(&self) -> Result<Vec<PersonId>, DemoProblem> {
        let mut learners = Vec::new();
        for (at, name) in LEARNERS.iter().enumerate() {
            let email = format!("{}@demo.example", kernel::fold(name).replace(' ', "."));
            let person = self.person(name, &email).await?;
            for (every, purpose) in [
                (4, Purpose::TalentSearch),
                (3, Purpose::NameOnSharedCredentials),
                (2, Purpose::ImpactFollowUp),
            ] {
                if at % every != every - 1 {
                    self.consent(&person, purpose).await?;
                }
            }
            learners.push(person);
        }
        Ok(learners)
    }

    async fn roles(&self, organisations: &Organisations, people: &People) -> Result<(), DemoProblem> {
        let held = [
            (&organisations.governance, &people.administrator, Role::NetworkAdministrator),
            (&organisations.governance, &people.administrator, Role::Manager),
            (&organisations.provider, &people.manager, Role::Manager),
            (&organisations.provider, &people.designer, Role::Designer),
            (&organisations.provider, &people.trainer, Role::Trainer),
            (&organisations.provider, &people.assessor, Role::Assessor),
            (&organisations.provider, &people.validator, Role::Validator),
            (&organisations.second_provider, &people.manager, Role::Manager),
            (&organisations.second_provider, &people.designer, Role::Designer),
            (&organisations.second_provider, &people.trainer, Role::Trainer),
            (&organisations.second_provider, &people.assessor, Role::Assessor),
            (&organisations.second_provider, &people.validator, Role::Validator),
            (&organisations.company, &people.recruiter, Role::Manager),
            (&organisations.company, &people.recruiter, Role::Recruiter),
            (&organisations.second_company, &people.learners[7], Role::Manager),
            (&organisations.second_company, &people.learners[7], Role::Recruiter),
            (&organisations.municipality, &people.counsellor, Role::Manager),
            (&organisations.municipality, &people.counsellor, Role::Counsellor),
        ];
        for (organisation, person, role) in held {
            let command = AddRole { organisation: organisation.clone(), person: person.clone(), role };
            self.store.run(&self.ctx, &command).await?;
        }
        Ok(())
    }

    async fn applicant(&self, people: &People) -> Result<OrganisationId, DemoProblem> {
        let person = people.learners[3].clone();
        let command = ApplyAsOrganisation { person, application: application(&APPLICANT) };
        Ok(self.store.run(&self.ctx, &command).await?)
    }
}

fn application(member: &Member) -> Application {
    let (kind, name, territory, website, description) = *member;
    let profile = Profile {
        name: name.to_owned(),
        territory: territory.to_owned(),
        website: website.to_owned(),
        description: description.to_owned(),
    };
    Application { kind, profile }
}
