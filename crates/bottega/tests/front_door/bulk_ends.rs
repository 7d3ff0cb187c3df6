//! How many rows at once come to an end that nobody wished: runs that cannot go on or are left, awards that are void
//! before their learners hear of them, links that nobody follows.

use super::assessment::{PROVIDER, organisation_of};
use super::bulk::{confirmed, handed_in, handed_in_with, number, text, version};
use super::learning::signed_in;
use credentials::awards::{AwardError, Sealer};
use credentials::keys::{Keyring, RotateKey};
use kernel::{AwardOrder, BulkRunId, Ctx, Lang, OrganisationId, PersonId};
use learning::bulk::{
    BulkNeighbours, Carrier, Choices, ConfirmRun, InTheWay, Kind, NeighbourError, Neighbours, Newcomer, Run,
    RunState, SealAwards, Selection, Sharing, StandingRow, StartRun,
};
use std::sync::Arc;
use store::Tx;
use testkit::TestApp;

/// Carries a table out as the command line does: no job comes in between.
async fn carried_out(
    app: &TestApp,
    (kind, choices): (Kind, Choices),
    table: &str,
    neighbours: Arc<dyn Neighbours>,
) -> Run {
    let (store, now) = (app.house.app.store(), || app.house.app.system_ctx("test"));
    let kept = store.blobs().put_bytes(&now(), table.as_bytes().to_vec()).await.unwrap();
    let start = StartRun {
        organisation: OrganisationId::parse(&organisation_of(app, PROVIDER).await).unwrap(),
        kind,
        choices,
        blob: kept.id,
        file_name: "tabella.csv".to_owned(),
        sha256: kept.sha256,
        by_job: false,
    };
    let run = store.run(&now(), &start).await.unwrap();
    let carrier = Carrier { store, neighbours: neighbours.as_ref(), now: &now, progress: &|_| () };
    carrier.advance(&run.id, usize::MAX).await.unwrap();
    store.run(&now(), &ConfirmRun { run: run.id.clone(), by_job: false }).await.unwrap();
    carrier.advance(&run.id, usize::MAX).await.unwrap();
    learning::bulk::run(&mut store.read().await.unwrap(), &now(), &run.id).await.unwrap().unwrap()
}

fn neighbours(app: &TestApp) -> Arc<dyn Neighbours> {
    app.house.app.service::<BulkNeighbours>().unwrap().0.clone()
}

const AWARD_OF_A_RUN: &str = "SELECT id FROM award WHERE run_id IS NOT NULL ORDER BY id LIMIT 1";
const PROVED: &str = "SELECT count(*) FROM skill_claim s JOIN award a
    ON a.network_id = s.network_id AND a.id = s.proof WHERE a.run_id IS NOT NULL";

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_award_loses_everything_and_one_that_is_void_at_once_tells_nobody() {
    for app in TestApp::with_demo_on_each_engine().await {
        let version = version(&app).await;
        let table = format!("email,name,microcredential\ngiulia@demo.example,Giulia Bianchi,{version}\n");
        let void = Choices { reason: "issued_in_error".to_owned(), ..Choices::default() };
        let void = Choices { note: "Caricato due volte.".to_owned(), ..void };
        let first = carried_out(&app, (Kind::Awards, Choices::default()), &table, neighbours(&app)).await;
        assert_eq!((first.state, first.counts.done), (RunState::Done, 1), "{}", app.engine);
        let award = text(&app, AWARD_OF_A_RUN).await;
        let before = app.mails_to("giulia@demo.example").len();
        let revoked =
            carried_out(&app, (Kind::Revoke, void), &format!("award\n{award}\n"), neighbours(&app)).await;
        assert_eq!((revoked.state, revoked.counts.done), (RunState::Done, 1), "{}", app.engine);
        app.work().await;
        assert_eq!(number(&app, PROVED).await, 0, "{}: a void award proves nothing", app.engine);
        let mails = app.mails_to("giulia@demo.example").split_off(before);
        assert!(mails.iter().all(|(subject, _)| subject.contains("revocat")), "{}: {mails:?}", app.engine);

        // One that she holds: told, proved no longer, and marked in its status list.
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let table =
            format!("email,name,microcredential,key\ngiulia@demo.example,Giulia Bianchi,{version},N/1\n");
        let run = handed_in(&app, &mut manager, "awards", "uno.csv", table.as_bytes()).await;
        let _ = confirmed(&app, &mut manager, &run).await;
        assert!(number(&app, PROVED).await > 0, "{}", app.engine);
        let held = text(&app, "SELECT id FROM award WHERE run_id IS NOT NULL AND state = 'valid'").await;
        let marked = "SELECT max(changed_at) FROM status_list WHERE purpose = 'revocation'";
        let (before, changed) = (app.mails_to("giulia@demo.example").len(), number(&app, marked).await);
        app.advance(60);
        let why = [("reason", "assessment_invalid"), ("note", "Prova non valida.")];
        let table = format!("award\n{held}\n");
        let run = handed_in_with(&app, &mut manager, "revoke", &why, "revoca.csv", table.as_bytes()).await;
        let _ = confirmed(&app, &mut manager, &run).await;
        let _ = manager.get(&format!("/awards/{held}")).await.expect(200).says("Prova non valida.");
        assert_eq!(number(&app, PROVED).await, 0, "{}", app.engine);
        assert!(number(&app, marked).await > changed, "{}", app.engine);
        let mails = app.mails_to("giulia@demo.example").split_off(before);
        assert_eq!(mails.iter().filter(|(subject, _)| subject.contains("revocat")).count(), 1, "{mails:?}");
    }
}

