//! The page of a room.

use super::access::{Part, Standing};
use super::model::{
    Announcement, Exchange, MOST_CONTACT, MOST_INTRODUCTION, MOST_MESSAGE, MOST_REASON, Material, Member,
    Message,
};
use crate::show;
use crate::submission::KINDS;
use web::components::{
    Button, Form, FormState, Tone, callout, csrf_field, details, empty_state, pill, post_button, section,
};
use web::{Frame, Markup, Page, html};

/// A room with what the visitor may see of it.
pub(super) struct Room {
    pub(super) standing: Standing,
    /// Title of the offer.
    pub(super) title: String,
    /// Those who agreed, with how far the visitor's exchange with each has come.
    pub(super) members: Vec<(Member, Exchange)>,
    pub(super) messages: Vec<Message>,
    pub(super) materials: Vec<Material>,
    pub(super) announcements: Vec<Announcement>,
}

impl Room {
    fn address(&self) -> String {
        format!("/rooms/{}", self.standing.edition.id)
    }

    fn is_guide(&self) -> bool {
        self.standing.part == Part::Guide
    }

    fn mine(&self) -> Option<&Member> {
        self.members.iter().map(|(one, _)| one).find(|one| one.person == self.standing.person)
    }
}

/// What a page function of one part is given: the room, and the form's state if it was that part's form that was sent.
struct Drawing<'a> {
    page: &'a Page,
    room: &'a Room,
    open: bool,
    sent: Option<&'static str>,
    state: &'a FormState,
    nothing: FormState,
}

impl Drawing<'_> {
    fn state(&self, form: &str) -> &FormState {
        if self.sent == Some(form) { self.state } else { &self.nothing }
    }
}

/// The page of a room; `sent` names the form whose state it is.
pub(super) fn room(page: &Page, room: &Room, sent: Option<&'static str>, state: &FormState) -> Frame {
    let open = room.standing.is_open(page.now);
    let zone = &room.standing.edition.plan.zone;
    let closes = page.date_time_in(room.standing.closes_at, zone);
    let of = Drawing { page, room, open, sent, state, nothing: FormState::empty() };
    // What is wrong with a contact stands at its field; a refusal has no other place, nor has anything where the form is
    // not drawn.
    let is_lost = match sent {
        Some("message" | "leave") => true,
        Some("contact") => state.refusal.is_some(),
        Some("write") => room.standing.part == Part::Seated,
        _ => false,
    };
    let lost = is_lost.then_some(state);
    let body = html! {
        (show::edition_facts(page, &room.standing.edition))
        @if open { p .hint { (page.t_with("learning-meeting-open-until", &[("moment", closes.into())])) } }
        @else { (callout(page, Tone::Information, html! { p { (page.t("learning-meeting-closed")) } })) }
        @if let Some(state) = lost { (callout(page, Tone::Danger, html! {
            @if let Some(problem) = &state.refusal { p { (page.problem(problem)) } }
            @for wrong in &state.problems { p { (page.problem(&wrong.problem)) } }
        })) }
        (section(&page.t("learning-meeting-announcements"), announcements(&of)))
        (section(&page.t("learning-meeting-materials"), materials(&of)))
        @if room.standing.part == Part::Seated {
            @if open { (section(&page.t("learning-meeting-join-title"), join(&of))) }
        } @else {
            @if open {
                (section(&page.t("learning-meeting-members"), members(&of)))
                (section(&page.t("learning-meeting-messages"), messages(&of)))
            }
            p { a href={ (room.address()) "/export.json" } { (page.t("learning-meeting-export")) } }
        }
        @if room.standing.part == Part::Member { (section(&page.t("learning-meeting-leave"), leave(&of))) }
    };
    let frame = Frame::new(page.t("learning-meeting-title"), body).lead(&room.title);
    let frame = if room.is_guide() {
        let desk = format!("/teaching/{}", room.standing.edition.id);
        frame.crumb(page.t("nav-teaching"), "/teaching").crumb(&room.title, desk)
    } else {
        frame.crumb(page.t("learning-mine-title"), "/learning")
    };
    frame.narrow()
}

