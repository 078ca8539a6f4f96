package org.guanai.registry.child.student;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.scope.OrgPath;

/// What is on file of a student, sealed where the row is: [StudentSeal] opens it.
public record StudentFile(
        UUID id,
        OrgPath org,
        UUID enrolmentId,
        Status status,
        String name,
        String sex,
        LocalDate birthDate,
        String documentKind,
        byte[] documentNumber,
        byte[] studentNumber,
        String ethnic,
        byte[] household,
        byte[] address,
        UUID joinedInto,
        long version) {

    public String documentNumber(StudentSeal seal) {
        return seal.open(id, "document_number", documentNumber);
    }

    public String studentNumber(StudentSeal seal) {
        return seal.open(id, "student_number", studentNumber);
    }

    public String household(StudentSeal seal) {
        return seal.open(id, "household", household);
    }

    public String address(StudentSeal seal) {
        return seal.open(id, "address", address);
    }
}
