//! The pages of who belongs to an organisation.

use super::rows::Member;
use crate::link::Link;
use crate::organisation::{Organisation, tabs_of};
use crate::vocabulary::{role_choices, role_names, roles_from_words};
use kernel::Role;
use web::components::{
    Button, Cell, Confirmation, Form, FormState, Table, confirm_page, csrf_field, definition_list,
    empty_state, link_button, post_button, section, tag,
};
use web::{Frame, Markup, Page, html};

/// Everybody who belongs to an organisation, and who was invited.
pub(crate) struct MembersView {
    pub(crate) organisation: Organisation,
    pub(crate) members: Vec<Member>,
    pub(crate) invitations: Vec<Link>,
    pub(crate) offered: Vec<Role>,
}

/// The page of the members, with the invitation form.
pub(crate) fn members(page: &Page, view: &MembersView, state: &FormState) -> Frame {
    let id = view.organisation.id.as_str();
    let columns =
        ["identity-name", "identity-email", "identity-roles", "identity-action"].map(|key| page.t(key));
    let rows = view.members.iter().map(|member| member_row(page, id, member));
    let body = html! {
        (tabs_of(page, &view.organisation, true))
        (section(&page.t("identity-members"), Table::new(page.t("identity-members"), &columns).hide_caption().rows(rows).draw()))
        @if !view.invitations.is_empty() { (section(&page.t("identity-invitations"), waiting(page, view))) }
        (section(&page.t("identity-invite-title"), invite_form(page, view, state)))
    };
    Frame::new(page.t("identity-members"), body)
        .lead(
            page.t_with(
                "identity-members-lead",
                &[("organisation", (&view.organisation.profile.name).into())],
            ),
        )
        .crumb(&view.organisation.profile.name, format!("/organisation?of={id}"))
}

fn role_tags(page: &Page, roles: &[Role]) -> Markup {
    html! { span .pills { @for &role in roles { (tag(&page.role(role))) } } }
}

fn member_row(page: &Page, organisation: &str, member: &Member) -> Vec<Cell> {
    let href = format!("/organisation/members/{}?of={organisation}", member.person);
    vec![
        Cell::text(&member.name),
        Cell::text(member.email.clone().unwrap_or_else(|| page.t("identity-email-not-verified"))),
        Cell::from(role_tags(page, &member.roles)),
        Cell::from(
            html! { a href=(href) { (page.t("identity-change")) span .visually-hidden { " " (member.name) } } },
        ),
    ]
}

fn waiting(page: &Page, view: &MembersView) -> Markup {
    let columns = ["identity-email", "identity-roles", "identity-valid-until", "identity-action"]
        .map(|key| page.t(key));
    let rows = view.invitations.iter().map(|link| {
        let action = format!("/organisation/invitations/{}/withdraw", link.id);
        let button = Button::new(page.t("identity-withdraw")).plain().about(&link.address);
        vec![
            Cell::text(&link.address),
            Cell::from(role_tags(page, &roles_from_words(&link.roles))),
            Cell::from(page.date_element(link.expires_at)),
            Cell::from(html! {
                form .inline method="post" action=(action) {
                    (csrf_field(page))
                    input type="hidden" name="of" value=(view.organisation.id);
                    (button)
                }
            }),
        ]
    });
    Table::new(page.t("identity-invitations"), &columns).hide_caption().rows(rows).draw()
}

fn invite_form(page: &Page, view: &MembersView, state: &FormState) -> Markup {
    let form = Form::new(page, "/organisation/invitations", state);
    form.post(html! {
        (form.hidden("of", view.organisation.id.as_str()))
        (form.email("email", page.t("identity-email")).hint(page.t("identity-invite-hint")).autocomplete("off").required())
        (form.checkboxes("roles", page.t("identity-roles"), role_choices(page, &view.offered)).required())
        (form.buttons(page.t("identity-invite-button"), None))
    })
}

/// The page of one member: their roles, and the way out.
pub(crate) fn member(
    page: &Page,
    organisation: &Organisation,
    member: &Member,
    offered: &[Role],
    state: &FormState,
) -> Frame {
    let id = organisation.id.as_str();
    let form = Form::new(page, format!("/organisation/members/{}", member.person), state);
    let mut boxes =
        form.checkboxes("roles", page.t("identity-roles"), role_choices(page, offered)).required();
    for role in &member.roles {
        boxes = boxes.chosen(role.as_str());
    }
    let fields = html! {
        (form.hidden("of", id))
        (boxes)
        (form.buttons(page.t("action-save"), Some(&format!("/organisation/members?of={id}"))))
    };
    let remove = format!("/organisation/members/{}/remove?of={id}", member.person);
    let body = html! {
        (form.post(fields))
        (section(&page.t("identity-remove-title"), html! {
            p { (page.t("identity-remove-hint")) }
            p { a .button.danger href=(remove) { (page.t("identity-remove-button")) } }
        }))
    };
    Frame::new(&member.name, body)
        .lead(page.t_with("identity-member-lead", &[("organisation", (&organisation.profile.name).into())]))
        .crumb(page.t("identity-members"), format!("/organisation/members?of={id}"))
        .narrow()
}

/// The page that asks before somebody is removed.
pub(crate) fn removal(page: &Page, organisation: &Organisation, member: &Member) -> Frame {
    let names = [("name", (&member.name).into()), ("organisation", (&organisation.profile.name).into())];
    let ask = Confirmation {
        question: page.t_with("identity-remove-question", &names),
        consequence: page.t("identity-remove-consequence"),
        button: page.t("identity-remove-button"),
        action: format!("/organisation/members/{}/remove", member.person),
        values: vec![("of", organisation.id.to_string())],
        cancel_href: format!("/organisation/members?of={}", organisation.id),
    };
    confirm_page(page, &ask)
}

/// An invitation as the person who got it sees it.
pub(crate) struct InvitationView {
    pub(crate) token: String,
    pub(crate) organisation: String,
    pub(crate) address: String,
    pub(crate) roles: Vec<Role>,
}

/// The page behind the link of an invitation.
pub(crate) fn invitation(page: &Page, view: &InvitationView) -> Frame {
    let path = format!("/people/invitations/{}", view.token);
    let back = web::shell::query_escaped(&path);
    let address = web::shell::query_escaped(&view.address);
    let facts = [
        (page.t("identity-organisation"), html! { (view.organisation) }),
        (page.t("identity-roles"), html! { (role_names(page, &view.roles)) }),
    ];
    let body = html! {
        (definition_list(&facts))
        @if let Some(person) = &page.person {
            p { (page.t_with("identity-invitation-as", &[("name", (&person.name).into())])) }
            (post_button(page, &path, &Button::new(page.t("identity-invitation-accept"))))
        } @else {
            p { (page.t("identity-invitation-sign-in")) }
            p .buttons {
                (link_button(&format!("/session/new?back={back}"), &page.t("nav-sign-in")))
                a .button.secondary href=(format!("/people/new?back={back}&email={address}")) { (page.t("nav-sign-up")) }
            }
        }
    };
    let lead = page.t_with("identity-invitation-lead", &[("organisation", (&view.organisation).into())]);
    Frame::new(page.t("identity-invitation-title"), body).lead(lead).narrow()
}

/// For those who manage no organisation.
pub(crate) fn no_organisation(page: &Page) -> Frame {
    let action = page.t("identity-apply-title");
    let (title, text) = (page.t("identity-no-organisation"), page.t("identity-no-organisation-hint"));
    let body = empty_state(&title, &text, Some((&action, "/organisations/new")));
    Frame::new(page.t("nav-organisation"), body)
}
