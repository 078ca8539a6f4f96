package org.guanai.registry.child.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.enrolment.EnrolmentView;
import org.guanai.registry.child.student.StudentFile;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.people.guardian.GuardianView;
import org.guanai.registry.personal.Masked;

/// A student's file (学生档案); numbers, phones and addresses masked.
///
/// @param sex GB/T 2261.1
/// @param documentNumber on file, with its last two places: `***2X`
/// @param studentNumber 学籍号, likewise
/// @param enrolment the current one, or the last
/// @param guardians in the order in which they are told
/// @param status follows from the enrolment
/// @param joinedInto the student that this one turned out to be
public record StudentView(
        UUID id,
        OrgPath org,
        String name,
        String sex,
        LocalDate birthDate,
        @Nullable String documentKind,
        @Nullable String documentNumber,
        @Nullable String studentNumber,
        @Nullable String ethnic,
        EnrolmentView enrolment,
        @Nullable String household,
        @Nullable String address,
        Set<SpecialGroup> groups,
        List<GuardianView> guardians,
        Status status,
        @Nullable UUID joinedInto,
        long version) {

    static StudentView of(
            StudentFile s,
            StudentSeal seal,
            EnrolmentView enrolment,
            Set<SpecialGroup> groups,
            List<GuardianView> guardians) {
        return new StudentView(
                s.id(),
                s.org(),
                s.name(),
                s.sex(),
                s.birthDate(),
                s.documentKind(),
                Masked.number(s.documentNumber(seal)),
                Masked.number(s.studentNumber(seal)),
                s.ethnic(),
                enrolment,
                Masked.address(s.household(seal)),
                Masked.address(s.address(seal)),
                groups,
                guardians,
                s.status(),
                s.joinedInto(),
                s.version());
    }
}
