package org.guanai.registry.place.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.events.registry.OrganisationSnapshot.Kind;

/// An organisation (机构).
///
/// @param org its own path, below its parent's
/// @param code county 6 digits, township 9, village 12, school 10 (学校标识码)
/// @param schoolKind of a school, by the first two digits of its code: PRIMARY, JUNIOR,
///   SENIOR_OR_WHOLE, REFORM, SPECIAL, KINDERGARTEN, OTHER
@Schema(name = "Organisation")
public record OrganisationView(
        UUID id,
        String org,
        Kind kind,
        String code,
        String name,
        boolean boarding,
        SchoolSystem schoolSystem,
        String schoolKind,
        long version) {

    static OrganisationView of(Organisation o) {
        var schoolKind = o.kind == Kind.SCHOOL ? schoolKind(o.code) : null;
        return new OrganisationView(
                o.id,
                o.org,
                o.kind,
                o.code,
                o.name,
                o.boarding,
                o.schoolSystem,
                schoolKind,
                o.version);
    }

    private static String schoolKind(String code) {
        return switch (code.substring(0, 2)) {
            case "21" -> "PRIMARY";
            case "31" -> "JUNIOR";
            case "34" -> "SENIOR_OR_WHOLE";
            case "37" -> "REFORM";
            case "51" -> "SPECIAL";
            case "11" -> "KINDERGARTEN";
            default -> "OTHER";
        };
    }
}
