//! Several workers and one order: what goes in first comes out first, and only a little waits in between, so that
//! memory stays flat however much passes through.

use super::Failure;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};

/// Items for each worker that are at hand or wait for those before them.
const WAITING: usize = 4;

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
/// order of the items. Whoever is free takes the next item, so that a slow core keeps nobody waiting. Ends early when
/// `each` fails.
pub(super) fn in_order<I: Send, O: Send, W: FnMut(I) -> O>(
    jobs: usize,
    items: impl Iterator<Item = I> + Send,
    worker: impl Fn() -> W + Sync,
    each: &mut dyn FnMut(O) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if jobs <= 1 {
        return items.map(worker()).try_for_each(each);
    }
    let (give, turns) = sync_channel(jobs * WAITING);
    let (finished, outcomes) = sync_channel(jobs * WAITING);
    (0..jobs * WAITING).for_each(|_| _ = give.send(()));
    let (items, turns) = (Mutex::new(items.enumerate()), Mutex::new(turns));
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            let (items, turns, worker, finished) = (&items, &turns, &worker, finished.clone());
            scope.spawn(move || work(|| next(turns, items), &finished, worker()));
        }
        drop(finished);
        let done = in_line(&outcomes, &give, each);
        // With these the workers end as well.
        drop((give, outcomes));
        done
    })
}

/// The next item and its number, once there is a turn for it; none when all are taken or nobody waits for them.
fn next<T>(turns: &Mutex<Receiver<()>>, items: &Mutex<impl Iterator<Item = T>>) -> Option<T> {
    turns.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()?;
    items.lock().unwrap_or_else(PoisonError::into_inner).next()
}

/// The number of an item and what came of it; a worker that broke off on it would be waited for in vain.
type Finished<O> = (usize, std::thread::Result<O>);

fn work<I, O>(
    next: impl Fn() -> Option<(usize, I)>,
    finished: &SyncSender<Finished<O>>,
    mut work: impl FnMut(I) -> O,
) {
    while let Some((number, item)) = next() {
        let outcome = catch_unwind(AssertUnwindSafe(|| work(item)));
        let broke_off = outcome.is_err();
        if finished.send((number, outcome)).is_err() || broke_off {
            break;
        }
    }
}

/// Hands on what is finished in order, and with each a turn for another.
fn in_line<O>(
    outcomes: &Receiver<Finished<O>>,
    give: &SyncSender<()>,
    each: &mut dyn FnMut(O) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (mut early, mut next) = (BTreeMap::new(), 0);
    for (number, outcome) in outcomes {
        early.insert(number, outcome);
        while let Some(outcome) = early.remove(&next) {
            each(outcome.unwrap_or_else(|panic| resume_unwind(panic)))?;
            next += 1;
            let _ = give.try_send(());
        }
    }
    Ok(())
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
    #[should_panic(expected = "on the hundredth")]
    fn a_worker_that_breaks_off_ends_it() {
        let breaks = || |item| assert_ne!(item, 100, "on the hundredth");
        let _ = in_order(2, 0.., breaks, &mut |()| Ok(()));
    }

    #[test]
    fn only_a_little_waits_behind_a_slow_one() {
        let taken = std::sync::atomic::AtomicUsize::new(0);
        let items = (0..1_000).inspect(|_| _ = taken.fetch_add(1, std::sync::atomic::Ordering::SeqCst));
        let slow = || {
            |item| {
                if item == 0 {
                    std::thread::sleep(std::time::Duration::from_millis(200));
                }
            }
        };
        let mut most = 0;
        let done = in_order(2, items, slow, &mut |()| {
            most = most.max(taken.load(std::sync::atomic::Ordering::SeqCst));
            Err(Failure("the first is enough".to_owned()))
        });
        assert!(done.is_err() && most <= 2 * WAITING, "{most} were taken before the first was finished");
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
