//! Questions, answers, and what an answer is worth. Pure.

use kernel::{QuizItemId, fold};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many questions a quiz may have.
pub const MOST_QUESTIONS: usize = 100;
/// How many options or places a question may have.
pub const MOST_OPTIONS: usize = 10;
/// How many things there are to be put in order, at the least.
pub const LEAST_IN_ORDER: usize = 3;

/// A decimal number, in millionths: what people write is kept as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Decimal(i64);

impl Decimal {
    const ONE: i64 = 1_000_000;

    /// A number as people write it: `12`, `-0,5`, `3.141592`; none when it is none, has more than six places or more
    /// than twelve digits before them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (negative, digits) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(&text)),
        };
        let (whole, part) = digits.split_once([',', '.']).unwrap_or((digits, ""));
        let plain = |text: &str, most: usize| text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole, 12) || !plain(part, 6) || (whole.is_empty() && part.is_empty()) {
            return None;
        }
        let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
        let part: i64 = format!("{part:0<6}").parse().ok()?;
        let millionths = whole.checked_mul(Self::ONE)?.checked_add(part)?;
        Some(Self(if negative { -millionths } else { millionths }))
    }

    /// As it is written, with a comma or a point.
    #[must_use]
    pub fn written(self, mark: char) -> String {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let text =
            format!("{sign}{}{mark}{:06}", size / Self::ONE.unsigned_abs(), size % Self::ONE.unsigned_abs());
        text.trim_end_matches('0').trim_end_matches(mark).to_owned()
    }

    /// Whether it lies no further than `tolerance` from `other`.
    #[must_use]
    pub const fn is_near(self, other: Self, tolerance: Self) -> bool {
        self.0.abs_diff(other.0) <= tolerance.0.unsigned_abs()
    }

    /// So many percent of its size; none when that cannot be written.
    #[must_use]
    pub fn percent(self, percent: Self) -> Option<Self> {
        let share = i128::from(self.0).abs() * i128::from(percent.0) / i128::from(Self::ONE) / 100;
        i64::try_from(share).ok().map(Self)
    }

    /// Whether it is below nothing.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }
}

/// What a question asks for, with what is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Ask {
    /// One of several.
    Single {
        /// What can be chosen.
        options: Vec<String>,
        /// The right one, an index.
        right: usize,
    },
    /// Any of several.
    Multiple {
        /// What can be chosen.
        options: Vec<String>,
        /// The right ones, indices.
        right: BTreeSet<usize>,
    },
    /// A number.
    Numeric {
        /// The right one.
        value: Decimal,
        /// How far from it is still right.
        tolerance: Decimal,
    },
    /// An order.
    Ordering {
        /// What is put in order, in the right order.
        options: Vec<String>,
    },
    /// A few words.
    ShortAnswer {
        /// Every text that is right; upper case, accents and blanks do not matter.
        accepted: Vec<String>,
    },
}