fn announcements(of: &Drawing<'_>) -> Markup {
    let (page, room) = (of.page, of.room);
    let form = Form::new(page, format!("{}/announcements", room.address()), of.state("announcement"))
        .prefixed("announcement-");
    html! {
        @if room.announcements.is_empty() { p { (page.t("learning-meeting-no-announcements")) } }
        @for one in &room.announcements {
            article .note { h3 { (one.title) } p .hint { (page.date_time(one.made_at)) } (show::lines(&one.body)) }
        }
        @if room.is_guide() {
            (details(&page.t("learning-meeting-announce"), form.post(html! {
                (form.text("title", page.t("learning-meeting-announcement-title")).required().max_length(120))
                (form.textarea("body", page.t("learning-meeting-announcement-body")).hint(page.t("learning-meeting-announcement-hint")).required().rows(4).max_length(MOST_MESSAGE))
                (form.buttons(page.t("learning-meeting-announce"), None))
            })))
        }
    }
}

fn materials(of: &Drawing<'_>) -> Markup {
    let (page, room) = (of.page, of.room);
    let action = format!("{}/materials", room.address());
    let form = Form::new(page, action.as_str(), of.state("material")).prefixed("material-");
    html! {
        @if room.materials.is_empty() { p { (page.t("learning-meeting-no-materials")) } }
        @else {
            ul .people { @for one in &room.materials {
                li {
                    @match &one.link {
                        Some(link) => a href=(link) rel="noopener noreferrer nofollow" { (one.title) },
                        None => a href={ (action) "/" (one.id) } { (one.title) },
                    }
                    @if room.is_guide() {
                        " " (post_button(page, &format!("{action}/remove"), &Button::new(page.t("learning-meeting-remove")).plain().about(&one.title).sends("material", one.id.as_str())))
                    }
                }
            } }
        }
        @if room.is_guide() {
            (details(&page.t("learning-meeting-add-material"), form.upload(html! {
                (form.text("title", page.t("learning-meeting-announcement-title")).required().max_length(120))
                (form.text("link", page.t("learning-meeting-link")).kind("url").max_length(2_000))
                (form.file("file", page.t("learning-meeting-file")).kinds(KINDS).at_most(25))
                (form.buttons(page.t("learning-meeting-add-material"), None))
            })))
        }
    }
}

fn join(of: &Drawing<'_>) -> Markup {
    let page = of.page;
    let form = Form::new(page, format!("{}/join", of.room.address()), of.state("join"));
    html! {
        p { (page.t("learning-meeting-join-text")) }
        (form.post(html! {
            (form.textarea("introduction", page.t("learning-meeting-introduction")).hint(page.t("learning-meeting-introduction-hint")).rows(3).max_length(MOST_INTRODUCTION))
            (form.checkbox("agreed", page.t("learning-meeting-agree")).required())
            (form.buttons(page.t("learning-meeting-join"), None))
        }))
    }
}

fn members(of: &Drawing<'_>) -> Markup {
    let (page, room) = (of.page, of.room);
    if room.members.is_empty() {
        let (title, text) = (page.t("learning-meeting-nobody"), page.t("learning-meeting-nobody-text"));
        return empty_state(&title, &text, None);
    }
    html! {
        ul .people { @for (one, exchange) in &room.members {
            li {
                strong { (one.name) }
                @if one.person == room.standing.person { " " (pill(Tone::Neutral, &page.t("learning-meeting-you"))) }
                @if !one.introduction.is_empty() { (show::lines(&one.introduction)) }
                @if room.standing.part == Part::Member && one.person != room.standing.person { (contact(of, one, exchange)) }
            }
        } }
    }
}

fn contact(of: &Drawing<'_>, one: &Member, exchange: &Exchange) -> Markup {
    let page = of.page;
    let action = format!("{}/contacts", of.room.address());
    let back = Button::new(page.t("learning-meeting-contact-back"))
        .plain()
        .about(&one.name)
        .sends("to", one.person.as_str());
    let sent = of.state("contact");
    let state = if sent.value("to") == one.person.as_str() { sent } else { &of.nothing };
    let asks = match exchange {
        Exchange::Both(contact) => {
            return html! {
                p { (page.t_with("learning-meeting-contact-is", &[("contact", contact.into())])) }
                (post_button(page, &format!("{action}/back"), &back))
            };
        }
        Exchange::Given => {
            return html! {
                p .hint { (page.t_with("learning-meeting-contact-given", &[("name", one.name.as_str().into())])) }
                (post_button(page, &format!("{action}/back"), &back))
            };
        }
        Exchange::Asked => true,
        Exchange::Nothing => false,
    };
    let field = format!("contact-{}", one.person);
    html! {
        @if asks { p { (page.t_with("learning-meeting-contact-asked", &[("name", one.name.as_str().into())])) } }
        @if of.open {
            (details(&page.t_with("learning-meeting-contact-give", &[("name", one.name.as_str().into())]), html! {
                form .form method="post" action=(action) {
                    (csrf_field(page))
                    input type="hidden" name="to" value=(one.person);
                    div .field {
                        label for=(field) { (page.t("learning-meeting-contact")) }
                        p .hint id={ (field) "-hint" } { (page.t("learning-meeting-contact-hint")) }
                        @if let Some(problem) = state.problem("contact") { p .error id={ (field) "-error" } { (page.problem(problem)) } }
                        input #(field) type="text" name="contact" value=(state.value("contact")) maxlength=(MOST_CONTACT) autocomplete="off" aria-describedby={ (field) "-hint" } required;
                    }
                    div .buttons { (Button::new(page.t("learning-meeting-contact-send")).secondary().about(&one.name)) }
                }
            }))
        }
    }
}

