//! How a profile and its gap look.

use super::model::{SkillsOf, TargetView};
use super::target::Aim;
use crate::offers::Offer;
use crate::words;
use kernel::ConceptId;
use skills::gap::{BestReason, Code, GapLine, Importance, Source, Standing, Support};
use skills::library::{Frameworks, Suggested};
use std::collections::HashMap;
use web::components::{
    Button, Card, Choice, Form, FormState, Icon, Tone, callout, card_grid, details, empty_state, icon,
    link_button, pill, post_button, progress, section, skill_level,
};
use web::{Frame, Markup, Page, html};

/// The form by which a skill is added, as it stands.
#[derive(Debug, Default)]
pub(crate) struct AddState {
    pub(crate) form: FormState,
    pub(crate) offered: Vec<Suggested>,
}

/// What somebody can do, and what they aim at.
pub(crate) fn overview(page: &Page, frameworks: &Frameworks, skills: &SkillsOf, add: &AddState) -> Frame {
    let body = html! {
        (targets(page, frameworks, skills))
        (section(&page.t("careers-skills-mine"), html! {
            (claimed(page, frameworks, skills))
        }))
        (section(&page.t("careers-skill-add"), html! {
            (add_form(page, add))
            p { a href="/skills/read" { (page.t("careers-to-read")) } }
        }))
        (callout(page, Tone::Information, html! {
            p { (page.t("careers-be-found")) " " a href="/account" { (page.t("careers-be-found-link")) } }
            p { a href="/contacts" { (page.t("careers-to-contacts")) } }
            p { a href="/skills/news" { (page.t("careers-to-news")) } }
        }))
        (words::acknowledgements(page, frameworks))
    };
    Frame::new(page.t("careers-skills-title"), body).lead(page.t("careers-skills-lead"))
}

fn targets(page: &Page, frameworks: &Frameworks, skills: &SkillsOf) -> Markup {
    if skills.targets.is_empty() {
        return empty_state(
            &page.t("careers-targets-none"),
            &page.t("careers-targets-none-text"),
            Some((&page.t("careers-to-orientation"), "/orientation")),
        );
    }
    let cards: Vec<Card> =
        skills.targets.iter().map(|target| target_card(page, frameworks, target)).collect();
    section(
        &page.t("careers-targets"),
        html! {
            (card_grid(3, &cards))
            div .buttons {
                (link_button("/skills/gap", &page.t("careers-see-gap")))
                a .button.secondary href="/skills/nearby" { (page.t("careers-to-nearby")) }
                a .button.secondary href="/skills/checklist" { (page.t("careers-to-checklist")) }
                a .button.secondary href="/occupations" { (page.t("careers-target-another")) }
            }
        },
    )
}

fn target_card(page: &Page, frameworks: &Frameworks, target: &TargetView) -> Card {
    let name = target_name(page, frameworks, target);
    let remove = Button::new(page.t("careers-target-drop")).plain().about(&name);
    linked_card(page, frameworks, target).body(coverage(page, target)).footer(post_button(
        page,
        &format!("/skills/targets/{}/remove", target.target.id),
        &remove,
    ))
}

/// What a goal is called.
pub(crate) fn target_name(page: &Page, frameworks: &Frameworks, target: &TargetView) -> String {
    match (&target.occupation, &target.target.aim) {
        (Some(occupation), _) | (None, Aim::Occupation(occupation)) => {
            words::label(page, frameworks, occupation)
        }
        (None, Aim::Role { name, .. } | Aim::Advertisement(name)) => name.clone(),
    }
}

/// A card of a goal, with its kind above the name.
fn linked_card(page: &Page, frameworks: &Frameworks, target: &TargetView) -> Card {
    let card = Card::new(target_name(page, frameworks, target));
    match &target.target.aim {
        Aim::Occupation(occupation) => {
            card.href(format!("/occupations/{}", target.occupation.as_ref().unwrap_or(occupation)))
        }
        Aim::Role { role, company, open: true, .. } => card.href(format!("/roles/{role}")).overline(company),
        Aim::Role { .. } => card.overline(page.t("careers-target-role-closed")),
        Aim::Advertisement(_) => card.overline(page.t("careers-target-advertisement")),
    }
}

/// How far a target is met, in words and as a bar.
fn coverage(page: &Page, target: &TargetView) -> Markup {
    let percent = target.coverage.permille / 10;
    let met = [
        ("met", i64::try_from(target.coverage.met).unwrap_or(0).into()),
        ("asked", i64::try_from(target.coverage.asked).unwrap_or(0).into()),
    ];
    html! {
        p .lead { (page.t_with("careers-coverage", &[("percent", page.percent(percent).into())])) }
        progress value=(percent) max="100" aria-label=(page.t("careers-coverage-label")) { (page.percent(percent)) }
        p .hint { (page.t_with("careers-coverage-met", &met)) }
    }
}

