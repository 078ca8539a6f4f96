package org.guanai.registry.child.student;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.registry.child.group.ChildFacts;
import org.guanai.registry.child.group.FamilySurvey;

/// The file of a student (学生档案), its sealed fields open: never leaves this package unmasked but by
/// a disclosure.
record StudentFile(
        UUID id,
        String org,
        String schoolCode,
        String name,
        String sex,
        LocalDate birthDate,
        String documentKind,
        String documentNumber,
        String studentNumber,
        String ethnic,
        UUID classId,
        String className,
        int grade,
        boolean boarder,
        String household,
        String address,
        Claims claims,
        Set<SpecialGroup> groups,
        Status status,
        LocalDate enrolledOn,
        long version) {

    ChildFacts facts(Optional<FamilySurvey> survey) {
        return claims.facts(birthDate, survey);
    }

    static List<String> sealedFields() {
        return List.of("documentNumber", "studentNumber", "household", "address", "guardianPhones");
    }
}
