//! Checks and what they come to.

use super::Learned;

/// What is checked. The order is that of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CheckName {
    /// It is a credential, in a form known here.
    Format,
    /// It keeps the JSON Schema it names.
    Schema,
    /// The signature is that of the key over the document.
    Proof,
    /// The key is published by its controller for this purpose, and good at the time.
    IssuerKey,
    /// The issuer is who controls the key.
    IssuerIsController,
    /// It has begun to hold.
    ValidFrom,
    /// It has not ceased to hold.
    ValidUntil,
    /// It was not revoked or suspended.
    Status,
    /// The credentials it holds are themselves valid: those of a presentation, of a learner record.
    Contents,
    /// The endorsements in it are themselves valid.
    Endorsements,
    /// Evidence and related resources are what they were.
    EvidenceDigests,
    /// It was awarded to whom it is said.
    Recipient,
    /// It stands in the transparency log.
    LogInclusion,
    /// The issuer may award this.
    TrustList,
}

impl CheckName {
    /// Every check, in order.
    pub const ALL: [Self; 14] = [
        Self::Format,
        Self::Schema,
        Self::Proof,
        Self::IssuerKey,
        Self::IssuerIsController,
        Self::ValidFrom,
        Self::ValidUntil,
        Self::Status,
        Self::Contents,
        Self::Endorsements,
        Self::EvidenceDigests,
        Self::Recipient,
        Self::LogInclusion,
        Self::TrustList,
    ];

    /// Its name for machines and in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Schema => "schema",
            Self::Proof => "proof",
            Self::IssuerKey => "issuer key",
            Self::IssuerIsController => "issuer is controller",
            Self::ValidFrom => "valid from",
            Self::ValidUntil => "valid until",
            Self::Status => "status",
            Self::Contents => "credentials inside",
            Self::Endorsements => "endorsements",
            Self::EvidenceDigests => "evidence digests",
            Self::Recipient => "recipient",
            Self::LogInclusion => "log inclusion",
            Self::TrustList => "trust list",
        }
    }

    /// Without it nothing is valid.
    #[must_use]
    pub fn required(self) -> bool {
        matches!(
            self,
            Self::Format
                | Self::Proof
                | Self::IssuerKey
                | Self::IssuerIsController
                | Self::ValidFrom
                | Self::ValidUntil
                | Self::Status
        )
    }

    /// Its failure makes the credential invalid. Schema, endorsements, log and trust are told apart.
    fn decisive(self) -> bool {
        self.required()
            || matches!(self, Self::Contents | Self::EvidenceDigests | Self::Recipient | Self::LogInclusion)
    }
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It holds.
    Passed,
    /// It does not.
    Failed,
    /// It could not be, or was not asked to be, checked.
    NotChecked,
}

/// One check with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What was checked.
    pub name: CheckName,
    /// How it ended.
    pub outcome: Outcome,
    /// A stable code, for translation: `status.revoked`.
    pub code: &'static str,
    /// A sentence a person understands.
    pub sentence: String,
}

/// What all checks come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Every required check passed, and no decisive one failed.
    Valid,
    /// A decisive check failed.
    Invalid,
    /// Nothing decisive failed, but something required could not be checked.
    NotChecked,
}

/// The whole answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// The checks, in the order of [`CheckName::ALL`], each at most once.
    pub checks: Vec<Check>,
    /// What to mind, though it changes no verdict: code and sentence.
    pub warnings: Vec<(&'static str, String)>,
    /// What the credential says. Believe it only under [`Verdict::Valid`].
    pub learned: Learned,
    /// The form it came in, carriers first: `png`, `json`.
    pub forms: Vec<&'static str>,
    /// The credential as JSON, when it was one.
    pub credential: Option<serde_json::Value>,
}

impl Report {
    /// Notes a check; of two with one name the worse stays.
    pub fn note(
        &mut self,
        name: CheckName,
        outcome: Outcome,
        code: &'static str,
        sentence: impl Into<String>,
    ) {
        let rank = |outcome: Outcome| match outcome {
            Outcome::Passed => 0,
            Outcome::NotChecked => 1,
            Outcome::Failed => 2,
        };
        let check = Check { name, outcome, code, sentence: sentence.into() };
        match self.checks.iter_mut().find(|check| check.name == name) {
            Some(existing) if rank(existing.outcome) >= rank(outcome) => {}
            Some(existing) => *existing = check,
            None => {
                let at = self.checks.partition_point(|other| other.name < name);
                self.checks.insert(at, check);
            }
        }
    }

    /// Notes a passed check.
    pub fn pass(&mut self, name: CheckName, code: &'static str, sentence: impl Into<String>) {
        self.note(name, Outcome::Passed, code, sentence);
    }

    /// Notes a failed check.
    pub fn fail(&mut self, name: CheckName, code: &'static str, sentence: impl Into<String>) {
        self.note(name, Outcome::Failed, code, sentence);
    }

    /// Notes what was not checked.
    pub fn skip(&mut self, name: CheckName, code: &'static str, sentence: impl Into<String>) {
        self.note(name, Outcome::NotChecked, code, sentence);
    }

    /// Notes something to mind.
    pub fn warn(&mut self, code: &'static str, sentence: impl Into<String>) {
        self.warnings.push((code, sentence.into()));
    }

    /// How a check ended; [`Outcome::NotChecked`] when it does not stand here at all.
    #[must_use]
    pub fn outcome(&self, name: CheckName) -> Outcome {
        self.check(name).map_or(Outcome::NotChecked, |check| check.outcome)
    }

    /// A check, if it stands here.
    #[must_use]
    pub fn check(&self, name: CheckName) -> Option<&Check> {
        self.checks.iter().find(|check| check.name == name)
    }

    /// What all checks come to.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if CheckName::ALL.iter().any(|name| name.decisive() && self.outcome(*name) == Outcome::Failed) {
            return Verdict::Invalid;
        }
        let open = |name: &CheckName| name.required() && self.outcome(*name) == Outcome::NotChecked;
        // Most documents hold no others; one that does is no better than they are.
        let inside =
            self.check(CheckName::Contents).is_some_and(|check| check.outcome == Outcome::NotChecked);
        if inside || CheckName::ALL.iter().any(open) {
            return Verdict::NotChecked;
        }
        Verdict::Valid
    }

    /// The checks that failed.
    pub fn failures(&self) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(|check| check.outcome == Outcome::Failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_checked_is_not_valid() {
        let mut report = Report::default();
        assert_eq!(report.verdict(), Verdict::NotChecked);
        for name in CheckName::ALL.into_iter().filter(|name| name.required()) {
            assert_eq!(report.verdict(), Verdict::NotChecked);
            report.pass(name, "ok", "");
        }
        assert_eq!(report.verdict(), Verdict::Valid);
        report.fail(CheckName::TrustList, "trust.unknown", "");
        report.fail(CheckName::Schema, "schema.broken", "");
        assert_eq!(report.verdict(), Verdict::Valid, "schema and trust are told apart");
        report.skip(CheckName::Status, "status.unreachable", "");
        assert_eq!(report.verdict(), Verdict::NotChecked);
        report.fail(CheckName::Proof, "proof.bad", "");
        report.pass(CheckName::Proof, "ok", "");
        assert_eq!(report.verdict(), Verdict::Invalid, "the worse of two outcomes stays");
    }
}