fn claimed(page: &Page, frameworks: &Frameworks, skills: &SkillsOf) -> Markup {
    if skills.profile.standings.is_empty() {
        return html! { p { (page.t("careers-skills-none")) } };
    }
    let mut rows: Vec<(String, &ConceptId, &Standing<ConceptId>)> = skills
        .profile
        .standings
        .iter()
        .map(|(concept, standing)| (words::label(page, frameworks, concept), concept, standing))
        .collect();
    rows.sort_by(|a, b| {
        b.2.verified.cmp(&a.2.verified).then_with(|| kernel::fold(&a.0).cmp(&kernel::fold(&b.0)))
    });
    html! {
        ul .card-grid {
            @for (name, concept, standing) in &rows {
                li { (claim_card(page, frameworks, skills, (name, concept, standing))) }
            }
        }
    }
}

fn claim_card(
    page: &Page,
    frameworks: &Frameworks,
    skills: &SkillsOf,
    (name, concept, standing): (&str, &ConceptId, &Standing<ConceptId>),
) -> Markup {
    Card::new(name)
        .href(format!("/concepts/{concept}"))
        .pills(source_pill(page, standing.best.source))
        .body(html! { (skill_level(page, standing.best.level)) (why(page, standing)) })
        .footer(own_claim(page, frameworks, skills, concept, name))
        .draw(3)
}

/// A pill that says how well a claim is supported.
pub(crate) fn source_pill(page: &Page, source: Source) -> Markup {
    let tone = match source.support() {
        Support::Declared => Tone::Neutral,
        Support::Confirmed => Tone::Information,
        Support::Verified => Tone::Success,
    };
    pill(tone, &page.t(&format!("careers-source-{}", source.code())))
}

/// Why this claim counts, when it was made, and what else was claimed.
fn why(page: &Page, standing: &Standing<ConceptId>) -> Markup {
    let reason = match standing.reason {
        BestReason::OnlyClaim => None,
        BestReason::BetterSupported => Some("careers-best-supported"),
        BestReason::HigherLevel => Some("careers-best-higher"),
        BestReason::StrongerSource => Some("careers-best-stronger"),
        BestReason::MoreRecent => Some("careers-best-recent"),
    };
    html! {
        p .hint {
            (page.t_with("careers-claimed-on", &[("date", page.date(standing.best.date).into())]))
            @if let Some(key) = reason { " " (page.t(key)) }
            @if let Some(level) = standing.claimed_higher {
                " " (page.t_with("careers-claimed-higher", &[("level", level.get().into())]))
            }
        }
    }
}

/// What can be done about the person's own claim of a skill.
fn own_claim(
    page: &Page,
    frameworks: &Frameworks,
    skills: &SkillsOf,
    concept: &ConceptId,
    name: &str,
) -> Markup {
    let own = skills.claims_of(frameworks, concept).find(|stored| stored.claim.source == Source::Own);
    let proof = skills.claims_of(frameworks, concept).any(|stored| stored.claim.proof.is_some());
    html! {
        @if let Some(own) = own {
            @if !own.note.is_empty() { p .hint { "“" (own.note) "”" } }
            (post_button(page, &format!("/skills/claims/{}/remove", own.id),
                &Button::new(page.t("careers-claim-remove")).plain().about(name)))
        }
        @if proof { a href="/backpack" { (icon(Icon::Medal)) " " (page.t("careers-see-proof")) } }
    }
}

fn add_form(page: &Page, add: &AddState) -> Markup {
    let form = Form::new(page, "/skills/claims", &add.form);
    form.post(html! {
        (form.text("skill", page.t("careers-skill-field")).hint(page.t("careers-skill-hint")).required().max_length(200)
            .suggestions("/concepts/suggest?kind=skill"))
        @if !add.offered.is_empty() {
            (form.radios("concept", page.t("careers-skill-which"), offered(&add.offered)).required())
        }
        (form.select("level", page.t("careers-level-field"), words::level_choices(page, 1)).required())
        (form.text("note", page.t("careers-note-field")).hint(page.t("careers-note-hint")).max_length(500))
        (form.buttons(page.t("action-add"), None))
    })
}

/// Concepts to choose from, each with the name that was hit.
pub(crate) fn offered(offered: &[Suggested]) -> Vec<Choice> {
    offered
        .iter()
        .map(|one| {
            let choice = Choice::new(one.id.as_str(), &one.name);
            match &one.hit {
                Some(hit) => choice.hint(hit),
                None => choice,
            }
        })
        .collect()
}