impl Ask {
    /// The words for each kind, as in addresses and forms.
    pub const KINDS: [&'static str; 5] = ["single", "multiple", "numeric", "ordering", "short_answer"];

    /// The word for its kind.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Ask::Single { .. } => "single",
            Ask::Multiple { .. } => "multiple",
            Ask::Numeric { .. } => "numeric",
            Ask::Ordering { .. } => "ordering",
            Ask::ShortAnswer { .. } => "short_answer",
        }
    }

    /// What can be chosen or put in order; nothing where something is written.
    #[must_use]
    pub fn options(&self) -> &[String] {
        match self {
            Ask::Single { options, .. } | Ask::Multiple { options, .. } | Ask::Ordering { options } => {
                options
            }
            Ask::Numeric { .. } | Ask::ShortAnswer { .. } => &[],
        }
    }

    /// What is right, in words, numbers with a comma or a point.
    #[must_use]
    pub fn right(&self, mark: char) -> String {
        match self {
            Ask::Single { options, right } => options.get(*right).cloned().unwrap_or_default(),
            Ask::Multiple { options, right } => {
                right.iter().filter_map(|at| options.get(*at)).cloned().collect::<Vec<_>>().join(" · ")
            }
            Ask::Numeric { value, tolerance } if *tolerance == Decimal::default() => value.written(mark),
            Ask::Numeric { value, tolerance } => {
                format!("{} ± {}", value.written(mark), tolerance.written(mark))
            }
            Ask::Ordering { options } => options.join(" → "),
            Ask::ShortAnswer { accepted } => accepted.join(" · "),
        }
    }

    fn is_sound(&self) -> bool {
        let options = self.options();
        let distinct = options.iter().map(|text| text.trim()).collect::<BTreeSet<_>>().len() == options.len();
        let several = (2..=MOST_OPTIONS).contains(&options.len()) && distinct;
        match self {
            Ask::Single { right, .. } => several && *right < options.len(),
            Ask::Multiple { right, .. } => {
                several && !right.is_empty() && right.iter().all(|at| *at < options.len())
            }
            Ask::Ordering { .. } => several && options.len() >= LEAST_IN_ORDER,
            Ask::Numeric { tolerance, .. } => !tolerance.is_negative(),
            Ask::ShortAnswer { accepted } => {
                (1..=20).contains(&accepted.len()) && accepted.iter().all(|text| !text.trim().is_empty())
            }
        }
    }

    /// Whether an answer is of the kind that is asked for.
    #[must_use]
    pub fn takes(&self, given: &Given) -> bool {
        let within = |at: &usize| *at < self.options().len();
        match (self, given) {
            (Ask::Single { .. }, Given::Chosen(at)) => within(at),
            (Ask::Multiple { .. }, Given::Several(all)) => all.iter().all(within),
            (Ask::Ordering { options }, Given::Order(order)) => {
                order.len() == options.len()
                    && order.iter().collect::<BTreeSet<_>>().len() == order.len()
                    && order.iter().all(within)
            }
            (Ask::Numeric { .. }, Given::Number(_)) | (Ask::ShortAnswer { .. }, Given::Text(_)) => true,
            _ => false,
        }
    }
}

/// What somebody answered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// One option.
    Chosen(usize),
    /// Several options.
    Several(BTreeSet<usize>),
    /// A number.
    Number(Decimal),
    /// The options in an order.
    Order(Vec<usize>),
    /// A few words.
    Text(String),
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: QuizItemId,
    /// What it was called where it was imported from; empty when it was written here.
    #[serde(default)]
    pub identifier: String,
    /// The question.
    pub prompt: String,
    /// What it counts, 1 to 100.
    pub points: i64,
    /// What is asked for.
    pub ask: Ask,
}

impl Question {
    /// What an answer is worth, in hundredths of a point. Of several right options each wrong choice takes one right
    /// one away; everything else is right or wrong as a whole.
    #[must_use]
    pub fn worth(&self, given: Option<&Given>) -> i64 {
        let whole = self.points * 100;
        let all = |is_right: bool| if is_right { whole } else { 0 };
        match (&self.ask, given) {
            (Ask::Single { right, .. }, Some(Given::Chosen(at))) => all(at == right),
            (Ask::Multiple { right, .. }, Some(Given::Several(chosen))) => {
                let hits = chosen.intersection(right).count();
                let net = hits.saturating_sub(chosen.len() - hits);
                share(whole, net, right.len())
            }
            (Ask::Numeric { value, tolerance }, Some(Given::Number(number))) => {
                all(number.is_near(*value, *tolerance))
            }
            (Ask::Ordering { .. }, Some(Given::Order(order))) => {
                all(order.iter().enumerate().all(|(place, at)| place == *at))
            }
            (Ask::ShortAnswer { accepted }, Some(Given::Text(text))) => {
                all(accepted.iter().any(|right| same(right, text)))
            }
            _ => 0,
        }
    }

