//! Every page of talent, in every state, with invented data.

use super::contact::ContactState;
use super::contact_pages::{self, CompanyContact};
use super::contact_rows::StoredRequest;
use super::log_pages;
use super::look::{Looked, Narrowed, ShownPerson};
use super::look_rows::{Asked, LookAtMe, ShownThen, StoredLook, StoredQuery};
use super::open_pages;
use super::pages::{self, RoleForm};
use super::role::{Importance, RoleProfile, RoleSkill};
use super::role_rows::OpenRole;
use crate::sample_data::{self, concept};
use kernel::{
    ContactRequestId, OrganisationId, PersonId, Problem, Role, RoleProfileId, SeededEntropy, SkillLevel,
    TalentLookId, TalentQueryId,
};
use skills::library::{Frameworks, Sought};
use skills::talent::Contribution;
use web::components::FormState;
use web::{Page, Sample};

/// Samples of talent pages.
pub(crate) fn samples() -> Vec<Sample> {
    [role_samples(), log_samples()].concat()
}

/// What was asked and shown, and what everybody may see.
fn log_samples() -> Vec<Sample> {
    vec![
        Sample::new("talent/searches", "empty", |page| log_pages::searches(&recruiter(page), &[])),
        Sample::new("talent/searches", "full", |page| {
            let query = a_query(page, &sample_data::frameworks());
            log_pages::searches(&recruiter(page), &[query])
        }),
        Sample::new("talent/search", "full", |page| {
            let now = sample_data::frameworks();
            log_pages::search(&recruiter(page), &now, &a_query(page, &now), &shown(page, &now))
        }),
        Sample::new("contacts/look", "full", |page| {
            let now = sample_data::frameworks();
            let shown = shown(page, &now);
            match shown.first() {
                Some(first) => log_pages::look_at_me(&learner(page), &now, &a_query(page, &now), first),
                None => web::Frame::new("", web::html! {}),
            }
        }),
        Sample::new("contacts/availability", "full", |page| {
            let state = FormState::empty().with("places", "Lecco, Como").with("when", "evenings");
            log_pages::wish(&learner(page), &state)
        }),
        Sample::new("roles/list", "empty", |page| open_pages::list(page, &[])),
        Sample::new("roles/list", "full", |page| open_pages::list(page, &[open_role(page)])),
        Sample::new("roles/one", "visitor", |page| {
            open_pages::one(page, &sample_data::frameworks(), &open_role(page), false)
        }),
        Sample::new("roles/one", "signed-in", |page| {
            open_pages::one(&learner(page), &sample_data::frameworks(), &open_role(page), false)
        }),
    ]
}

