//! How roles and the people who fit them look.

use super::contact::ContactState;
use super::log_pages::availability;
use super::look::{Looked, Narrowed, ShownPerson};
use super::role::{Importance, RoleProfile, RoleSkill};
use super::wish::AVAILABILITIES;
use crate::profile::offered;
use crate::words;
use skills::library::{Frameworks, Suggested};
use skills::talent::Contribution;
use web::components::{
    Button, Card, Choice, Filter, Form, FormState, Icon, Tab, Tone, callout, card_grid, empty_state, icon,
    link_button, pill, post_button, section, tabs,
};
use web::{Frame, Markup, Page, html};

/// The roles of a company.
pub(crate) fn overview(page: &Page, roles: &[(RoleProfile, i64)], people: usize) -> Frame {
    let cards: Vec<Card> = roles
        .iter()
        .map(|(role, skills)| {
            Card::new(&role.name)
                .href(format!("/talent/{}", role.id))
                .body(html! { p { (first_sentence(&role.description)) } })
                .fact(Icon::Learning, page.t_with("careers-role-skills", &[("count", (*skills).into())]))
                .footer(html! {
                    @if *skills > 0 { a .button.secondary href={ "/talent/" (role.id) "/people" } { (page.t("careers-find-people")) } }
                })
        })
        .collect();
    let body = html! {
        (talent_tabs(page, Tabs::Roles))
        @if cards.is_empty() {
            (empty_state(&page.t("careers-roles-none"), &page.t("careers-roles-none-text"),
                Some((&page.t("careers-role-new"), "/talent/new"))))
        } @else { (card_grid(2, &cards)) }
        (callout(page, Tone::Information, html! {
            p { (page.t_with("careers-talent-how", &[("count", people.into())])) }
        }))
    };
    let frame = Frame::new(page.t("careers-talent-title"), body).lead(page.t("careers-talent-lead"));
    if cards.is_empty() {
        frame
    } else {
        frame.actions(link_button("/talent/new", &page.t("careers-role-new")))
    }
}

/// The views of a company.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tabs {
    Roles,
    Contacts,
    Searches,
}

/// The views of a company: its roles, its requests, what it asked, what people dispute.
pub(super) fn talent_tabs(page: &Page, current: Tabs) -> Markup {
    let tab = |key: &str, href: &str, is_current| Tab {
        label: page.t(key),
        href: href.to_owned(),
        current: is_current,
    };
    tabs(
        &page.t("careers-talent-title"),
        &[
            tab("careers-tab-roles", "/talent", current == Tabs::Roles),
            tab("careers-tab-contacts", "/talent/contacts", current == Tabs::Contacts),
            tab("careers-searches-title", "/talent/searches", current == Tabs::Searches),
            tab("careers-disputes-title", "/talent/disputes", false),
        ],
    )
}

fn first_sentence(text: &str) -> String {
    let cut = text.find(['\n']).unwrap_or(text.len());
    let line = text.get(..cut).unwrap_or_default();
    if line.chars().count() <= 160 {
        line.to_owned()
    } else {
        line.chars().take(157).chain("…".chars()).collect()
    }
}

/// The form of a role's words.
pub(crate) fn role_form(page: &Page, role: Option<&RoleProfile>, state: &FormState) -> Frame {
    let action = role.map_or_else(|| "/talent".to_owned(), |role| format!("/talent/{}", role.id));
    let cancel = role.map_or_else(|| "/talent".to_owned(), |role| format!("/talent/{}", role.id));
    let form = Form::new(page, action, state);
    let body = form.post(html! {
        (form.text("name", page.t("careers-role-name")).hint(page.t("careers-role-name-hint")).required().max_length(120))
        (form.textarea("description", page.t("careers-role-description")).hint(page.t("careers-role-description-hint")).max_length(2_000))
        @if role.is_none() {
            (form.text("occupation", page.t("careers-role-occupation")).hint(page.t("careers-role-occupation-hint"))
                .max_length(200).suggestions("/concepts/suggest?kind=occupation"))
        }
        (form.buttons(page.t("action-save"), Some(&cancel)))
    });
    let title = role.map_or_else(|| page.t("careers-role-new"), |role| role.name.clone());
    Frame::new(title, body).crumb(page.t("careers-talent-title"), "/talent").narrow()
}

/// The form by which a skill is asked, as it stands.
#[derive(Debug, Default)]
pub(crate) struct RoleForm {
    pub(crate) form: FormState,
    pub(crate) offered: Vec<Suggested>,
}

