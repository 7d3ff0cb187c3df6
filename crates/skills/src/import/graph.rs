//! Broader relations must not run in circles.

use rustc_hash::{FxHashMap, FxHashSet};

/// The edges (by their index) that close a circle, each with the circle it closes.
///
/// Edges are visited in the order given, so that of a circle the edge that comes last is the one refused.
pub(crate) fn circles(edges: &[(u32, u32)]) -> Vec<(usize, Vec<u32>)> {
    let suspects = edges_in_circles(edges);
    let mut kept: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    let mut closing = Vec::new();
    for index in suspects {
        let (from, to) = edges[index];
        match path(&kept, to, from) {
            Some(mut circle) => {
                circle.insert(0, from);
                closing.push((index, circle));
            }
            None => kept.entry(from).or_default().push(to),
        }
    }
    closing
}

/// Edges left when those without a way in or without a way out are taken away again and again.
fn edges_in_circles(edges: &[(u32, u32)]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..edges.len()).collect();
    loop {
        let mut outgoing = FxHashSet::default();
        let mut incoming = FxHashSet::default();
        for &index in &left {
            outgoing.insert(edges[index].0);
            incoming.insert(edges[index].1);
        }
        let before = left.len();
        left.retain(|&index| outgoing.contains(&edges[index].1) && incoming.contains(&edges[index].0));
        if left.len() == before {
            return left;
        }
    }
}

/// A way from one concept to another along the edges kept, both ends included.
fn path(kept: &FxHashMap<u32, Vec<u32>>, from: u32, to: u32) -> Option<Vec<u32>> {
    let mut came_from: FxHashMap<u32, u32> = FxHashMap::default();
    let mut open = vec![from];
    while let Some(here) = open.pop() {
        if here == to {
            return Some(walk_back(&came_from, from, to));
        }
        for &next in kept.get(&here).map_or(&[][..], Vec::as_slice) {
            if next != from && !came_from.contains_key(&next) {
                came_from.insert(next, here);
                open.push(next);
            }
        }
    }
    None
}

fn walk_back(came_from: &FxHashMap<u32, u32>, from: u32, to: u32) -> Vec<u32> {
    let mut way = vec![to];
    let mut here = to;
    while here != from {
        let Some(&before) = came_from.get(&here) else { break };
        way.push(before);
        here = before;
    }
    way.reverse();
    way
}

#[cfg(test)]
mod tests {
    use super::circles;
    use proptest::prelude::*;

    #[test]
    fn a_tree_has_none_and_a_loop_loses_its_last_edge() {
        assert!(circles(&[(1, 0), (2, 0), (3, 1), (3, 2)]).is_empty());
        assert_eq!(circles(&[(1, 2), (2, 3), (3, 1), (4, 1)]), vec![(2, vec![3, 1, 2, 3])]);
        assert_eq!(circles(&[(7, 7)]), vec![(0, vec![7, 7])]);
    }

    proptest! {
        #[test]
        fn without_the_closing_edges_no_circle_is_left(edges in prop::collection::vec((0u32..8, 0u32..8), 0..30)) {
            let closing: Vec<usize> = circles(&edges).into_iter().map(|(index, _)| index).collect();
            let rest: Vec<_> = edges.iter().enumerate().filter(|(i, _)| !closing.contains(i)).map(|(_, &e)| e).collect();
            prop_assert!(circles(&rest).is_empty());
        }
    }
}
