package org.guanai.registry.child.file;

import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.child.student.StudentFile;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.people.guardian.GuardianLink;

/// Sealed fields of a student, shown once and for a reason (敏感信息查看). Never stored, never logged.
public record Disclosure(
        UUID studentId,
        @Nullable String documentKind,
        @Nullable String documentNumber,
        @Nullable String studentNumber,
        @Nullable String household,
        @Nullable String address,
        List<GuardianReach> guardians) {
    static final String[] FIELDS = {
        "documentNumber", "studentNumber", "household", "address", "guardianPhones"
    };

    static Disclosure of(StudentFile s, StudentSeal seal, List<GuardianLink> chain) {
        return new Disclosure(
                s.id(),
                s.documentKind(),
                s.documentNumber(seal),
                s.studentNumber(seal),
                s.household(seal),
                s.address(seal),
                chain.stream().map(GuardianReach::of).toList());
    }

    public record GuardianReach(
            UUID id,
            String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String custodyNote) {
        static GuardianReach of(GuardianLink link) {
            return new GuardianReach(
                    link.guardianId(), link.name(), link.phone(), link.email(), link.custodyNote());
        }
    }
}