/// Roles, who fits them, and contact.
fn role_samples() -> Vec<Sample> {
    vec![
        Sample::new("talent/roles", "empty", |page| pages::overview(&recruiter(page), &[], 28)),
        Sample::new("talent/roles", "full", |page| {
            let role = a_role(page, &sample_data::frameworks());
            pages::overview(&recruiter(page), &[(role, 4)], 28)
        }),
        Sample::new("talent/role-form", "new", |page| {
            pages::role_form(&recruiter(page), None, &FormState::empty())
        }),
        Sample::new("talent/role-form", "wrong", |page| {
            let state = FormState::empty().with("name", "x").wrong("name", Problem::new("form-required"));
            pages::role_form(&recruiter(page), Some(&a_role(page, &sample_data::frameworks())), &state)
        }),
        Sample::new("talent/role", "full", |page| {
            let now = sample_data::frameworks();
            pages::role(&recruiter(page), &now, &a_role(page, &now), &RoleForm::default())
        }),
        Sample::new("talent/role", "which-one", |page| {
            let now = sample_data::frameworks();
            let form = FormState::empty().with("skill", "saldare").with("importance", "decisive");
            let offered = now.suggest("sald", kernel::Lang::It, Sought::Skills, 4);
            pages::role(&recruiter(page), &now, &a_role(page, &now), &RoleForm { form, offered })
        }),
        Sample::new("talent/people", "full", |page| {
            let now = sample_data::frameworks();
            pages::people(&recruiter(page), &now, &looked(page, &now, true), &Narrowed::default())
        }),
        Sample::new("talent/people", "nobody-verified", |page| {
            let now = sample_data::frameworks();
            let narrowed = Narrowed {
                verified_only: true,
                territory: String::from("Lecco"),
                availability: String::from("evenings"),
            };
            pages::people(&recruiter(page), &now, &looked(page, &now, false), &narrowed)
        }),
        Sample::new("talent/ask", "empty", |page| ask(page, &FormState::empty())),
        Sample::new("talent/ask", "refused", |page| {
            let state = FormState::empty().with("message", "Buongiorno, cerchiamo una persona per il turno.");
            ask(page, &state.refused(Problem::new("careers-contact-twice")))
        }),
        Sample::new("talent/contacts", "empty", |page| contact_pages::company(&recruiter(page), &[])),
        Sample::new("talent/contacts", "full", |page| {
            contact_pages::company(&recruiter(page), &company(page))
        }),
        Sample::new("contacts/mine", "empty", |page| contact_pages::mine(&learner(page), &[], &[], false)),
        Sample::new("contacts/mine", "full", |page| {
            let requests: Vec<_> = company(page).into_iter().map(|contact| contact.request).collect();
            contact_pages::mine(&learner(page), &requests, &looks(page), true)
        }),
    ]
}

fn recruiter(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[Role::Recruiter])
}

fn learner(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[])
}

fn a_role(page: &Page, now: &Frameworks) -> RoleProfile {
    let entropy = SeededEntropy::new(6);
    let skill = |code: &str, importance, minimum, must| RoleSkill {
        concept: concept(now, code),
        importance,
        minimum: SkillLevel::new(minimum).unwrap_or(crate::LEVEL_ZERO),
        must,
    };
    RoleProfile {
        id: RoleProfileId::fresh(page.now, &entropy),
        organisation: OrganisationId::fresh(page.now, &entropy),
        name: String::from("Operatore o operatrice CNC, reparto fresatura"),
        opened_at: Some(page.now.plus_days(-2)),
        description: String::from("Attrezzaggio e produzione su due centri di lavoro, turni 6–14 e 14–22."),
        skills: vec![
            skill("cnc-setup", Importance::Decisive, 3, true),
            skill("technical-drawings", Importance::Important, 3, false),
            skill("measuring-tools", Importance::Important, 2, false),
            skill("teamwork", Importance::Useful, 2, false),
        ],
    }
}

fn looked(page: &Page, now: &Frameworks, any: bool) -> Looked {
    let entropy = SeededEntropy::new(7);
    let role = a_role(page, now);
    let reasons = |levels: [(u8, u8); 4]| {
        let pairs = role.skills.iter().zip(levels);
        let one = |(skill, (level, verified)): (&RoleSkill, (u8, u8))| {
            let minimum = u8::try_from(skill.minimum.get()).unwrap_or(1);
            let possible = skill.importance.weight() * 840;
            let points = possible / u32::from(minimum) * u32::from(level.min(minimum));
            Contribution { concept: skill.concept.clone(), level, verified, minimum, points, possible }
        };
        pairs.map(one).collect()
    };
    let person = |rank, permille, levels, contact| ShownPerson {
        look: TalentLookId::fresh(page.now, &entropy),
        rank,
        permille,
        reasons: reasons(levels),
        contact,
    };
    let people = vec![
        person(1, 925, [(4, 4), (3, 0), (2, 2), (1, 0)], None),
        person(2, 780, [(3, 0), (2, 0), (3, 0), (2, 0)], Some(ContactState::Waiting)),
        person(3, 610, [(3, 3), (0, 0), (1, 0), (2, 0)], Some(ContactState::Declined)),
    ];
    let query = TalentQueryId::fresh(page.now, &entropy);
    Looked { query, people: if any { people } else { vec![] }, role }
}

