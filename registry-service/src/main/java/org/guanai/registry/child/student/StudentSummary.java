package org.guanai.registry.child.student;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;

/// A student in a list.
///
/// @param school 10-digit 学校标识码
@Schema(name = "StudentSummary")
public record StudentSummary(
        UUID id,
        String org,
        String school,
        String name,
        String sex,
        LocalDate birthDate,
        UUID classId,
        String className,
        int grade,
        boolean boarder,
        Set<SpecialGroup> groups,
        Status status) {}
