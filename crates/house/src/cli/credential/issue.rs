//! `bottega credential issue`: one document, or one for each row of a table.

use super::super::desk::print_text;
use super::super::{Failure, Outcome, crew};
use super::signing::SigningArguments;
use super::{batch, files};
use clap::Args;
use openbadges::jsonld::Engine;
use std::path::PathBuf;
use std::process::ExitCode;

/// Sign a JSON-LD credential as it is, or one for each row of a table.
///
/// With a document, prints it with its proof. With `--template` and `--rows`, the template is the credential to be
/// signed, with `{{column}}` wherever a text comes from the table:
///
///   {{name}}     the cell of that column; empty is an error
///   {{name?}}    the same, and may be empty
///   {{credits#}} alone in its text: the cell as a number
///   {{$uuid}}    a fresh random UUID for each row; {{$row}} the number of the row
///   {{$issuer}}  the DID of the key; {{$now}} the moment at which issuing began
///
/// Rows are read as they come (CSV with a header, comma or semicolon, UTF-8), and documents are written in the order of
/// the rows, so that memory stays flat. A row that cannot be issued is told with its number, line and column; the
/// others are issued, and the exit code is 1.
#[derive(Debug, Args)]
pub(super) struct Issue {
    /// The credential without a proof; "-" reads standard input.
    #[arg(required_unless_present = "template", conflicts_with_all = ["template", "rows", "out"])]
    document: Option<PathBuf>,
    #[command(flatten)]
    signing: SigningArguments,
    /// The credential with `{{columns}}` in it.
    #[arg(long, value_name = "FILE", requires = "rows", requires = "out")]
    template: Option<PathBuf>,
    /// The table, CSV with a header; "-" reads standard input.
    #[arg(long, value_name = "FILE", requires = "template")]
    rows: Option<PathBuf>,
    /// Folder for one file a row; "-" prints one document a line.
    #[arg(long, value_name = "FOLDER", requires = "template")]
    out: Option<PathBuf>,
    /// Name of each file, with columns as in the template.
    #[arg(long, value_name = "NAME", default_value = "{{$row}}.json")]
    name: String,
    /// How many sign at once; all cores by default.
    #[arg(long, value_name = "COUNT", default_value_t = crew::all_cores(), hide_default_value = true, value_parser = crew::workers())]
    jobs: usize,
}

impl Issue {
    pub(super) fn run(&self) -> Outcome {
        let manner = self.signing.read()?;
        match (&self.document, &self.template, &self.rows, &self.out) {
            (Some(document), ..) => {
                let in_file = |why: String| Failure(format!("{}: {why}", document.display()));
                let text = files::read_text(document)?;
                let value = openbadges::json::parse_owned(&text).map_err(|why| in_file(why.to_string()))?;
                manner.judge(&value).map_err(in_file)?;
                let signed = manner.sign(&mut Engine::new(), &text);
                print_text(&signed.map_err(|why| in_file(why.to_string()))?)?;
                Ok(ExitCode::SUCCESS)
            }
            (None, Some(template), Some(rows), Some(out)) => {
                batch::run(&batch::Job { template, rows, out, name: &self.name, jobs: self.jobs }, &manner)
            }
            _ => Err(Failure("name a document, or --template, --rows and --out".to_owned())),
        }
    }
}
