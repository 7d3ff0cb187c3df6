//! Requests about one's own account.

use super::commands::{ChangeAccount, ChangePassword, EraseAccount};
use super::export;
use super::pages::{self, AccountForms, AccountView};
use crate::consent::{self, ChangeConsent, Purpose};
use crate::membership::rows as memberships;
use crate::password::{Hasher, StoredPassword};
use crate::person::{self, ClaimEmail, SendVerification, browser_of, new_password, own_account};
use crate::session::{EndSession, own_sessions};
use kernel::{Fault, PersonId, Problem, SessionId};
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Bucket, Fields, HeaderMap, Path, Response, Routes, Visit};

pub(crate) fn routes() -> Routes {
    const MINE: Access = Access::SignedIn;
    Routes::new()
        .get("/account", MINE, show)
        .post("/account", MINE, change)
        .post("/account/email", MINE, change_email)
        .post("/account/email/link", MINE, send_link)
        .post("/account/password", MINE, change_password)
        .post("/account/consents", MINE, change_consents)
        .post("/account/sessions/{id}/end", MINE, end_session)
        .get("/account/data.json", MINE, download)
        .get("/account/delete", MINE, ask_deletion)
        .post("/account/delete", MINE, delete)
}

async fn view(visit: &Visit, headers: &HeaderMap) -> Result<AccountView, Fault> {
    let account = own_account(visit).await?;
    let sessions = own_sessions(visit, headers).await?;
    let mut tx = visit.read().await?;
    let network = &visit.ctx.network;
    let consents = consent::rows::optional(&mut tx, network, &account.id).await.map_err(Refusable::from)?;
    let held = memberships::of_person(&mut tx, network, &account.id).await.map_err(Refusable::from)?;
    Ok(AccountView { account, sessions, consents, memberships: held })
}

async fn show(visit: Visit, headers: HeaderMap) -> Answer {
    let view = view(&visit, &headers).await?;
    Ok(visit.show(pages::account(&visit.page, &view, &AccountForms::default())))
}

async fn again(visit: &Visit, headers: &HeaderMap, forms: AccountForms) -> Answer {
    let view = view(visit, headers).await?;
    Ok(visit.show_again(pages::account(&visit.page, &view, &forms)))
}

fn saved(visit: &Visit) -> Response {
    visit.go_with("/account", &Problem::new("notice-saved"))
}

async fn change(visit: Visit, headers: HeaderMap, mut fields: Fields) -> Answer {
    let name = fields.required("name", 2..=120);
    let lang = fields.lang("lang");
    let (Some(lang), None) = (lang, fields.wrong()) else {
        return again(&visit, &headers, AccountForms { name: fields.state(), ..AccountForms::default() })
            .await;
    };
    let person = visit.person()?.clone();
    visit.run(&ChangeAccount { person, name, lang }).await?;
    Ok(visit.go_in_language("/account", lang))
}

async fn change_email(visit: Visit, headers: HeaderMap, mut fields: Fields) -> Answer {
    let email = fields.email("email");
    if let Some(state) = fields.wrong() {
        return again(&visit, &headers, AccountForms { email: state, ..AccountForms::default() }).await;
    }
    let person = visit.person()?.clone();
    visit.app.limits().count(Bucket::SignUp, &format!("email:{person}"))?;
    visit.run(&ClaimEmail { person, email }).await?;
    Ok(visit.go_with("/account", &Problem::new("identity-link-sent")))
}

async fn send_link(visit: Visit, _form: Fields) -> Answer {
    let person = visit.person()?.clone();
    visit.app.limits().count(Bucket::SignUp, &format!("email:{person}"))?;
    visit.run(&SendVerification { person }).await?;
    Ok(visit.go_with("/account", &Problem::new("identity-link-sent")))
}

/// The stored password, when the one typed in `field` is it; otherwise the field is noted.
async fn right_password(
    visit: &Visit,
    fields: &mut Fields,
    field: &'static str,
) -> Result<Option<StoredPassword>, Fault> {
    let typed = fields.password(field, 1..=200);
    if fields.wrong().is_some() {
        return Ok(None);
    }
    let person = visit.person()?;
    visit.app.limits().count(Bucket::SignIn, &format!("person:{person}"))?;
    let mut tx = visit.read().await?;
    let stored =
        person::rows::password(&mut tx, &visit.ctx.network, person).await.map_err(Refusable::from)?;
    drop(tx);
    let right = Hasher::find(typed, vec![stored.clone()]).await?.is_some();
    if !right {
        fields.note(field, Problem::new("identity-password-wrong"));
    }
    Ok(stored.filter(|_| right))
}

async fn change_password(visit: Visit, headers: HeaderMap, mut fields: Fields) -> Answer {
    let account = own_account(&visit).await?;
    let email = account.verified_email().unwrap_or_default();
    let new = new_password(&mut fields, "new_password", email);
    let present = right_password(&visit, &mut fields, "password").await?;
    let (Some(present), None) = (present, fields.wrong()) else {
        let forms = AccountForms { password: fields.state(), ..AccountForms::default() };
        return again(&visit, &headers, forms).await;
    };
    let new = Hasher::hash(&visit.ctx, new).await?;
    let browser = browser_of(&headers);
    let token = visit.run(&ChangePassword { person: account.id, present, new, browser }).await?;
    Ok(visit.go_signed_in("/account", &token))
}

async fn change_consents(visit: Visit, fields: Fields) -> Answer {
    let person = visit.person()?.clone();
    for purpose in Purpose::OPTIONAL {
        let given = fields.all("purposes").any(|word| word == purpose.as_str());
        visit.run(&ChangeConsent { person: person.clone(), purpose, given }).await?;
    }
    Ok(saved(&visit))
}

async fn end_session(visit: Visit, Path(id): Path<String>, _form: Fields) -> Answer {
    let session = SessionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let person = visit.person()?.clone();
    visit.run(&EndSession { person, session }).await?;
    Ok(visit.go_with("/account", &Problem::new("identity-session-ended")))
}

async fn download(visit: Visit, headers: HeaderMap) -> Answer {
    let account = own_account(&visit).await?;
    let sessions = own_sessions(&visit, &headers).await?;
    let document = export::document(&visit, &account, &sessions).await?;
    let text = format!("{document:#}\n");
    Ok(visit.file(text, "application/json", "bottega.json"))
}

async fn ask_deletion(visit: Visit) -> Answer {
    own_account(&visit).await?;
    Ok(visit.show(pages::delete(&visit.page, &FormState::empty())))
}

async fn delete(visit: Visit, mut fields: Fields) -> Answer {
    if !fields.checked("sure") {
        fields.note("sure", Problem::new("form-must-accept"));
    }
    let right = right_password(&visit, &mut fields, "password").await?;
    let (Some(_), None) = (right, fields.wrong()) else {
        return Ok(visit.show_again(pages::delete(&visit.page, &fields.state())));
    };
    let person: PersonId = visit.person()?.clone();
    match visit.run(&EraseAccount { person }).await {
        Ok(()) => Ok(visit.go_signed_out("/")),
        Err(error) => match error.problem() {
            Some(problem) => Ok(visit.show_again(pages::delete(&visit.page, &fields.refused(problem)))),
            None => Err(error.into()),
        },
    }
}
