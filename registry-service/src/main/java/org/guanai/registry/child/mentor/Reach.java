package org.guanai.registry.child.mentor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.child.student.StudentFile;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.Relation;

/// Where a child lives and whom to call. Never stored, never logged.
///
/// @param guardians in the order in which they are told, first first
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reach(
        UUID studentId,
        String studentName,
        @Nullable String address,
        List<ReachedGuardian> guardians) {
    static final String[] FIELDS = {"address", "guardianPhones"};

    static Reach of(StudentFile student, StudentSeal seal, List<GuardianLink> chain) {
        return new Reach(
                student.id(),
                student.name(),
                student.address(seal),
                chain.stream().map(ReachedGuardian::of).toList());
    }

    /// @param isGuardian guardian in law, apart from the relation
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReachedGuardian(
            UUID id, String name, Relation relation, boolean isGuardian, @Nullable String phone) {
        static ReachedGuardian of(GuardianLink link) {
            return new ReachedGuardian(
                    link.guardianId(),
                    link.name(),
                    link.relation(),
                    link.isGuardian(),
                    link.phone());
        }
    }
}
