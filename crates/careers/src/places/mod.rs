//! Where municipalities lie, for the time it takes to get from one to another.
//!
//! A few dozen towns are built in; `bottega import places` adds every municipality of a country. Nothing but the
//! centre of a municipality is known, and no person's address.

use kernel::{Action, Ctx, Fault, Problem, Resource, ResourceKind, fold};
use serde::Deserialize;
use skills::plan::Coordinates;
use std::collections::{BTreeMap, BTreeSet};
use store::{Command, Refusable, Statement, Subject, Tx, insert_rows};

const STARTER: &str = include_str!("starter.tsv");

/// A municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// The code or name of its province.
    pub province: String,
    /// Its centre.
    pub at: Coordinates,
}

/// A row that is no municipality.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadPlaces {
    /// The file is not what it should be.
    #[error("{0}: expected a JSON list of objects with name, province, latitude and longitude")]
    NotAList(String),
    /// One entry has no use.
    #[error("entry {number}: {reason}")]
    Entry {
        /// Which, from 1.
        number: usize,
        /// What is wrong.
        reason: String,
    },
}

/// Names under which publishers give the same fact.
#[derive(Deserialize)]
struct Entry {
    #[serde(alias = "nome", alias = "comune")]
    name: String,
    #[serde(default, alias = "provincia", alias = "sigla")]
    province: serde_json::Value,
    #[serde(alias = "lat", alias = "latitudine")]
    latitude: Option<serde_json::Value>,
    #[serde(alias = "lng", alias = "lon", alias = "longitudine")]
    longitude: Option<serde_json::Value>,
    #[serde(alias = "coordinate")]
    coordinates: Option<Pair>,
}

#[derive(Deserialize)]
struct Pair {
    #[serde(alias = "lat", alias = "latitudine")]
    latitude: serde_json::Value,
    #[serde(alias = "lng", alias = "lon", alias = "longitudine")]
    longitude: serde_json::Value,
}

/// Reads a JSON list of municipalities: `name` (or `nome`), `province` (or `provincia`, a text or an object with
/// `nome` or `sigla`), `latitude` and `longitude` in degrees (or `lat`, `lng`, or an object `coordinate`).
///
/// # Errors
/// [`BadPlaces`] names the entry and what is wrong with it.
pub fn read(json: &[u8]) -> Result<Vec<Place>, BadPlaces> {
    let entries: Vec<serde_json::Value> =
        serde_json::from_slice(json).map_err(|error| BadPlaces::NotAList(error.to_string()))?;
    let place =
        |(number, entry)| place_of(entry).map_err(|reason: String| BadPlaces::Entry { number, reason });
    (1..).zip(entries).map(place).collect()
}

fn place_of(entry: serde_json::Value) -> Result<Place, String> {
    let entry: Entry = serde_json::from_value(entry).map_err(|error| error.to_string())?;
    let (latitude, longitude) = match (entry.coordinates, entry.latitude, entry.longitude) {
        (Some(pair), _, _) => (pair.latitude, pair.longitude),
        (None, Some(latitude), Some(longitude)) => (latitude, longitude),
        _ => return Err(format!("{} has no coordinates", entry.name)),
    };
    let degrees = |value: &serde_json::Value, most: f64| {
        let number = value.as_f64().or_else(|| value.as_str().and_then(|text| text.trim().parse().ok()));
        let inside = number.filter(|number: &f64| number.abs() <= most);
        inside.ok_or_else(|| format!("{value} is no number of degrees up to {most}"))
    };
    let at = Coordinates { latitude: degrees(&latitude, 90.0)?, longitude: degrees(&longitude, 180.0)? };
    let province = match &entry.province {
        serde_json::Value::String(text) => text.clone(),
        other => ["sigla", "nome", "name"]
            .iter()
            .find_map(|key| other.get(key)?.as_str())
            .unwrap_or_default()
            .to_owned(),
    };
    Ok(Place { name: entry.name, province, at })
}

fn built_in() -> impl Iterator<Item = Place> {
    STARTER.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut cells = line.split('\t');
        let (name, province) = (cells.next()?.to_owned(), cells.next()?.to_owned());
        let at =
            Coordinates { latitude: cells.next()?.parse().ok()?, longitude: cells.next()?.parse().ok()? };
        Some(Place { name, province, at })
    })
}

#[expect(clippy::cast_possible_truncation, reason = "at most 180 million")]
fn millionths(degrees: f64) -> i64 {
    (degrees * 1e6).round() as i64
}

#[expect(clippy::cast_precision_loss, reason = "at most 180 million")]
fn degrees(millionths: i64) -> f64 {
    millionths as f64 / 1e6
}

/// Every municipality that is known: those imported, and those built in that were not; in order of name and province.
///
/// # Errors
/// When the database fails.
pub async fn known(tx: &mut Tx, ctx: &Ctx) -> store::Result<Vec<Place>> {
    let rows: Vec<(String, String, i64, i64)> =
        Statement::new("SELECT name, province, latitude, longitude FROM place WHERE network_id = ")
            .value(ctx.network.as_str())
            .text(" ORDER BY folded, province")
            .fetch_all(tx)
            .await?;
    let imported = rows.into_iter().map(|(name, province, latitude, longitude)| Place {
        name,
        province,
        at: Coordinates { latitude: degrees(latitude), longitude: degrees(longitude) },
    });
    Ok(with_built_in(imported.collect()))
}

