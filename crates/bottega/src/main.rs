//! The binary: reads the command line and says how it went by its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    house::cli::run()
}
