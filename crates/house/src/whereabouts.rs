//! Where municipalities are: careers knows them, for the time it takes to get from one to another; learning finds by
//! distance what is near. This storey, which knows both, lets the one ask the other.

use careers::places;
use kernel::Ctx;
use learning::catalogue::{Municipalities, Municipality, Point, Whereabouts};
use store::Store;

/// What learning asks to find what is near.
pub struct KnownPlaces;

impl Whereabouts for KnownPlaces {
    fn municipalities<'a>(&'a self, store: &'a Store, ctx: &'a Ctx) -> Municipalities<'a> {
        Box::pin(async move {
            let known = places::known(&mut store.read().await?, ctx).await?;
            let municipality = |place: places::Place| {
                let centre = Point::of_degrees(place.at.latitude, place.at.longitude)?;
                Some(Municipality { name: place.name, province: place.province, centre })
            };
            Ok(known.into_iter().filter_map(municipality).collect())
        })
    }
}
