//! The demo's skills, goals, roles and contacts.

use super::{Cast, DemoProblem};
use crate::house::House;
use ::careers::frameworks::own::{CreateOwn, Element, ElementKind, PublishOwn, SaveElement, Words};
use ::careers::profile::{ChooseTarget, StateSkills, StatedSkill};
use ::careers::talent::{
    AnswerContact, AskContact, Importance, LookForPeople, Looked, Narrowed, NewRole, RoleSkill, SaveWish,
    ShowRole, Talent, Wish,
};
use kernel::{Actor, ConceptId, Ctx, Membership, OrganisationId, PersonId, Role, RoleProfileId, SkillLevel};
use skills::library::{Frameworks, Library};
use std::sync::Arc;

/// What the forty do for a living, or would like to: occupations of the starter framework.
const TRADES: [&str; 10] = [
    "cnc-operator",
    "maintenance-mechanic",
    "photovoltaic-installer",
    "data-analyst",
    "electrician",
    "web-developer",
    "warehouse-worker",
    "office-assistant",
    "welder",
    "sales-assistant",
];

/// Where people say they learned something.
const NOTES: [&str; 4] = [
    "Imparato sul lavoro, due anni in reparto.",
    "Corso serale e molta pratica a casa.",
    "A scuola e durante lo stage.",
    "",
];

/// A role: name, description, and per skill its code, importance, level and whether it is indispensable.
type DemoRole = (&'static str, &'static str, &'static [(&'static str, Importance, i64, bool)]);

const ROLES: [DemoRole; 3] = [
    (
        "Operatore o operatrice CNC, reparto fresatura",
        "Attrezzaggio e produzione su due centri di lavoro a controllo numerico, turni 6–14 e 14–22, sede di Lecco. Affiancamento di tre mesi.",
        &[
            ("cnc-setup", Importance::Decisive, 3, true),
            ("technical-drawings", Importance::Important, 3, false),
            ("measuring-tools", Importance::Important, 2, false),
            ("quality-control", Importance::Important, 3, false),
            ("teamwork", Importance::Useful, 2, false),
        ],
    ),
    (
        "Manutentore o manutentrice industriale",
        "Manutenzione programmata e guasti su presse e robot, squadra di quattro persone, reperibilità un fine settimana al mese.",
        &[
            ("machine-upkeep", Importance::Decisive, 3, false),
            ("fault-finding", Importance::Important, 3, false),
            ("mechanics", Importance::Important, 3, false),
            ("hydraulics", Importance::Useful, 2, false),
            ("safety-at-work", Importance::Important, 3, false),
        ],
    ),
    (
        "Analista dei dati di produzione",
        "Cruscotti su scarti, fermi e consumi; lavora con la qualità e con la direzione. Due giorni a settimana da casa.",
        &[
            ("spreadsheets", Importance::Important, 4, false),
            ("sql", Importance::Decisive, 3, false),
            ("data-visualisation", Importance::Important, 3, false),
            ("critical-thinking", Importance::Useful, 3, false),
        ],
    ),
];

/// The company's own list of trades: code, kind, what it belongs to, Italian and English name.
const ELEMENTS: [(&str, ElementKind, &str, &str, &str); 4] = [
    ("P1", ElementKind::Profile, "", "attrezzista di reparto", "department tool setter"),
    (
        "A1",
        ElementKind::Ability,
        "P1",
        "attrezzare il centro di lavoro Adda 3",
        "set up the Adda 3 machining centre",
    ),
    ("A2", ElementKind::Ability, "P1", "passare le consegne a fine turno", "hand over at the end of a shift"),
    (
        "C1",
        ElementKind::Knowledge,
        "P1",
        "schede colore dei materiali di reparto",
        "colour cards of the department's materials",
    ),
];

/// Writes careers.
struct Scribe<'a> {
    house: &'a House,
    now: Arc<Frameworks>,
}

