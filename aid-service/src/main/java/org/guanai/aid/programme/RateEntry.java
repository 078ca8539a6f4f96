package org.guanai.aid.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.aid.money.Money;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.scope.OrgPath;

/// A rate as it is sent.
///
/// @param perYear CNY of a school year; half of it is paid each term
public record RateEntry(
        @NotNull Stage stage,
        @NotNull Boolean boarder,
        @NotNull Money perYear,
        @NotNull @Schema(examples = "2024-02-01") LocalDate effectiveFrom) {
    Rate rate(OrgPath county) {
        return new Rate(county, stage, boarder, perYear.yuan(), effectiveFrom);
    }
}
