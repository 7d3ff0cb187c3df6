//! What anybody would try first: cosine of TF-IDF over the letters of the plain label.

use rustc_hash::FxHashMap;

/// 3- to 5-letter sequences inside words, lower case, raw counts, smoothed rarity; nothing else.
#[derive(Debug)]
pub struct PlainLetters {
    postings: FxHashMap<String, (f64, Vec<(u32, f64)>)>,
    lengths: Vec<f64>,
}

fn sequences(text: &str) -> FxHashMap<String, f64> {
    let mut counts = FxHashMap::default();
    for word in text.to_lowercase().split_whitespace() {
        let padded: Vec<char> = format!(" {word} ").chars().collect();
        for length in 3..=5 {
            for window in padded.windows(length) {
                *counts.entry(window.iter().collect()).or_insert(0.0) += 1.0;
            }
        }
    }
    counts
}

impl PlainLetters {
    /// Reads the labels to rank.
    #[must_use]
    pub fn build<'a>(labels: impl Iterator<Item = &'a str>) -> Self {
        let mut postings: FxHashMap<String, (f64, Vec<(u32, f64)>)> = FxHashMap::default();
        let mut count = 0u32;
        for label in labels {
            for (sequence, times) in sequences(label) {
                postings.entry(sequence).or_default().1.push((count, times));
            }
            count += 1;
        }
        let mut squares = vec![0.0; count as usize];
        for (rarity, list) in postings.values_mut() {
            *rarity = ((f64::from(count) + 1.0) / (super::real(list.len()) + 1.0)).ln() + 1.0;
            for (label, times) in list {
                squares[*label as usize] += (*times * *rarity).powi(2);
            }
        }
        Self { postings, lengths: squares.into_iter().map(f64::sqrt).collect() }
    }

    /// The labels (by their number) in order of likeness, those without any left out.
    #[must_use]
    pub fn rank(&self, query: &str) -> Vec<u32> {
        let mut scores = vec![0.0; self.lengths.len()];
        for (sequence, times) in sequences(query) {
            let Some((rarity, list)) = self.postings.get(&sequence) else { continue };
            for &(label, there) in list {
                scores[label as usize] += times * there * rarity * rarity;
            }
        }
        let mut found: Vec<(f64, u32)> = (0u32..)
            .zip(scores.iter().zip(&self.lengths))
            .filter(|(_, (score, _))| **score > 0.0)
            .map(|(label, (score, length))| (score / length, label))
            .collect();
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        found.into_iter().map(|(_, label)| label).collect()
    }
}