/// Fills skills, goals, roles and contacts.
pub(super) async fn fill(house: &House, cast: &Cast) -> Result<(), DemoProblem> {
    let library = house.app.service::<Library>()?;
    let scribe = Scribe { house, now: library.now() };
    for (place, person) in cast.people.learners.iter().enumerate() {
        scribe.profile(person, place).await?;
    }
    scribe.giulia(&cast.people.learner).await?;
    let talent = house.app.service::<Talent>()?;
    let store = house.app.store();
    talent.rebuild(store, &house.app.home().id, &library).await.map_err(store::Refusable::from)?;
    scribe.company(cast, &talent).await
}

impl Scribe<'_> {
    fn as_person(&self, person: &PersonId, memberships: Vec<Membership>) -> Ctx {
        Ctx { actor: Actor::Person { id: person.clone(), memberships }, ..self.house.app.system_ctx("demo") }
    }

    fn concept(&self, code: &str) -> Result<ConceptId, DemoProblem> {
        let uri = format!("{}{code}", skills::starter::ADDRESS);
        let found = self.now.by_uri(&uri).map(|concept| self.now.meaning(concept.id()));
        found.ok_or_else(|| DemoProblem(format!("no concept {code}")))
    }

    /// One of the forty: a trade, most of its skills, at levels that differ from person to person.
    async fn profile(&self, person: &PersonId, place: usize) -> Result<(), DemoProblem> {
        let trade = self.concept(TRADES[place % TRADES.len()])?;
        let ctx = self.as_person(person, vec![]);
        let mut stated = Vec::new();
        for (at, asked) in self.now.target(&trade).items.iter().enumerate() {
            let turn = (place * 7 + at * 5) % 6;
            let level = i64::try_from(turn).unwrap_or(0).min(asked.level.get() + 1);
            let note = NOTES[(place + at) % NOTES.len()];
            if let Some(skill) = self.stated(&asked.concept, level, note) {
                stated.push(skill);
            }
        }
        self.house.app.store().run(&ctx, &StateSkills(stated)).await?;
        self.house.app.store().run(&ctx, &ChooseTarget(trade)).await?;
        if place.is_multiple_of(3) {
            let wish = Wish {
                territories: vec!["Lecco".to_owned(), "Como".to_owned()],
                availabilities: vec!["full_time".to_owned(), "evenings".to_owned()],
            };
            self.house.app.store().run(&ctx, &SaveWish(wish)).await?;
        }
        Ok(())
    }

    fn stated(&self, concept: &ConceptId, level: i64, note: &str) -> Option<StatedSkill> {
        let level = SkillLevel::new(level).ok().filter(|level| level.get() > 0)?;
        let (same, note) = (self.now.same(concept), note.to_owned());
        Some(StatedSkill { concept: concept.clone(), same, level, note })
    }

    /// Giulia, who sells in a shop and would like to work with data.
    async fn giulia(&self, person: &PersonId) -> Result<(), DemoProblem> {
        let ctx = self.as_person(person, vec![]);
        let mut stated = Vec::new();
        for (code, level, note) in [
            ("spreadsheets", 2, "Tengo i conti del negozio."),
            ("customer-service", 4, "Tre anni in un negozio di Cremona."),
            ("accuracy", 3, ""),
            ("english", 3, "Erasmus a Dublino."),
        ] {
            stated.extend(self.stated(&self.concept(code)?, level, note));
        }
        self.house.app.store().run(&ctx, &StateSkills(stated)).await?;
        self.house.app.store().run(&ctx, &ChooseTarget(self.concept("data-analyst")?)).await?;
        Ok(())
    }

    /// The company's roles, and two people asked: one accepts, one has not answered.
    async fn company(&self, cast: &Cast, talent: &Talent) -> Result<(), DemoProblem> {
        let organisation = &cast.organisations.company;
        let membership = Membership { organisation: organisation.clone(), role: Role::Recruiter };
        let ctx = self.as_person(&cast.people.recruiter, vec![membership]);
        let mut roles = Vec::new();
        for role in &ROLES {
            roles.push(self.role(&ctx, organisation, role).await?);
        }
        self.own_framework(&ctx, organisation).await?;
        let Some(first) = roles.first() else { return Ok(()) };
        // The last role is shown to everybody.
        if let Some(last) = roles.last() {
            self.house.app.store().run(&ctx, &ShowRole { id: last.clone(), open: true }).await?;
        }
        let looked = self.look(&ctx, first, talent).await?;
        for (place, person) in looked.people.iter().take(2).enumerate() {
            let message = "Buongiorno, il tuo profilo corrisponde bene al nostro reparto: ti va di venire a vedere le macchine e parlarne mezz’ora?";
            let ask = AskContact { look: person.look.clone(), message: message.to_owned() };
            let (request, _) = self.house.app.store().run(&ctx, &ask).await?;
            if place == 0 {
                self.accept(cast, request).await?;
            }
        }
        Ok(())
    }

    /// The company's own list of trades, published once.
    async fn own_framework(&self, ctx: &Ctx, organisation: &OrganisationId) -> Result<(), DemoProblem> {
        let manager = Membership { organisation: organisation.clone(), role: Role::Manager };
        let Actor::Person { id, .. } = &ctx.actor else { return Ok(()) };
        let ctx = self.as_person(id, vec![manager]);
        let (store, origin) = (self.house.app.store(), self.house.app.public_origin().to_owned());
        let create = CreateOwn {
            organisation: Some(organisation.clone()),
            name: "Mestieri di Meccanica Adda".to_owned(),
            licence: "CC BY 4.0".to_owned(),
            origin,
        };
        let own = store.run(&ctx, &create).await?;
        for (code, kind, parent, italian, english) in ELEMENTS {
            let word = |label: &str| Words { label: label.to_owned(), ..Words::default() };
            let words = [("it", italian), ("en", english)].map(|(tag, label)| (tag.to_owned(), word(label)));
            let element = Element {
                code: code.to_owned(),
                kind,
                parents: (!parent.is_empty()).then(|| parent.to_owned()).into_iter().collect(),
                optional: false,
                words: words.into(),
                eqf: Some(4),
                preparation: (kind == ElementKind::Profile).then_some(3),
                section: "Reparto fresatura".to_owned(),
                same_as: String::new(),
                deprecated: false,
                replaced_by: Vec::new(),
            };
            store.run(&ctx, &SaveElement { framework: own.id.clone(), element, new: true }).await?;
        }
        store.run(&ctx, &PublishOwn { framework: own.id, version: "1.0".to_owned() }).await?;
        Ok(())
    }

    async fn role(
        &self,
        ctx: &Ctx,
        organisation: &OrganisationId,
        (name, description, asked): &DemoRole,
    ) -> Result<RoleProfileId, DemoProblem> {
        let mut skills = Vec::new();
        for (code, importance, minimum, must) in *asked {
            let minimum = SkillLevel::new(*minimum).map_err(|problem| DemoProblem(problem.to_string()))?;
            skills.push(RoleSkill {
                concept: self.concept(code)?,
                importance: *importance,
                minimum,
                must: *must,
            });
        }
        let organisation = organisation.clone();
        let role = NewRole {
            organisation,
            name: (*name).to_owned(),
            description: (*description).to_owned(),
            skills,
        };
        Ok(self.house.app.store().run(ctx, &role).await?)
    }

    async fn look(&self, ctx: &Ctx, role: &RoleProfileId, talent: &Talent) -> Result<Looked, DemoProblem> {
        let look = LookForPeople {
            role: role.clone(),
            narrowed: Narrowed::default(),
            talent,
            frameworks: &self.now,
        };
        Ok(self.house.app.store().run(ctx, &look).await?)
    }

    /// The person who was asked accepts; it is one of the forty, and only they may answer.
    async fn accept(&self, cast: &Cast, request: kernel::ContactRequestId) -> Result<(), DemoProblem> {
        for person in &cast.people.learners {
            let ctx = self.as_person(person, vec![]);
            let answer = AnswerContact {
                id: request.clone(),
                accepted: true,
                reply: "Volentieri, sono libera dopo le 17.".to_owned(),
            };
            if self.house.app.store().run(&ctx, &answer).await.is_ok() {
                return Ok(());
            }
        }
        Err(DemoProblem("nobody could accept".to_owned()))
    }
}