    /// Whether an answer is worth everything.
    #[must_use]
    pub fn is_right(&self, given: Option<&Given>) -> bool {
        self.worth(given) == self.points * 100
    }
}

fn share(whole: i64, part: usize, of: usize) -> i64 {
    let (part, of) = (i64::try_from(part).unwrap_or(0), i64::try_from(of).unwrap_or(1).max(1));
    whole * part / of
}

/// Whether two texts are the same but for case, accents, blanks and punctuation; signs that mean something count: `C` is
/// not `C++`.
fn same(one: &str, other: &str) -> bool {
    let (folded, other_folded) = (fold(one), fold(other));
    let signs = |text: &str| text.chars().filter(|c| "+#*/=<>%^&@".contains(*c)).collect::<String>();
    one.trim() == other.trim() || (!folded.is_empty() && folded == other_folded && signs(one) == signs(other))
}

/// A quiz: its questions and its rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiz {
    /// Minutes for all of it; as long as one likes when there are none.
    #[serde(default)]
    pub minutes: Option<i64>,
    /// How often it may be tried, 1 to 10.
    pub attempts: i64,
    /// The share of the points, in percent, that the designer holds to be enough.
    pub pass_percent: i64,
    /// The questions, in order.
    pub questions: Vec<Question>,
}

impl Default for Quiz {
    fn default() -> Self {
        Self { minutes: None, attempts: 1, pass_percent: 60, questions: Vec::new() }
    }
}

/// What an attempt came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Result {
    /// Hundredths of points reached.
    pub points: i64,
    /// Hundredths of points there are.
    pub most: i64,
    /// Whether that is enough.
    pub enough: bool,
}

impl Result {
    /// The share reached, in whole percent, rounded down so that it never says more than was reached.
    #[must_use]
    pub const fn percent(self) -> i64 {
        if self.most == 0 { 0 } else { self.points * 100 / self.most }
    }
}

impl Quiz {
    /// The question of an id.
    #[must_use]
    pub fn question(&self, id: &QuizItemId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// What answers come to.
    #[must_use]
    pub fn result(&self, given: &BTreeMap<QuizItemId, Given>) -> Result {
        let points =
            self.questions.iter().map(|question| question.worth(given.get(&question.id))).sum::<i64>();
        let most = self.questions.iter().map(|question| question.points * 100).sum::<i64>();
        Result { points, most, enough: points * 100 >= self.pass_percent * most }
    }

    /// Whether everything in it is within what the forms let in.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.minutes.is_none_or(|minutes| (1..=600).contains(&minutes))
            && (1..=10).contains(&self.attempts)
            && (0..=100).contains(&self.pass_percent)
            && self.questions.len() <= MOST_QUESTIONS
            && self.questions.iter().all(Question::is_sound)
    }

    /// Puts a question in the place of the one with its id, or at the end; false when there is no room.
    #[must_use]
    pub fn put(&mut self, question: Question) -> bool {
        match self.questions.iter().position(|held| held.id == question.id) {
            Some(at) => self.questions[at] = question,
            None if self.questions.len() >= MOST_QUESTIONS => return false,
            None => self.questions.push(question),
        }
        true
    }
}

