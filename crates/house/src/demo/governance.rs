//! The demo's trust list: who may award what.

use super::{Cast, DemoProblem};
use crate::house::House;
use governance::{AddTrust, Wanted};

/// Puts the two training bodies on the list.
pub(super) async fn fill(house: &House, cast: &Cast) -> Result<(), DemoProblem> {
    let ctx = house.app.system_ctx("demo");
    let digital = Wanted::Field("Competenze digitali e dati".to_owned());
    let entries = [
        (&cast.organisations.provider, Wanted::Everything, 400),
        (&cast.organisations.second_provider, digital, 120),
    ];
    for (organisation, what, days) in entries {
        let command = AddTrust {
            organisation: organisation.clone(),
            what,
            since: ctx.now.plus_days(-days),
            accredited_by: "Regione Lombardia".to_owned(),
        };
        house.app.store().run(&ctx, &command).await?;
    }
    Ok(())
}