/// Adds what is built in and was not imported. Provinces are written in more than one way, so that the same name nearby
/// is the same place, too; a namesake lies elsewhere.
fn with_built_in(imported: Vec<Place>) -> Vec<Place> {
    /// Degrees within which centres of one municipality are given.
    const NEARBY: f64 = 0.1;
    let is_nearby = |one: Coordinates, other: Coordinates| {
        (one.latitude - other.latitude).abs() < NEARBY && (one.longitude - other.longitude).abs() < NEARBY
    };
    let mut by_name: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for place in imported {
        by_name.entry(fold(&place.name)).or_default().push(place);
    }
    for place in built_in() {
        let namesakes = by_name.entry(fold(&place.name)).or_default();
        if !namesakes.iter().any(|one| one.province == place.province || is_nearby(one.at, place.at)) {
            namesakes.push(place);
            namesakes.sort_by(|one, other| one.province.cmp(&other.province));
        }
    }
    by_name.into_values().flatten().collect()
}

/// Where these municipalities lie, as far as is known, by the names given.
///
/// # Errors
/// When the database fails.
pub(crate) async fn coordinates(
    tx: &mut Tx,
    ctx: &Ctx,
    names: &BTreeSet<String>,
) -> store::Result<BTreeMap<String, Coordinates>> {
    let folded: BTreeMap<String, &String> = names.iter().map(|name| (fold(name), name)).collect();
    if folded.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(String, i64, i64)> =
        Statement::new("SELECT folded, latitude, longitude FROM place WHERE network_id = ")
            .value(ctx.network.as_str())
            .text(" AND folded IN ")
            .list(folded.keys().map(String::as_str))
            .text(" ORDER BY folded, province")
            .fetch_all(tx)
            .await?;
    let mut found = BTreeMap::new();
    for (name, latitude, longitude) in rows {
        if let Some(asked) = folded.get(&name) {
            let at = Coordinates { latitude: degrees(latitude), longitude: degrees(longitude) };
            found.entry((*asked).clone()).or_insert(at);
        }
    }
    for place in built_in() {
        if let Some(asked) = folded.get(&fold(&place.name)) {
            found.entry((*asked).clone()).or_insert(place.at);
        }
    }
    Ok(found)
}

/// Writes where municipalities lie; those that are there already are replaced.
pub struct ImportPlaces(pub Vec<Place>);

/// Municipalities written in one go.
const BATCH: usize = 500;

impl Command for ImportPlaces {
    type Output = usize;
    type Error = ImportPlacesError;
    const NAME: &'static str = "import_places";

    fn subject(&self, _: &usize) -> Subject {
        Subject::new(ResourceKind::Network, "places")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<usize, ImportPlacesError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Network))?;
        let mut places: BTreeMap<(String, &str), &Place> = BTreeMap::new();
        places.extend(self.0.iter().map(|place| ((fold(&place.name), place.province.as_str()), place)));
        if places.is_empty() {
            return Err(ImportPlacesError::Empty);
        }
        let rows: Vec<Vec<store::Value>> = places
            .iter()
            .map(|((folded, province), place)| {
                vec![
                    ctx.network.as_str().into(),
                    folded.as_str().into(),
                    (*province).into(),
                    place.name.as_str().into(),
                    millionths(place.at.latitude).into(),
                    millionths(place.at.longitude).into(),
                ]
            })
            .collect();
        for batch in rows.chunks(BATCH) {
            insert_rows(
                tx,
                "INSERT INTO place (network_id, folded, province, name, latitude, longitude) VALUES ",
                batch.to_vec(),
                " ON CONFLICT (network_id, folded, province) DO UPDATE
                     SET name = excluded.name, latitude = excluded.latitude, longitude = excluded.longitude",
            )
            .await?;
        }
        Ok(places.len())
    }
}

/// Why no municipality was written.
#[derive(Debug, thiserror::Error)]
pub enum ImportPlacesError {
    /// There is none in the file.
    #[error("there is no municipality in the file")]
    Empty,
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(ImportPlacesError);

impl From<ImportPlacesError> for Fault {
    fn from(error: ImportPlacesError) -> Self {
        match error {
            ImportPlacesError::Empty => Fault::Refused(Problem::new("careers-import-empty")),
            ImportPlacesError::Refusable(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_several_shapes_are_read_and_errors_named() {
        let list = r#"[{"name": "Lodi", "province": "LO", "latitude": 45.3, "longitude": 9.5},
            {"nome": "Lecco", "provincia": {"nome": "Lecco"}, "coordinate": {"lat": "45.85", "lng": 9.39}}]"#;
        let places = read(list.as_bytes()).unwrap();
        assert_eq!((places[1].name.as_str(), places[1].province.as_str()), ("Lecco", "Lecco"));
        assert!((places[1].at.latitude - 45.85).abs() < 1e-9);
        assert!(matches!(read(b"{}"), Err(BadPlaces::NotAList(_))));
        let far = br#"[{"name": "X", "latitude": 145, "longitude": 9}]"#;
        assert!(matches!(read(far), Err(BadPlaces::Entry { number: 1, .. })));
        let of = |name: &str, province: &str, latitude, longitude| Place {
            name: name.to_owned(),
            province: province.to_owned(),
            at: Coordinates { latitude, longitude },
        };
        let known = with_built_in(vec![
            of("Zugliano", "VI", 45.73, 11.52),
            of("Lecco", "Lecco", 45.85, 9.39),
            of("Lodi", "ZZ", 40.0, 15.0),
        ]);
        let named = |name: &str| -> Vec<&str> {
            known.iter().filter(|place| place.name == name).map(|place| place.province.as_str()).collect()
        };
        assert_eq!((named("Lecco"), named("Lodi")), (vec!["Lecco"], vec!["LO", "ZZ"]));
        assert!(known.is_sorted_by_key(|place| (fold(&place.name), place.province.clone())));
        assert_eq!(built_in().count(), STARTER.lines().count() - 1);
    }
}
