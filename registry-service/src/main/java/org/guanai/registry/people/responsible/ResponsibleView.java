package org.guanai.registry.people.responsible;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// Who answers for a school (责任人), for a term of office.
///
/// @param document by which paper
/// @param until last day of the term of office
/// @param endedOn first day on which they were no longer responsible, when it ended before its time
/// @param inOffice whether they are responsible today
public record ResponsibleView(
        UUID id,
        OrgPath org,
        UUID staffId,
        String name,
        String document,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable String endedWhy,
        boolean inOffice,
        @Nullable String withdrawnWhy,
        long version) {

    static ResponsibleView of(ResponsiblePerson p, LocalDate today) {
        return new ResponsibleView(
                p.id,
                p.org,
                p.staffId,
                p.name,
                p.document,
                p.fromOn,
                p.untilOn,
                p.endedOn,
                p.endedWhy,
                p.isInOffice(today),
                p.withdrawn == null ? null : p.withdrawn.withdrawnWhy(),
                p.version);
    }
}