/// One role with its skills.
pub(crate) fn role(page: &Page, frameworks: &Frameworks, role: &RoleProfile, add: &RoleForm) -> Frame {
    let body = html! {
        @if !role.description.is_empty() { p .lead { (role.description) } }
        (section(&page.t_with("careers-role-asks", &[("count", role.skills.len().into())]), html! {
            @if role.skills.is_empty() { p { (page.t("careers-role-asks-none")) } }
            @else { (skill_cards(page, frameworks, role)) }
        }))
        (section(&page.t("careers-role-skill-add"), skill_form(page, role, add)))
        (shown_to(page, role))
        (words::acknowledgements(page, frameworks))
    };
    let actions = html! {
        @if !role.skills.is_empty() { (link_button(&format!("/talent/{}/people", role.id), &page.t("careers-find-people"))) " " }
        a .button.secondary href={ "/talent/" (role.id) "/edit" } { (page.t("action-edit")) }
    };
    Frame::new(&role.name, body).crumb(page.t("careers-talent-title"), "/talent").actions(actions)
}

/// Whether everybody may see the role, and the button that changes it.
fn shown_to(page: &Page, role: &RoleProfile) -> Markup {
    let open = role.opened_at.is_some();
    let (text, button, send) = if open {
        ("careers-role-is-shown", "careers-role-hide", "no")
    } else {
        ("careers-role-is-hidden", "careers-role-show", "yes")
    };
    section(
        &page.t("careers-role-who-sees"),
        html! {
            p { (page.t(text)) @if open { " " a href={ "/roles/" (role.id) } { (page.t("careers-role-see-shown")) } } }
            (post_button(page, &format!("/talent/{}/show", role.id), &Button::new(page.t(button)).secondary().sends("open", send)))
        },
    )
}

fn skill_cards(page: &Page, frameworks: &Frameworks, role: &RoleProfile) -> Markup {
    let cards: Vec<Card> = role
        .skills
        .iter()
        .map(|skill| {
            let name = words::label(page, frameworks, &skill.concept);
            Card::new(&name)
                .href(format!("/concepts/{}", skill.concept))
                .pills(skill_pills(page, skill))
                .body(html! { p { (page.t_with("careers-role-level", &[("level", words::level_line(page, skill.minimum.get()).into())])) } })
                .footer(remove_form(page, role, skill, &name))
        })
        .collect();
    card_grid(3, &cards)
}

fn skill_pills(page: &Page, skill: &RoleSkill) -> Markup {
    html! {
        (pill(Tone::Information, &page.t(importance_key(skill.importance))))
        @if skill.must { " " (pill(Tone::Warning, &page.t("careers-role-must"))) }
    }
}

pub(super) const fn importance_key(importance: Importance) -> &'static str {
    match importance {
        Importance::Useful => "careers-importance-useful",
        Importance::Important => "careers-importance-important",
        Importance::Decisive => "careers-importance-decisive",
    }
}

fn remove_form(page: &Page, role: &RoleProfile, skill: &RoleSkill, name: &str) -> Markup {
    html! {
        form .inline method="post" action={ "/talent/" (role.id) "/skills/remove" } {
            (web::components::csrf_field(page))
            (Button::new(page.t("action-remove")).plain().about(name).sends("concept", skill.concept.as_str()))
        }
    }
}

fn skill_form(page: &Page, role: &RoleProfile, add: &RoleForm) -> Markup {
    let form = Form::new(page, format!("/talent/{}/skills", role.id), &add.form);
    let importances = Importance::ALL
        .iter()
        .map(|importance| Choice::new(importance.code(), page.t(importance_key(*importance))))
        .collect();
    form.post(html! {
        (form.text("skill", page.t("careers-role-skill-field")).hint(page.t("careers-role-skill-hint")).required().max_length(200)
            .suggestions("/concepts/suggest?kind=skill"))
        @if !add.offered.is_empty() {
            (form.radios("concept", page.t("careers-skill-which"), offered(&add.offered)).required())
        }
        (form.radios("importance", page.t("careers-role-importance"), importances).chosen(Importance::Important.code()).required())
        (form.select("minimum", page.t("careers-role-minimum"), words::level_choices(page, 1)).chosen("3").required())
        (form.checkbox("must", page.t("careers-role-must-field")).hint(page.t("careers-role-must-hint")))
        (form.buttons(page.t("action-add"), None))
    })
}