/// The real neighbours, but that they refuse to change what they found good.
struct Stubborn(Arc<dyn Neighbours>);

impl Neighbours for Stubborn {
    fn bring_people<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        organisation: &'a OrganisationId,
        people: &'a [Newcomer],
    ) -> Sharing<'a, Vec<PersonId>> {
        self.0.bring_people(ctx, tx, organisation, people)
    }

    fn sealer<'a>(&'a self, ctx: &'a Ctx, run: &'a Run) -> Sharing<'a, Box<dyn SealAwards>> {
        self.0.sealer(ctx, run)
    }

    fn judge_standing<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        run: &'a Run,
        rows: &'a [StandingRow],
    ) -> Sharing<'a, Vec<InTheWay>> {
        self.0.judge_standing(ctx, tx, run, rows)
    }

    fn change_standing<'a>(
        &'a self,
        _ctx: &'a Ctx,
        _tx: &'a mut Tx,
        _run: &'a Run,
        _rows: &'a [StandingRow],
    ) -> Sharing<'a, ()> {
        Box::pin(async { Err(NeighbourError::Refused("no".to_owned())) })
    }

    fn select<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        organisation: &'a OrganisationId,
        meant: (Kind, &'a Selection),
    ) -> Sharing<'a, Vec<String>> {
        self.0.select(ctx, tx, organisation, meant)
    }

    fn settled(&self) {
        self.0.settled();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_is_refused_ends_and_only_what_it_did_is_undone() {
    for app in TestApp::with_demo_on_each_engine().await {
        let version = version(&app).await;
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let table = "email,name,key\np1@altrove.example,Persona Una,1\np2@altrove.example,Persona Due,2\n";
        let chosen = [("version", version.as_str())];
        let run = handed_in_with(&app, &mut manager, "awards", &chosen, "due.csv", table.as_bytes()).await;
        let _ = confirmed(&app, &mut manager, &run).await;
        let one = text(&app, AWARD_OF_A_RUN).await;
        let two = text(&app, "SELECT id FROM award WHERE run_id IS NOT NULL ORDER BY id DESC LIMIT 1").await;

        let doubt = || Choices { note: "Da chiarire.".to_owned(), ..Choices::default() };
        let table = format!("award\n{one}\n");
        let stubborn = Arc::new(Stubborn(neighbours(&app)));
        let run = carried_out(&app, (Kind::Suspend, doubt()), &table, stubborn).await;
        assert_eq!((run.state, run.counts.done), (RunState::Failed, 0), "{}", app.engine);
        let page = manager.get(&format!("/bulk/{}", run.id)).await.expect(200).says("Non riuscita");
        let _ = page.says("non può andare avanti dalla riga 2");

        // The first is suspended already: the second run does not do it, and does not undo it.
        let run = carried_out(&app, (Kind::Suspend, doubt()), &table, neighbours(&app)).await;
        assert_eq!((run.state, run.counts.done), (RunState::Done, 1), "{}", app.engine);
        let note = [("note", "Verifica in corso.")];
        let table = format!("award\n{one}\n{two}\n");
        let run = handed_in_with(&app, &mut manager, "suspend", &note, "dubbi.csv", table.as_bytes()).await;
        let done = confirmed(&app, &mut manager, &run).await;
        let run = manager.submit(&format!("{}/undo", done.path), &[]).await.expect(200);
        app.work().await;
        let run = manager.get(&run.path).await.expect(200).says("Da confermare");
        let _ = confirmed(&app, &mut manager, &run).await;
        let suspended = "SELECT id FROM award WHERE run_id IS NOT NULL AND state = 'suspended'";
        assert_eq!(text(&app, suspended).await, one, "{}", app.engine);
        assert_eq!(
            number(&app, "SELECT count(*) FROM award WHERE run_id IS NOT NULL AND state = 'valid'").await,
            1
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_names_people_has_an_end_and_nobody_takes_their_own_award() {
    for app in TestApp::with_demo_on_each_engine().await {
        let version = version(&app).await;
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let before = app.bytes_stored();
        let table = format!(
            "email,name,microcredential\nmarco@casa.example,Marco Colombo,{version}\nrotto,Ugo Neri,{version}\n"
        );
        let run = handed_in(&app, &mut manager, "awards", "uno.csv", table.as_bytes()).await;
        let _ = confirmed(&app, &mut manager, &run).await;
        let link = app.link_mailed_to("marco@casa.example");
        let _ = manager.get(&link).await.expect(200);
        let refused = manager.submit(&link, &[]).await.expect(409);
        let _ = refused.says("Gestisci tu l’organizzazione");
        let waiting = "SELECT count(*) FROM award_claim WHERE state = 'open' AND address <> ''";
        assert_eq!(number(&app, waiting).await, 1, "{}", app.engine);

        // Left after the check, and forgotten like one that came to its end.
        let left =
            handed_in(&app, &mut manager, "awards", "lasciata.csv", b"email,name,microcredential\na,b,c\n")
                .await;
        assert!(number(&app, "SELECT count(*) FROM bulk_finding").await >= 2);
        app.advance(31 * 86_400);
        app.work().await;
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let _ = manager.get(&left.path).await.expect(200).says("Interrotta");
        assert_eq!(number(&app, "SELECT count(*) FROM bulk_finding").await, 0, "{}", app.engine);
        assert_eq!(app.bytes_stored(), before, "{}: the tables are gone", app.engine);

        app.advance(700 * 86_400);
        app.work().await;
        assert_eq!(number(&app, waiting).await, 0, "{}", app.engine);
        let revoked = "SELECT count(*) FROM award WHERE run_id IS NOT NULL AND state = 'revoked'";
        assert_eq!(number(&app, revoked).await, 1, "{}", app.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_chosen_for_all_rows_is_the_organisations() {
    for app in TestApp::with_demo_on_each_engine().await {
        let other = text(
            &app,
            "SELECT v.id FROM microcredential_version v JOIN identity_organisation_v o ON o.id = v.organisation_id
              WHERE v.state = 'published' AND o.name <> 'Officina Formazione' ORDER BY v.id LIMIT 1",
        )
        .await;
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let chosen = [("version", other.as_str())];
        let table = b"email,name\nnina@altrove.example,Nina Blu\n";
        let refused = handed_in_with(&app, &mut manager, "awards", &chosen, "uno.csv", table).await;
        let _ = refused.expect(422).says("Non è dell’organizzazione che hai scelto");
        let form = manager.get("/bulk/new/awards").await.expect(200);
        let preselected = form.attributes("select[name=organisation] option[selected]", "value");
        assert_eq!(
            preselected.len(),
            1,
            "{}: a browser forgets the file when the form comes back",
            app.engine
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_was_replaced_since_seals_nothing() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (store, ctx) = (app.house.app.store(), app.house.app.system_ctx("test"));
        let keyring = app.house.app.service::<Keyring>().unwrap();
        let organisation = OrganisationId::parse(&organisation_of(&app, PROVIDER).await).unwrap();
        let run = BulkRunId::fresh(ctx.now, ctx.entropy.as_ref());
        let sealer = Sealer::open(store, &ctx, keyring.clone(), &organisation, &run).await.unwrap();
        let awardable =
            learning::bulk::awardable(&mut store.read().await.unwrap(), &ctx, &organisation).await.unwrap();
        let order = AwardOrder {
            key: "ab".repeat(32),
            achievement: 0,
            email: "nina@altrove.example".to_owned(),
            name: "Nina Blu".to_owned(),
            lang: Lang::It,
            learner: None,
            decided_at: ctx.now,
        };
        let batch = sealer.seal(&ctx, Arc::new(awardable), vec![order]).await.unwrap();
        let rotate = RotateKey { organisation, only_if_missing: false, compromised: true, keyring };
        store.run(&ctx, &rotate).await.unwrap();
        let refused = batch.write(&ctx, &mut store.read().await.unwrap()).await;
        assert!(matches!(refused, Err(AwardError::Outdated)), "{}: {refused:?}", app.engine);
    }
}