fn messages(of: &Drawing<'_>) -> Markup {
    let (page, room) = (of.page, of.room);
    let form =
        Form::new(page, format!("{}/messages", room.address()), of.state("write")).prefixed("message-");
    html! {
        @if room.messages.is_empty() { p { (page.t("learning-meeting-no-messages")) } }
        @for one in &room.messages { (message(of, one)) }
        @if of.open {
            (form.post(html! {
                (form.textarea("body", page.t("learning-meeting-write")).required().rows(3).max_length(MOST_MESSAGE))
                (form.buttons(page.t("learning-meeting-send"), None))
            }))
        }
    }
}

fn message(of: &Drawing<'_>, one: &Message) -> Markup {
    let (page, room) = (of.page, of.room);
    let address = format!("{}/messages/{}", room.address(), one.id);
    let (guide, own) = (room.is_guide(), one.author == room.standing.person);
    html! {
        article .note {
            p { strong { (show::person(page, &one.author_name)) } " " span .hint { (page.date_time(one.written_at)) } }
            @match &one.hidden {
                Some(why) => {
                    p .hint { (page.t_with("learning-meeting-hidden", &[("why", why.into())])) }
                    @if guide { (show::lines(&one.body)) (post_button(page, &format!("{address}/hide"), &Button::new(page.t("learning-meeting-show")).secondary().sends("show", "yes").about(&one.author_name))) }
                }
                None => (show::lines(&one.body)),
            }
            @if guide && !one.reports.is_empty() {
                p { (pill(Tone::Warning, &page.t("learning-meeting-reported"))) }
                ul { @for why in &one.reports { li { (why) } } }
            }
            @if one.hidden.is_none() {
                @if guide { (reason(of, one, &format!("{address}/hide"), "learning-meeting-hide")) }
                @else if !own { (reason(of, one, &format!("{address}/report"), "learning-meeting-report")) }
            }
        }
    }
}

/// A form that asks for a reason, folded away.
fn reason(of: &Drawing<'_>, one: &Message, action: &str, key: &str) -> Markup {
    let page = of.page;
    let field = format!("why-{}", one.id);
    details(
        &page.t(key),
        html! {
            form .form method="post" action=(action) {
                (csrf_field(page))
                div .field {
                    label for=(field) { (page.t("learning-meeting-why")) }
                    input #(field) type="text" name="why" maxlength=(MOST_REASON) autocomplete="off" required;
                }
                div .buttons { (Button::new(page.t(key)).secondary().about(&one.author_name)) }
            }
        },
    )
}

fn leave(of: &Drawing<'_>) -> Markup {
    let (page, address) = (of.page, of.room.address());
    let state = match of.room.mine() {
        Some(mine) if of.sent != Some("join") => {
            FormState::empty().with("introduction", &mine.introduction).with("agreed", "yes")
        }
        _ => of.state("join").clone(),
    };
    let form = Form::new(page, format!("{address}/join"), &state).prefixed("own-");
    html! {
        @if of.open {
            (details(&page.t("learning-meeting-change-introduction"), form.post(html! {
                (form.hidden("agreed", "yes"))
                (form.textarea("introduction", page.t("learning-meeting-introduction")).rows(3).max_length(MOST_INTRODUCTION))
                (form.buttons(page.t("action-save"), None))
            })))
        }
        p { (page.t("learning-meeting-leave-text")) }
        (post_button(page, &format!("{address}/leave"), &Button::new(page.t("learning-meeting-leave")).danger()))
    }
}
