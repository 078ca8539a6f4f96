package org.guanai.registry.protection.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A version of what guardians are told (告知书).
///
/// @param org the county, or a school that has its own
/// @param number 1, 2, … of that organisation
/// @param effectiveTo last day; absent while it is in force
public record ConsentFormView(
        UUID id,
        OrgPath org,
        int number,
        String title,
        String processor,
        String contact,
        List<ConsentItem> uses,
        List<LawfulUse> byLaw,
        String keptFor,
        String rights,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {
    static ConsentFormView of(ConsentForm f) {
        return new ConsentFormView(
                f.id,
                f.org,
                f.number,
                f.title,
                f.processor,
                f.contact,
                f.uses,
                f.byLaw,
                f.keptFor,
                f.rights,
                f.effectiveFrom,
                f.effectiveTo);
    }
}
