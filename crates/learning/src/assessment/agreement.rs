//! How far assessors agree who judged the same work without knowing of each other. Pure.
//!
//! Cohen's kappa (1960), unweighted: the observed agreement, less what chance alone would give, over the most there
//! could be beyond chance. The categories are the levels of a criterion; each criterion of each pair of judgements
//! counts once.

use super::model::Judgement;
use super::rows;
use kernel::{Ctx, OrganisationId};
use std::collections::BTreeMap;
use store::Tx;

/// How far two or more people agree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// How many criteria two people judged.
    pub compared: usize,
    /// On how many of them both found the same level.
    pub same: usize,
    /// Cohen's kappa, −1 to 1; none when it is not defined: nothing was compared, or both always found one and the
    /// same level.
    pub kappa: Option<f64>,
}

/// Cohen's kappa of pairs of levels.
#[must_use]
pub fn agreement(pairs: &[(usize, usize)]) -> Agreement {
    let same = pairs.iter().filter(|(one, other)| one == other).count();
    let (mut ones, mut others) = (BTreeMap::new(), BTreeMap::new());
    for (one, other) in pairs {
        *ones.entry(*one).or_insert(0_usize) += 1;
        *others.entry(*other).or_insert(0_usize) += 1;
    }
    let chance: usize =
        ones.iter().map(|(level, count)| count * others.get(level).copied().unwrap_or(0)).sum();
    let (total, observed) = (count(pairs.len()), count(same));
    let expected = if pairs.is_empty() { 1.0 } else { count(chance) / (total * total) };
    let kappa = (expected < 1.0).then(|| (observed / total - expected) / (1.0 - expected));
    Agreement { compared: pairs.len(), same, kappa }
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::from(u32::MAX), f64::from)
}

/// The levels that two judgements found, criterion by criterion.
#[must_use]
pub fn levels(one: &Judgement, other: &Judgement) -> Vec<(usize, usize)> {
    let both = one.marks.iter().filter_map(|mark| Some((mark.level, other.mark(&mark.criterion)?.level)));
    both.collect()
}

/// How far the assessors of an organisation agree.
pub(crate) struct Agreements {
    /// By microcredential.
    pub(crate) titles: Vec<(String, Agreement)>,
    /// By assessor: each against whoever judged the same.
    pub(crate) people: Vec<(String, Agreement)>,
}

/// Reads the latest pairs of judgements of an organisation, and says how far they agree.
pub(crate) async fn agreements(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> store::Result<Agreements> {
    let (mut titles, mut people) = (Levels::new(), Levels::new());
    for pair in rows::appeal::pairs(tx, ctx, of).await? {
        let [one, other] = &pair.judgements;
        let found = levels(one, other);
        let turned = found.iter().map(|(one, other)| (*other, *one));
        let [name, other_name] = pair.names;
        people.entry(other_name).or_default().extend(turned);
        people.entry(name).or_default().extend(&found);
        titles.entry(pair.title).or_default().extend(&found);
    }
    let counted = |found: Levels| found.into_iter().map(|(of, pairs)| (of, agreement(&pairs))).collect();
    Ok(Agreements { titles: counted(titles), people: counted(people) })
}

/// Pairs of levels, by whom or what they are counted.
type Levels = BTreeMap<String, Vec<(usize, usize)>>;

#[cfg(test)]
mod tests {
    use super::*;

    /// Two raters, fifty cases: yes/yes 20, yes/no 5, no/yes 10, no/no 15: observed .7, by chance .5, kappa .4.
    #[test]
    fn the_textbook_example() {
        let cases = [((1, 1), 20), ((1, 0), 5), ((0, 1), 10), ((0, 0), 15)];
        let pairs: Vec<_> =
            cases.iter().flat_map(|(pair, times)| std::iter::repeat_n(*pair, *times)).collect();
        let found = agreement(&pairs);
        assert_eq!((found.compared, found.same), (50, 35));
        assert!((found.kappa.unwrap() - 0.4).abs() < 1e-12);
    }

    #[test]
    fn where_chance_explains_all_there_is_no_kappa() {
        assert_eq!(agreement(&[]).kappa, None);
        assert_eq!(agreement(&[(2, 2), (2, 2)]), Agreement { compared: 2, same: 2, kappa: None });
        assert_eq!(agreement(&[(0, 0), (1, 1)]).kappa, Some(1.0));
        assert_eq!(agreement(&[(0, 1), (1, 0)]).kappa, Some(-1.0));
    }
}
