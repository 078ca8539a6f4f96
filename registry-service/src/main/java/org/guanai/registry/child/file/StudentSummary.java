package org.guanai.registry.child.file;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A student in a list. Class, grade and boarder are those of the current enrolment, or of the
/// last.
///
/// @param school 10-digit 学校标识码
public record StudentSummary(
        UUID id,
        OrgPath org,
        String school,
        String name,
        String sex,
        LocalDate birthDate,
        @Nullable UUID classId,
        @Nullable String className,
        int grade,
        boolean boarder,
        Set<SpecialGroup> groups,
        Status status) {}