impl Question {
    /// Whether everything in it is within what the form lets in.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let prompt = self.prompt.trim().chars().count();
        (1..=2_000).contains(&prompt)
            && (1..=100).contains(&self.points)
            && self.ask.is_sound()
            && self.ask.options().iter().all(|text| (1..=300).contains(&text.trim().chars().count()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{SeededEntropy, Timestamp};

    pub(crate) fn question(number: u64, points: i64, ask: Ask) -> Question {
        let id = QuizItemId::fresh(Timestamp::from_microseconds(0), &SeededEntropy::new(number));
        Question { id, identifier: String::new(), prompt: "?".to_owned(), points, ask }
    }

    fn options(count: usize) -> Vec<String> {
        (0..count).map(|at| format!("option {at}")).collect()
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let written = |text: &str| Decimal::parse(text).map(|number| number.written(','));
        assert_eq!(written("12.50").as_deref(), Some("12,5"));
        assert_eq!(written("-0,5").as_deref(), Some("-0,5"));
        assert_eq!(written("1 000").as_deref(), Some("1000"));
        for nonsense in ["", "-", ".", "1e3", "1,2,3", "1234567890123", "0.1234567", "∞"] {
            assert_eq!(Decimal::parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn each_kind_is_worth_what_it_says() {
        let single = question(1, 2, Ask::Single { options: options(3), right: 1 });
        assert_eq!([single.worth(Some(&Given::Chosen(1))), single.worth(Some(&Given::Chosen(0)))], [200, 0]);
        assert_eq!(single.worth(None), 0);
        let multiple = question(2, 3, Ask::Multiple { options: options(5), right: [0, 1, 2].into() });
        let several =
            |chosen: &[usize]| multiple.worth(Some(&Given::Several(chosen.iter().copied().collect())));
        assert_eq!(
            [several(&[0, 1, 2]), several(&[0, 1]), several(&[0, 1, 4]), several(&[3, 4])],
            [300, 200, 100, 0]
        );
        assert_eq!(several(&[0, 1, 2, 3, 4]), 100, "to choose everything is not to know");
        let number = |text: &str| Decimal::parse(text).unwrap();
        let numeric = question(3, 1, Ask::Numeric { value: number("9,81"), tolerance: number("0,05") });
        let near = |text: &str| numeric.worth(Some(&Given::Number(number(text))));
        assert_eq!([near("9.86"), near("9.76"), near("9.861")], [100, 100, 0]);
        let ordering = question(4, 1, Ask::Ordering { options: options(3) });
        assert_eq!(ordering.worth(Some(&Given::Order(vec![0, 1, 2]))), 100);
        assert_eq!(ordering.worth(Some(&Given::Order(vec![1, 0, 2]))), 0);
        let short = question(5, 1, Ask::ShortAnswer { accepted: vec!["Città  del Capo".to_owned()] });
        assert_eq!(short.worth(Some(&Given::Text("citta del capo".to_owned()))), 100);
        assert_eq!(short.worth(Some(&Given::Text("capo".to_owned()))), 0);
        let signs = question(6, 1, Ask::ShortAnswer { accepted: vec!["C++".to_owned()] });
        let text = |text: &str| signs.worth(Some(&Given::Text(text.to_owned())));
        assert_eq!([text("c++"), text(" C++."), text("C"), text("C#")], [100, 100, 0, 0]);
    }

    #[test]
    fn what_does_not_hold_together_is_not_sound() {
        let sound = |ask| question(1, 1, ask).is_sound();
        assert!(sound(Ask::Single { options: options(2), right: 1 }));
        assert!(!sound(Ask::Single { options: options(2), right: 2 }));
        assert!(!sound(Ask::Single { options: options(1), right: 0 }));
        assert!(!sound(Ask::Ordering { options: vec!["a".to_owned(), "a ".to_owned(), "b".to_owned()] }));
        assert!(
            sound(Ask::Ordering { options: options(3) }) && !sound(Ask::Ordering { options: options(2) })
        );
        assert!(!sound(Ask::Multiple { options: options(3), right: BTreeSet::new() }));
        assert!(!sound(Ask::ShortAnswer { accepted: vec![" ".to_owned()] }));
    }

    #[test]
    fn an_answer_of_another_kind_is_not_taken() {
        let ordering = Ask::Ordering { options: options(3) };
        assert!(ordering.takes(&Given::Order(vec![2, 0, 1])));
        assert!(!ordering.takes(&Given::Order(vec![2, 2, 1])));
        assert!(!ordering.takes(&Given::Order(vec![0, 1])));
        assert!(!ordering.takes(&Given::Chosen(0)));
        assert!(!Ask::Single { options: options(2), right: 0 }.takes(&Given::Chosen(9)));
    }
}