/// Every skill of the targets, to be gone through.
pub(crate) fn checklist(page: &Page, frameworks: &Frameworks, skills: &SkillsOf, state: &FormState) -> Frame {
    let (essential, optional): (Vec<_>, Vec<_>) =
        skills.gap.lines.iter().partition(|line| line.importance == Importance::Essential);
    let form = Form::new(page, "/skills/checklist", state);
    let body = form.post(html! {
        p { (page.t("careers-checklist-how")) }
        (form.group(&page.t_with("careers-essential", &[("count", essential.len().into())]),
            levels(page, frameworks, skills, state, &essential)))
        @if !optional.is_empty() {
            (details(&page.t_with("careers-optional", &[("count", optional.len().into())]),
                levels(page, frameworks, skills, state, &optional)))
        }
        (form.buttons(page.t("action-save"), Some("/skills")))
    });
    let names: Vec<String> =
        skills.targets.iter().map(|target| target_name(page, frameworks, target)).collect();
    Frame::new(page.t("careers-checklist-title"), body)
        .lead(names.join(", "))
        .crumb(page.t("nav-skills"), "/skills")
        .narrow()
}

fn levels(
    page: &Page,
    frameworks: &Frameworks,
    skills: &SkillsOf,
    state: &FormState,
    lines: &[&GapLine<ConceptId>],
) -> Markup {
    let mut lines: Vec<(String, &GapLine<ConceptId>)> =
        lines.iter().map(|line| (words::label(page, frameworks, &line.concept), *line)).collect();
    lines.sort_by_key(|(name, _)| kernel::fold(name));
    html! {
        @for (name, line) in &lines {
            @let field = format!("level-{}", line.concept);
            @let own = skills.claims_of(frameworks, &line.concept)
                .find(|stored| stored.claim.source == Source::Own).map(|stored| stored.claim.level.get());
            @let chosen = if state.values.is_empty() { own.map(|level| level.to_string()) } else { Some(state.value(&field).to_owned()) };
            div .field {
                label for=(field) { (name) }
                select #(field) name=(field) autocomplete="off" {
                    option value="" { (page.t("careers-level-unsaid")) }
                    @for level in 0..=8_i64 {
                        @let value = level.to_string();
                        option value=(value) selected[chosen.as_deref() == Some(value.as_str())] {
                            @if level == 0 { (words::level_words(page, 0)) } @else { (words::level_line(page, level)) }
                        }
                    }
                }
            }
        }
    }
}

/// Missing skills that stand open on the page; more are folded away.
const SHOWN_AT_ONCE: usize = 10;

/// The gap of somebody who aims at nothing yet.
pub(crate) fn gap_without_target(page: &Page) -> Frame {
    let body = empty_state(
        &page.t("careers-targets-none"),
        &page.t("careers-targets-none-text"),
        Some((&page.t("careers-to-orientation"), "/orientation")),
    );
    Frame::new(page.t("careers-gap-title"), body).crumb(page.t("nav-skills"), "/skills")
}

/// The gap, skill by skill, with what closes it.
pub(crate) fn gap(
    page: &Page,
    frameworks: &Frameworks,
    skills: &SkillsOf,
    offers: &HashMap<ConceptId, Vec<Offer>>,
) -> Frame {
    let teaches =
        |line: &GapLine<ConceptId>| offers.get(&line.concept).is_some_and(|found| !found.is_empty());
    let missing = |importance| {
        let mut lines: Vec<&GapLine<ConceptId>> =
            skills.gap.missing().filter(|line| line.importance == importance).collect();
        lines.sort_by_key(|line| !teaches(line));
        lines
    };
    let (essential, optional) = (missing(Importance::Essential), missing(Importance::Optional));
    let met: Vec<_> = skills.gap.lines.iter().filter(|line| line.missing == 0).collect();
    let list = |lines: &[&GapLine<ConceptId>]| {
        html! {
            ul .stack { @for line in lines { li { (missing_line(page, frameworks, line, offers)) } } }
        }
    };
    let lines = |lines: &[&GapLine<ConceptId>]| {
        let (first, rest) = lines.split_at(lines.len().min(SHOWN_AT_ONCE));
        html! {
            (list(first))
            @if !rest.is_empty() {
                (details(&page.t_with("careers-more-skills", &[("count", rest.len().into())]), list(rest)))
            }
        }
    };
    let body = html! {
        (gap_head(page, frameworks, skills))
        @if essential.is_empty() && optional.is_empty() {
            (callout(page, Tone::Success, html! { p { (page.t("careers-gap-closed")) } }))
        }
        @if !essential.is_empty() {
            (section(&page.t_with("careers-gap-essential", &[("count", essential.len().into())]), lines(&essential)))
        }
        @if !optional.is_empty() {
            (section(&page.t_with("careers-gap-optional", &[("count", optional.len().into())]), html! {
                p { (page.t("careers-gap-optional-text")) }
                (details(&page.t("careers-gap-optional-open"), lines(&optional)))
            }))
        }
        @if !met.is_empty() {
            (section(&page.t_with("careers-gap-met", &[("count", met.len().into())]), met_list(page, frameworks, &met)))
        }
        (details(&page.t("careers-gap-how"), html! { p { (page.t("careers-gap-how-text")) } }))
        (words::acknowledgements(page, frameworks))
    };
    Frame::new(page.t("careers-gap-title"), body)
        .lead(page.t("careers-gap-lead"))
        .crumb(page.t("nav-skills"), "/skills")
}