/// The people who fit a role, without names.
pub(crate) fn people(page: &Page, frameworks: &Frameworks, looked: &Looked, narrowed: &Narrowed) -> Frame {
    let nobody = match narrowed {
        Narrowed { territory, availability, .. } if !territory.is_empty() || !availability.is_empty() => {
            "careers-people-none-filtered"
        }
        Narrowed { verified_only: true, .. } => "careers-people-none-verified",
        Narrowed { .. } => "careers-people-none-text",
    };
    let body = html! {
        (filters(page, looked, narrowed))
        @if looked.people.is_empty() {
            (empty_state(&page.t("careers-people-none"), &page.t(nobody),
                Some((&page.t("careers-role-change"), &format!("/talent/{}", looked.role.id)))))
        } @else {
            ol .card-grid { @for person in &looked.people { li { (person_card(page, frameworks, person)) } } }
        }
        (callout(page, Tone::Information, html! {
            p { (page.t("careers-people-how")) }
            p { a href={ "/talent/searches/" (looked.query) } { (page.t("careers-people-explain")) } }
        }))
    };
    Frame::new(page.t_with("careers-people-title", &[("role", looked.role.name.as_str().into())]), body)
        .lead(page.t_with("careers-people-lead", &[("count", looked.people.len().into())]))
        .crumb(page.t("careers-talent-title"), "/talent")
        .crumb(&looked.role.name, format!("/talent/{}", looked.role.id))
}

/// What a search may be narrowed to, all in the address of the page.
fn filters(page: &Page, looked: &Looked, narrowed: &Narrowed) -> Markup {
    let verified = [Choice::new("yes", page.t("careers-people-verified"))];
    let available: Vec<Choice> =
        AVAILABILITIES.iter().map(|code| Choice::new(*code, availability(page, code))).collect();
    Filter::new(page, format!("/talent/{}/people", looked.role.id))
        .select(
            "verified",
            &page.t("careers-people-which"),
            &verified,
            if narrowed.verified_only { "yes" } else { "" },
        )
        .text("territory", &page.t("careers-filter-territory"), &narrowed.territory)
        .select("availability", &page.t("careers-filter-availability"), &available, &narrowed.availability)
        .draw()
}

fn person_card(page: &Page, frameworks: &Frameworks, person: &ShownPerson) -> Markup {
    let title = page.t_with("careers-person", &[("rank", person.rank.into())]);
    let percent = person.permille / 10;
    Card::new(&title)
        .pills(html! { (pill(Tone::Information, &page.t_with("careers-person-fit", &[("percent", page.percent(percent).into())]))) })
        .body(html! { (reasons(page, frameworks, &person.reasons)) })
        .footer(next_step(page, person, &title))
        .draw(2)
}

/// What each skill of the role added, what the person lacks at the end.
pub(super) fn reasons(page: &Page, frameworks: &Frameworks, reasons: &[Contribution]) -> Markup {
    let mut sorted: Vec<&Contribution> = reasons.iter().collect();
    sorted.sort_by_key(|one| (one.level == 0, std::cmp::Reverse(one.points)));
    let (has, lacks): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|one| one.level > 0);
    html! {
        ul .reasons {
            @for one in &has {
                li {
                    strong { (words::label(page, frameworks, &one.concept)) } " "
                    @if one.verified > 0 { (pill(Tone::Success, &page.t("careers-verified"))) }
                    br;
                    span .hint { (page.t_with("careers-person-level", &[("level", i64::from(one.level).into()), ("minimum", i64::from(one.minimum).into())])) }
                }
            }
        }
        @if !lacks.is_empty() {
            @let names: Vec<String> = lacks.iter().map(|one| words::label(page, frameworks, &one.concept)).collect();
            p .hint { (page.t_with("careers-person-lacks", &[("skills", names.join(", ").into())])) }
        }
    }
}

fn next_step(page: &Page, person: &ShownPerson, about: &str) -> Markup {
    match person.contact {
        None => html! {
            a .button href={ "/talent/looks/" (person.look) } {
                (page.t("careers-contact-ask")) span .visually-hidden { " – " (about) }
            }
        },
        Some(state) => {
            html! { (state_pill(page, state)) " " a href="/talent/contacts" { (icon(Icon::Next)) (page.t("careers-tab-contacts")) } }
        }
    }
}

/// Where a request stands, in a word.
pub(super) fn state_pill(page: &Page, state: ContactState) -> Markup {
    let (tone, key) = match state {
        ContactState::Waiting => (Tone::Warning, "careers-contact-waiting"),
        ContactState::Accepted => (Tone::Success, "careers-contact-accepted"),
        ContactState::Declined => (Tone::Neutral, "careers-contact-declined"),
    };
    pill(tone, &page.t(key))
}
