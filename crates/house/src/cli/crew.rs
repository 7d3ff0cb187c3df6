//! Several workers and one order: what goes in first comes out first, and only a little waits in between, so that
//! memory stays flat however much passes through.

use super::Failure;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// What waits before a worker, and behind it.
const WAITING: usize = 2;

/// More workers than anybody has cores.
const MOST: i64 = 1_024;

/// How many workers there may be, of an option's value.
pub(super) fn workers() -> impl clap::builder::TypedValueParser<Value = usize> {
    use clap::builder::TypedValueParser as _;
    clap::value_parser!(i64).range(1..=MOST).map(|count| usize::try_from(count).unwrap_or(1))
}

/// How many workers there are when nobody says.
pub(super) fn all_cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// Lets `jobs` workers do the work, each made by `worker` in its own thread, and hands every outcome to `each` in the
/// order of the items. Ends early when `each` fails.
pub(super) fn in_order<I: Send, O: Send, W: FnMut(I) -> O>(
    jobs: usize,
    items: impl Iterator<Item = I> + Send,
    worker: impl Fn() -> W + Sync,
    each: &mut dyn FnMut(O) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if jobs <= 1 {
        return items.map(worker()).try_for_each(each);
    }
    std::thread::scope(|scope| {
        let (mut inputs, mut outcomes) = (Vec::new(), Vec::new());
        for _ in 0..jobs {
            let (give, items) = sync_channel::<I>(WAITING);
            let (finished, outcome) = sync_channel::<O>(WAITING);
            let worker = &worker;
            scope.spawn(move || work(&items, &finished, worker()));
            inputs.push(give);
            outcomes.push(outcome);
        }
        scope.spawn(move || deal(items, &inputs));
        // Items were dealt in turn: the first lane that has ended is the end of all.
        outcomes.iter().cycle().map_while(|lane| lane.recv().ok()).try_for_each(each)
    })
}

fn work<I, O>(items: &Receiver<I>, finished: &SyncSender<O>, work: impl FnMut(I) -> O) {
    let _ = items.iter().map(work).try_for_each(|outcome| finished.send(outcome));
}

fn deal<I>(items: impl Iterator<Item = I>, lanes: &[SyncSender<I>]) {
    let _ = items.zip(lanes.iter().cycle()).try_for_each(|(item, lane)| lane.send(item));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_kept_by_any_number_of_workers() {
        for jobs in [0, 1, 2, 3, 7] {
            let mut seen = Vec::new();
            let taken = in_order(jobs, 0..1_000, || |item| item * 2, &mut |double| {
                seen.push(double);
                Ok(())
            });
            assert!(taken.is_ok());
            assert_eq!(seen, (0..1_000).map(|item| item * 2).collect::<Vec<_>>(), "{jobs}");
        }
    }

    #[test]
    fn a_failure_ends_it_early() {
        let mut count = 0;
        let ended = in_order(3, 0.., || |item| item, &mut |_: i32| {
            count += 1;
            if count == 10 { Err(Failure("enough".to_owned())) } else { Ok(()) }
        });
        assert!(ended.is_err() && count == 10);
    }
}
