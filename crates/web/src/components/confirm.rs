//! Asking before something that cannot be undone: a page of its own, no dialog.

use super::action::Button;
use super::form::csrf_field;
use crate::page::Page;
use crate::shell::Frame;
use maud::html;

/// What is asked.
#[derive(Debug, Clone)]
pub struct Confirmation {
    /// The question ("Revocare il certificato?").
    pub question: String,
    /// What will happen, and what will not.
    pub consequence: String,
    /// What the button says ("Revoca").
    pub button: String,
    /// Where the POST request goes.
    pub action: String,
    /// What else it carries: name and value.
    pub values: Vec<(&'static str, String)>,
    /// The way out.
    pub cancel_href: String,
}

/// The page that asks.
#[must_use]
pub fn confirm_page(page: &Page, ask: &Confirmation) -> Frame {
    let body = html! {
        form .form method="post" action=(ask.action) {
            (csrf_field(page))
            @for (name, value) in &ask.values { input type="hidden" name=(name) value=(value); }
            div .buttons {
                (Button::new(&ask.button).danger())
                a .button.secondary href=(ask.cancel_href) { (page.t("action-cancel")) }
            }
        }
    };
    Frame::new(&ask.question, body).lead(&ask.consequence).narrow()
}
