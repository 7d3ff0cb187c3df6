//! Every page of this crate in every state, with sample data.

use crate::account::{self, AccountForms, AccountView};
use crate::consent::{Consent, Purpose};
use crate::link::Link;
use crate::membership::{self, InvitationView, Member, MembersView, roles_in};
use crate::network;
use crate::organisation::{self, Organisation, OrganisationKind, Profile, Status};
use crate::person::{Account, EmailAddress, pages as person};
use crate::session::{self, SessionLine};
use kernel::{Lang, OrganisationId, PersonId, Problem, Role, SeededEntropy, SessionId, Timestamp};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// All of them.
pub(crate) fn all() -> Vec<Sample> {
    [coming_in(), own_account(), organisations(), members(), set_up()].concat()
}

fn coming_in() -> Vec<Sample> {
    vec![
        Sample::new("identity/sign-up", "empty", |page| person::sign_up(page, &FormState::empty())),
        Sample::new("identity/sign-up", "wrong", |page| person::sign_up(page, &wrong_account())),
        Sample::new("identity/verify", "ready", |page| {
            person::verify(page, "token", "giulia@example.it", &FormState::empty())
        }),
        Sample::new("identity/link", "spent", person::link_spent),
        Sample::new("identity/sign-in", "empty", |page| session::sign_in(page, &FormState::empty())),
        Sample::new("identity/sign-in", "refused", |page| {
            let state = FormState::empty().with("email", "giulia@example.it").with("back", "/backpack");
            session::sign_in(page, &state.refused(Problem::new("identity-sign-in-wrong")))
        }),
        Sample::new("identity/forgot", "empty", |page| session::forgot(page, &FormState::empty())),
        Sample::new("identity/forgot", "wrong", |page| {
            let state = FormState::empty().wrong("email", Problem::new("form-not-email"));
            session::forgot(page, &state)
        }),
        Sample::new("identity/forgot", "sent", session::forgot_sent),
        Sample::new("identity/reset", "empty", |page| {
            session::reset(page, "token", "giulia@example.it", &FormState::empty())
        }),
        Sample::new("identity/reset", "wrong", |page| {
            let state = FormState::empty().wrong("password", Problem::new("identity-password-guessable"));
            session::reset(page, "token", "giulia@example.it", &state)
        }),
    ]
}

fn wrong_account() -> FormState {
    FormState::empty()
        .with("name", "G")
        .with("email", "giulia@")
        .with("lang", "it")
        .with("back", "/orientation")
        .wrong("name", Problem::new("form-too-short").with("min", "2"))
        .wrong("email", Problem::new("form-not-email"))
        .wrong("password", Problem::new("form-too-short").with("min", "10"))
        .wrong("privacy", Problem::new("form-must-accept"))
}

fn own_account() -> Vec<Sample> {
    vec![
        Sample::new("identity/account", "full", |page| account_with(page, &AccountForms::default())),
        Sample::new("identity/account", "new", |page| {
            account::account(page, &new_account(), &AccountForms::default())
        }),
        Sample::new("identity/account", "wrong", |page| {
            let name = FormState::empty().with("name", "").wrong("name", Problem::new("form-required"));
            account_with(page, &AccountForms { name, ..AccountForms::default() })
        }),
        Sample::new("identity/account", "wrong password", |page| {
            let password = FormState::empty()
                .wrong("password", Problem::new("identity-password-wrong"))
                .wrong("new_password", Problem::new("form-too-short").with("min", "10"));
            account_with(page, &AccountForms { password, ..AccountForms::default() })
        }),
        Sample::new("identity/delete", "empty", |page| account::delete(page, &FormState::empty())),
        Sample::new("identity/delete", "refused", |page| {
            let problem =
                Problem::new("identity-erase-last-manager").with("organisation", "Officina Formazione");
            account::delete(page, &FormState::empty().with("sure", "yes").refused(problem))
        }),
    ]
}

fn account_with(page: &Page, forms: &AccountForms) -> Frame {
    account::account(page, &full_account(), forms)
}

/// Seeded, so that samples look the same every time.
fn entropy() -> SeededEntropy {
    SeededEntropy::new(22)
}

const fn moment() -> Timestamp {
    Timestamp::from_microseconds(1_795_340_000_000_000)
}

fn person_id() -> PersonId {
    PersonId::fresh(moment(), &entropy())
}

fn organisation_id() -> OrganisationId {
    OrganisationId::fresh(moment(), &entropy())
}

