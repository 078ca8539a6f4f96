package org.guanai.registry.child.student;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.GuardianView;
import org.guanai.registry.personal.Masked;

/// A student's file (学生档案); numbers, phones and addresses masked.
///
/// @param school 10-digit 学校标识码
/// @param sex GB/T 2261.1
/// @param documentNumber `110***********002X`
/// @param studentNumber 学籍号, masked
/// @param guardians in the order in which they are told
@Schema(name = "Student")
public record StudentView(
        UUID id,
        String org,
        String school,
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
        Set<SpecialGroup> groups,
        List<GuardianView> guardians,
        Status status,
        LocalDate enrolledOn,
        long version) {

    static StudentView of(StudentFile s, List<GuardianLink> chain) {
        return new StudentView(
                s.id(),
                s.org(),
                s.schoolCode(),
                s.name(),
                s.sex(),
                s.birthDate(),
                s.documentKind(),
                Masked.number(s.documentNumber()),
                Masked.number(s.studentNumber()),
                s.ethnic(),
                s.classId(),
                s.className(),
                s.grade(),
                s.boarder(),
                Masked.address(s.household()),
                Masked.address(s.address()),
                s.groups(),
                chain.stream().map(GuardianView::of).toList(),
                s.status(),
                s.enrolledOn(),
                s.version());
    }
}
