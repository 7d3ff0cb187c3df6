//! Measuring several things against each other: in short turns, one after the other, so that other work on the machine
//! hurts all of them alike; of each the best turn counts.

use std::time::Instant;

/// How long a turn takes, in seconds.
const TURN: f64 = 0.004;
/// How long is worked between two looks at the clock, in seconds.
const UNWATCHED: f64 = 0.000_05;

/// Something that is done again and again.
pub(super) type Work<'w> = &'w mut dyn FnMut();

/// How often each can be done in a second, in about `seconds` for all of them.
pub(super) fn rates<const N: usize>(seconds: f64, mut works: [Work; N]) -> [f64; N] {
    let mut best = [0f64; N];
    let at_once: Vec<u32> = works.iter_mut().map(|work| calibrate(work)).collect();
    let start = Instant::now();
    let mut turns = 0;
    while turns < 3 || start.elapsed().as_secs_f64() < seconds {
        for ((work, best), at_once) in works.iter_mut().zip(&mut best).zip(&at_once) {
            *best = best.max(turn(work, *at_once));
        }
        turns += 1;
    }
    best
}

/// How often something is done between two looks at the clock; the first time does not count.
fn calibrate(work: &mut dyn FnMut()) -> u32 {
    work();
    let start = Instant::now();
    work();
    let once = start.elapsed().as_secs_f64().max(1e-9);
    let many = (UNWATCHED / once).clamp(1.0, 64.0);
    (1..=64).rev().find(|count| f64::from(*count) <= many).unwrap_or(1)
}

fn turn(work: &mut dyn FnMut(), at_once: u32) -> f64 {
    let (start, mut done) = (Instant::now(), 0u32);
    loop {
        for _ in 0..at_once {
            work();
        }
        done += at_once;
        let elapsed = start.elapsed().as_secs_f64();
        if elapsed >= TURN {
            return f64::from(done) / elapsed;
        }
    }
}