fn new_account() -> AccountView {
    let account = Account {
        id: person_id(),
        name: "Giulia Bianchi".to_owned(),
        lang: Lang::It,
        created_at: moment(),
        emails: vec![EmailAddress { value: "giulia@example.it".to_owned(), verified: false }],
    };
    let consents = Purpose::OPTIONAL.map(|purpose| Consent { purpose, given: false, answered: None });
    AccountView {
        account,
        sessions: vec![one_session("", true)],
        consents: consents.to_vec(),
        memberships: vec![],
    }
}

fn full_account() -> AccountView {
    let mut view = new_account();
    view.account.emails = vec![
        EmailAddress { value: "giulia@example.it".to_owned(), verified: true },
        EmailAddress { value: "giulia.bianchi@example.org".to_owned(), verified: false },
    ];
    for (at, consent) in view.consents.iter_mut().enumerate() {
        consent.given = at == 0;
        consent.answered = (at < 2).then(|| ("2026-11".to_owned(), moment().plus_days(-30)));
    }
    view.sessions = vec![one_session("Firefox, Linux", true), one_session("Safari, iPhone", false)];
    view.memberships = vec![
        (organisation_id(), "Officina Formazione".to_owned(), "admitted".to_owned(), vec![Role::Manager]),
        (organisation_id(), "Cooperativa Filo".to_owned(), "applicant".to_owned(), vec![Role::Manager]),
        (organisation_id(), "Meccanica Adda".to_owned(), "admitted".to_owned(), vec![Role::Mentor]),
    ];
    view
}

fn one_session(browser: &str, present: bool) -> SessionLine {
    SessionLine {
        id: SessionId::fresh(moment(), &entropy()),
        browser: browser.to_owned(),
        created_at: moment().plus_days(-12),
        last_seen_at: moment(),
        present,
    }
}

fn sample_organisation(status: Status) -> Organisation {
    let told = matches!(status, Status::Suspended | Status::Refused);
    Organisation {
        id: organisation_id(),
        kind: OrganisationKind::Provider,
        status,
        reason: if told { "Mancano i documenti di accreditamento.".to_owned() } else { String::new() },
        profile: Profile {
            name: "Officina Formazione".to_owned(),
            territory: "Milano".to_owned(),
            website: "https://officina.demo.example".to_owned(),
            description: "Formazione breve e pratica per chi lavora o cerca lavoro.".to_owned(),
        },
        applied_at: moment().plus_days(-20),
        admitted_at: (status == Status::Admitted).then(moment),
    }
}

fn own(page: &Page, status: Status) -> Frame {
    organisation::own(page, &sample_organisation(status), &[], &FormState::empty())
}

fn decide(page: &Page, status: Status, state: &FormState) -> Frame {
    let managers = [
        ("Marco Colombo".to_owned(), Some("marco@example.it".to_owned())),
        ("Sara Brambilla".to_owned(), None),
    ];
    organisation::decision(page, &sample_organisation(status), &managers, state)
}

fn organisations() -> Vec<Sample> {
    vec![
        Sample::new("identity/apply", "empty", |page| organisation::apply(page, &FormState::empty())),
        Sample::new("identity/apply", "wrong", |page| {
            let state = FormState::empty()
                .with("kind", "company")
                .with("website", "example")
                .wrong("name", Problem::new("form-required"))
                .wrong("website", Problem::new("form-not-url"));
            organisation::apply(page, &state)
        }),
        Sample::new("identity/organisation", "admitted", |page| {
            let others = [(organisation_id().to_string(), "Cooperativa Filo".to_owned())];
            let found = sample_organisation(Status::Admitted);
            organisation::own(page, &found, &others, &FormState::empty())
        }),
        Sample::new("identity/organisation", "refused form", |page| {
            let state = FormState::empty().with("name", "Meccanica Adda");
            let state = state.refused(Problem::new("identity-organisation-name-taken"));
            organisation::own(page, &sample_organisation(Status::Admitted), &[], &state)
        }),
        Sample::new("identity/organisation", "applicant", |page| own(page, Status::Applicant)),
        Sample::new("identity/organisation", "suspended", |page| own(page, Status::Suspended)),
        Sample::new("identity/organisation", "refused", |page| own(page, Status::Refused)),
        Sample::new("identity/organisation", "none", membership::no_organisation),
        Sample::new("identity/decision", "applicant", |page| {
            decide(page, Status::Applicant, &FormState::empty())
        }),
        Sample::new("identity/decision", "without reason", |page| {
            let state = FormState::empty().wrong("reason", Problem::new("form-required"));
            decide(page, Status::Applicant, &state)
        }),
        Sample::new("identity/decision", "admitted", |page| {
            decide(page, Status::Admitted, &FormState::empty())
        }),
        Sample::new("identity/decision", "suspended", |page| {
            decide(page, Status::Suspended, &FormState::empty())
        }),
        Sample::new("identity/decision", "refused", |page| {
            decide(page, Status::Refused, &FormState::empty())
        }),
    ]
}