fn gap_head(page: &Page, frameworks: &Frameworks, skills: &SkillsOf) -> Markup {
    let cards: Vec<Card> = skills
        .targets
        .iter()
        .map(|target| linked_card(page, frameworks, target).body(coverage(page, target)))
        .collect();
    html! {
        (card_grid(2, &cards))
        div .buttons {
            (link_button("/skills/plan", &page.t("careers-to-plan")))
            a .button.secondary href="/skills/nearby" { (page.t("careers-to-nearby")) }
            a .button.secondary href="/skills/checklist" { (page.t("careers-to-checklist")) }
            a .button.secondary href="/skills/disputes" { (page.t("careers-to-disputes")) }
        }
    }
}

fn missing_line(
    page: &Page,
    frameworks: &Frameworks,
    line: &GapLine<ConceptId>,
    offers: &HashMap<ConceptId, Vec<Offer>>,
) -> Markup {
    let name = words::label(page, frameworks, &line.concept);
    let levels = page.t_with("careers-gap-levels", &[("wanted", line.wanted.into())]);
    Card::new(&name)
        .body(html! {
            (progress(page, &levels, line.has, line.wanted))
            (details(&page.t("careers-gap-by-level"), html! {
                ol .rows { @for level in line.has + 1..=line.wanted { li { (words::level_line(page, level)) } } }
            }))
            @for code in &line.codes { p .hint { (page.t(code_key(*code))) } }
            @match offers.get(&line.concept) {
                Some(found) if !found.is_empty() => { p { strong { (page.t("careers-gap-closes")) } } (words::offers(page, found)) }
                _ => p .hint { (page.t("careers-gap-no-offer")) }
            }
        })
        .footer(html! {
            a href={ "/concepts/" (line.concept) } { (page.t("careers-skill-more")) span .visually-hidden { ": " (name) } }
            (contest(page, line, &name))
        })
        .draw(3)
}

/// A number that seems wrong can be put right on the spot.
fn contest(page: &Page, line: &GapLine<ConceptId>, name: &str) -> Markup {
    let id = format!("contest-{}", line.concept);
    details(
        &page.t("careers-gap-contest"),
        html! {
            p .hint { (page.t("careers-gap-contest-text")) }
            form .form method="post" action="/skills/claims" {
                (web::components::csrf_field(page))
                input type="hidden" name="concept" value=(line.concept);
                input type="hidden" name="back" value="gap";
                div .field {
                    label for=(id) { (page.t("careers-level-field")) span .visually-hidden { ": " (name) } }
                    select #(id) name="level" autocomplete="off" {
                        @for level in 0..=8_i64 {
                            option value=(level) selected[level == line.has] {
                                @if level == 0 { (words::level_words(page, 0)) } @else { (words::level_line(page, level)) }
                            }
                        }
                    }
                }
                (Button::new(page.t("action-save")).secondary().about(name))
            }
            p { a href={ "/skills/disputes/new?skill=" (line.concept) } { (page.t("careers-to-dispute")) span .visually-hidden { ": " (name) } } }
        },
    )
}

fn met_list(page: &Page, frameworks: &Frameworks, met: &[&GapLine<ConceptId>]) -> Markup {
    html! {
        ul .rows.two {
            @for line in met {
                li {
                    a href={ "/concepts/" (line.concept) } { (words::label(page, frameworks, &line.concept)) }
                    " " @if let Some(standing) = &line.standing { (source_pill(page, standing.best.source)) }
                    p .hint { (page.t_with("careers-gap-has", &[("has", line.has.into()), ("wanted", line.wanted.into())])) }
                }
            }
        }
    }
}

const fn code_key(code: Code) -> &'static str {
    match code {
        Code::NotClaimed => "careers-code-not-claimed",
        Code::BelowLevel => "careers-code-below-level",
        Code::Met => "careers-code-met",
        Code::Exceeded => "careers-code-exceeded",
        Code::OnlyDeclared => "careers-code-only-declared",
        Code::NotVerified => "careers-code-not-verified",
        Code::HigherClaimUnsupported => "careers-code-higher-unsupported",
        Code::AskedBySeveralTargets => "careers-code-several",
    }
}
