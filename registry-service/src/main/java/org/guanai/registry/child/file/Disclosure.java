package org.guanai.registry.child.file;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.registry.child.student.StudentFile;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.people.guardian.GuardianLink;

/// Sealed fields of a student, shown once and for a reason (敏感信息查看). Never stored, never logged.
@Schema(name = "StudentDisclosure")
public record Disclosure(
        UUID studentId,
        String documentKind,
        String documentNumber,
        String studentNumber,
        String household,
        String address,
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

    @Schema(name = "GuardianDisclosure")
    public record GuardianReach(UUID id, String name, String phone, String email) {
        static GuardianReach of(GuardianLink link) {
            return new GuardianReach(link.guardianId(), link.name(), link.phone(), link.email());
        }
    }
}