fn sample_member(roles: &[Role], email: Option<&str>) -> Member {
    Member {
        person: person_id(),
        name: "Marco Colombo".to_owned(),
        email: email.map(str::to_owned),
        roles: roles.to_vec(),
    }
}

fn sample_members(invitations: bool) -> MembersView {
    let link = Link {
        id: "0".repeat(64),
        person: None,
        organisation: Some(organisation_id()),
        address: "sara@example.it".to_owned(),
        roles: "designer trainer".to_owned(),
        expires_at: moment().plus_days(14),
    };
    MembersView {
        organisation: sample_organisation(Status::Admitted),
        members: vec![
            sample_member(&[Role::Manager, Role::Designer], Some("marco@example.it")),
            sample_member(&[Role::Assessor], None),
        ],
        invitations: if invitations { vec![link] } else { vec![] },
        offered: roles_in(OrganisationKind::Provider),
    }
}

fn one_member(page: &Page, state: &FormState) -> Frame {
    let organisation = sample_organisation(Status::Admitted);
    let member = sample_member(&[Role::Manager, Role::Designer], Some("marco@example.it"));
    membership::member(page, &organisation, &member, &roles_in(organisation.kind), state)
}

fn sample_invitation(page: &Page) -> Frame {
    let view = InvitationView {
        token: "token".to_owned(),
        organisation: "Officina Formazione".to_owned(),
        address: "sara@example.it".to_owned(),
        roles: vec![Role::Designer, Role::Trainer],
    };
    membership::invitation(page, &view)
}

fn members() -> Vec<Sample> {
    vec![
        Sample::new("identity/members", "full", |page| {
            membership::members(page, &sample_members(true), &FormState::empty())
        }),
        Sample::new("identity/members", "wrong", |page| {
            let state = FormState::empty()
                .with("email", "sara@")
                .wrong("email", Problem::new("form-not-email"))
                .wrong("roles", Problem::new("form-required"));
            membership::members(page, &sample_members(false), &state)
        }),
        Sample::new("identity/member", "full", |page| one_member(page, &FormState::empty())),
        Sample::new("identity/member", "refused", |page| {
            let state = FormState::empty().with("roles", "designer");
            one_member(page, &state.refused(Problem::new("identity-last-manager")))
        }),
        Sample::new("identity/member", "removal", |page| {
            membership::removal(
                page,
                &sample_organisation(Status::Admitted),
                &sample_member(&[Role::Trainer], None),
            )
        }),
        Sample::new("identity/invitation", "open", sample_invitation),
    ]
}

fn set_up() -> Vec<Sample> {
    vec![
        Sample::new("identity/setup", "empty", |page| {
            network::setup(page, "token", &FormState::empty().with("lang", "it"))
        }),
        Sample::new("identity/setup", "wrong", |page| {
            let state = wrong_account().wrong("network_name", Problem::new("form-required"));
            network::setup(page, "token", &state)
        }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use web::Texts;

    #[test]
    fn the_six_languages_are_complete() {
        let findings: Vec<String> =
            web::i18n::check(&crate::locales()).iter().map(ToString::to_string).collect();
        assert!(findings.is_empty(), "{findings:#?}");
    }

    /// A key that nobody has is shown as itself.
    #[test]
    fn every_sample_can_be_drawn_with_words() {
        let texts = Arc::new(Texts::new(&[web::locales(), crate::locales()]).unwrap());
        for sample in all() {
            for page in [
                web::samples::visitor(Lang::It, texts.clone()),
                web::samples::signed_in(Lang::It, texts.clone(), Role::ALL),
            ] {
                let html = sample.document(&page);
                let bare = html.split('>').any(|part| part.trim_start().starts_with("identity-"));
                assert!(!bare, "{} ({}) shows a key: {html}", sample.name, sample.state);
            }
        }
    }
}