fn ask(page: &Page, state: &FormState) -> web::Frame {
    let role = a_role(page, &sample_data::frameworks());
    let look = StoredLook {
        organisation: role.organisation,
        person: PersonId::fresh(page.now, &SeededEntropy::new(8)),
        role: role.id,
        role_name: role.name,
        rank: 1,
        permille: 925,
    };
    contact_pages::ask(&recruiter(page), "tll_00000000000000000000000001", &look, state)
}

fn open_role(page: &Page) -> OpenRole {
    OpenRole { role: a_role(page, &sample_data::frameworks()), company: String::from("Meccanica Adda") }
}

fn a_query(page: &Page, now: &Frameworks) -> StoredQuery {
    let role = a_role(page, now);
    let skills = role.skills.iter().map(|skill| {
        let asked =
            skills::talent::RoleSkill::new(skill.concept.clone(), skill.importance.weight(), skill.minimum);
        if skill.must { asked.needed() } else { asked }
    });
    StoredQuery {
        id: TalentQueryId::fresh(page.now, &SeededEntropy::new(13)),
        organisation: role.organisation.clone(),
        organisation_name: String::from("Meccanica Adda"),
        role_name: role.name.clone(),
        asked: Asked {
            skills: skills.collect(),
            basis: skills::talent::Basis::BestSupported,
            narrowed: Narrowed { territory: String::from("Lecco"), ..Narrowed::default() },
        },
        shown: 3,
        at: page.now,
    }
}

fn shown(page: &Page, now: &Frameworks) -> Vec<ShownThen> {
    let people = looked(page, now, true).people.into_iter();
    people.map(|one| ShownThen { rank: one.rank, permille: one.permille, reasons: one.reasons }).collect()
}

fn company(page: &Page) -> Vec<CompanyContact> {
    let entropy = SeededEntropy::new(10);
    let role = a_role(page, &sample_data::frameworks());
    let request = |state: ContactState, days: i64, reply: &str| StoredRequest {
        id: ContactRequestId::fresh(page.now, &entropy),
        organisation: role.organisation.clone(),
        organisation_name: String::from("Meccanica Adda"),
        role: role.id.clone(),
        role_name: role.name.clone(),
        person: PersonId::fresh(page.now, &entropy),
        asked_by: String::from("per_00000000000000000000000001"),
        message: String::from(
            "Buongiorno, il suo profilo corrisponde bene al nostro reparto. Le va di parlarne?",
        ),
        reply: reply.to_owned(),
        permille: 925,
        state,
        at: page.now.plus_days(-days),
        answered_at: (state != ContactState::Waiting).then_some(page.now),
    };
    let mailbox = Some((String::from("anna.neri@demo.example"), String::from("Anna Neri")));
    vec![
        CompanyContact { request: request(ContactState::Accepted, 4, "Volentieri, dopo le 17."), mailbox },
        CompanyContact { request: request(ContactState::Waiting, 1, ""), mailbox: None },
        CompanyContact { request: request(ContactState::Declined, 9, ""), mailbox: None },
    ]
}

fn looks(page: &Page) -> Vec<LookAtMe> {
    let organisation = OrganisationId::fresh(page.now, &SeededEntropy::new(6)).to_string();
    let look = |days: i64, rank: i64, role: &str| LookAtMe {
        id: String::from("tll_00000000000000000000000001"),
        organisation: organisation.clone(),
        organisation_name: String::from("Meccanica Adda"),
        role_name: role.to_owned(),
        rank,
        shown: 12,
        permille: 925,
        at: page.now.plus_days(-days),
    };
    vec![look(0, 1, "Operatore CNC"), look(0, 2, "Operatore CNC"), look(3, 5, "Manutenzione")]
}
