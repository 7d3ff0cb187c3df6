//! Where places are, to find what is near. Pure.
//!
//! Municipalities come from whoever knows them ([`Whereabouts`]), rooms may say where they are themselves. Where neither is
//! known a place is found by its exact name alone.

use kernel::{Ctx, fold};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use store::Store;

/// A point, in millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// North of the equator.
    pub latitude: i64,
    /// East of Greenwich.
    pub longitude: i64,
}

/// Radius of the earth in kilometres.
const EARTH: f64 = 6371.0;

impl Point {
    /// From degrees; none outside of −90 to 90 and −180 to 180.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "at most 180 million")]
    pub fn of_degrees(latitude: f64, longitude: f64) -> Option<Self> {
        let inside = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        let millionths = |degrees: f64| (degrees * 1e6).round() as i64;
        inside.then(|| Self { latitude: millionths(latitude), longitude: millionths(longitude) })
    }

    /// In degrees: `45.3142, 9.5034`.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most 180 million")]
    pub fn told(self) -> String {
        let degrees = |millionths: i64| millionths as f64 / 1e6;
        format!("{}, {}", degrees(self.latitude), degrees(self.longitude))
    }

    #[expect(clippy::cast_precision_loss, reason = "at most 180 million")]
    fn radians(self) -> (f64, f64) {
        let of = |millionths: i64| (millionths as f64 / 1e6).to_radians();
        (of(self.latitude), of(self.longitude))
    }

    /// Kilometres to another point as the crow flies, rounded.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "at most half the earth's girth")]
    pub fn kilometres_to(self, other: Self) -> i64 {
        let ((from, west), (to, east)) = (self.radians(), other.radians());
        let half = |difference: f64| (difference / 2.0).sin().powi(2);
        let chord = half(to - from) + from.cos() * to.cos() * half(east - west);
        (2.0 * EARTH * chord.sqrt().min(1.0).asin()).round() as i64
    }
}

/// A municipality and its centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Its name.
    pub name: String,
    /// The code of its province; may be empty.
    pub province: String,
    /// Its centre.
    pub centre: Point,
}

/// What is awaited of [`Whereabouts`].
pub type Municipalities<'a> = Pin<Box<dyn Future<Output = store::Result<Vec<Municipality>>> + Send + 'a>>;

/// Whoever knows where municipalities are: another domain, put in by the storey above.
pub trait Whereabouts: Send + Sync {
    /// Every municipality that is known.
    fn municipalities<'a>(&'a self, store: &'a Store, ctx: &'a Ctx) -> Municipalities<'a>;
}

/// The service under which the storey above gives it.
#[derive(Clone)]
pub struct Guide(pub Arc<dyn Whereabouts>);

impl std::fmt::Debug for Guide {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Guide")
    }
}

/// Centres of municipalities by their folded names, with and without the province (`lodi`, `lodi lo`).
#[derive(Debug, Default)]
pub(super) struct Atlas(BTreeMap<String, Point>);

impl Atlas {
    /// Of these; where several share a name, the first has it, and each has its own with the province.
    pub(super) fn of(municipalities: &[Municipality]) -> Self {
        let mut centres = BTreeMap::new();
        for one in municipalities {
            centres.entry(fold(&one.name)).or_insert(one.centre);
            centres.entry(fold(&format!("{} {}", one.name, one.province))).or_insert(one.centre);
        }
        Self(centres)
    }

    /// Whether nobody knows where anything is.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The centre of a municipality, by its folded name.
    pub(super) fn centre(&self, folded: &str) -> Option<Point> {
        self.0.get(folded).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(latitude: f64, longitude: f64) -> Point {
        Point::of_degrees(latitude, longitude).unwrap()
    }

    #[test]
    fn milan_and_lodi_are_thirty_kilometres_apart() {
        let (milan, lodi) = (point(45.464, 9.190), point(45.314, 9.503));
        assert_eq!((milan.kilometres_to(lodi), lodi.kilometres_to(milan)), (30, 30));
        assert_eq!(milan.kilometres_to(milan), 0);
        assert_eq!(point(0.0, 179.5).kilometres_to(point(0.0, -179.5)), 111);
        assert_eq!(Point::of_degrees(91.0, 0.0), None);
        assert_eq!(lodi.told(), "45.314, 9.503");
    }

    #[test]
    fn of_several_with_one_name_each_is_found_by_its_province() {
        let of = |province: &str, latitude| Municipality {
            name: "Castro".to_owned(),
            province: province.to_owned(),
            centre: point(latitude, 10.0),
        };
        let atlas = Atlas::of(&[of("BG", 45.8), of("LE", 40.0)]);
        assert_eq!(atlas.centre("castro"), Some(point(45.8, 10.0)));
        assert_eq!(atlas.centre("castro le"), Some(point(40.0, 10.0)));
        assert_eq!(atlas.centre("atlantide"), None);
    }
}
