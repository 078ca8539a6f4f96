package org.guanai.registry.child.student;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.personal.SearchText;

/// A child (学生), one for life in a county. Its file follows it: `org` is the school of the current
/// enrolment, or of the last. The status follows from that enrolment; no caller sets it. Its steps
/// have no event: others follow its snapshot.
@Entity
class Student {
    @Id UUID id;
    OrgPath org;
    UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    Status status;

    String name;
    String sex;
    LocalDate birthDate;
    String documentKind;
    byte[] documentNumber;
    byte[] documentIndex;
    byte[] studentNumber;
    byte[] studentNumberIndex;
    String ethnic;
    byte[] household;
    byte[] address;
    @Embedded Claims claims;
    LocalDate reviewOn;
    byte[] entryHash;
    boolean corrected;

    /// Another child has one of the numbers: the county decides.
    boolean disputed;

    /// The record that this one is part of: it is the same child.
    UUID joinedInto;

    /// What the name is found by.
    String search;

    @Version long version;

    protected Student() {}

    private Student(UUID id) {
        this.id = id;
    }

    /// A child that the county has not known.
    static Student register(RollEntry entry, StudentSeal seal) {
        var student = new Student(entry.student());
        student.enter(entry, seal);
        return student;
    }

    /// A roster says something else than the last one. With a new enrolment the child is enrolled
    /// again.
    void enter(RollEntry entry, StudentSeal seal) {
        enrol(entry.school(), entry.enrolment());
        describe(entry.particulars(), seal);
        claims = entry.claims();
        reviewOn = entry.reviewOn();
        entryHash = entry.hash();
        disputed = entry.disputed();
        corrected = false;
    }

    /// Puts the file right by hand. The roster that was taken last, once more, changes nothing of
    /// it.
    ///
    /// @param disputed another child has one of the numbers
    void correct(Particulars particulars, Claims claims, boolean disputed, StudentSeal seal) {
        describe(particulars, seal);
        this.disputed = disputed;
        this.claims = claims;
        corrected = true;
    }

    /// The current enrolment has ended.
    ///
    /// @throws Refusal.Conflict when the child is enrolled nowhere
    void withdraw(Status from) {
        if (!isEnrolled()) {
            throw Refusal.conflict("registry.not-enrolled");
        }
        status = from;
    }

    /// The current enrolment had not ended after all.
    ///
    /// @throws Refusal.Conflict when it is part of another record
    void reinstate() {
        requireOwn();
        status = Status.ENROLLED;
    }

    /// Another school has taken the child in, file and all.
    ///
    /// @throws Refusal.Conflict when it is part of another record
    void admit(OrgPath school, UUID enrolment) {
        requireOwn();
        enrol(school, enrolment);
    }

    /// It is the same child as another record, and part of that from now on: its numbers block
    /// nobody.
    ///
    /// @throws Refusal.Conflict when it is part of another record already
    void joinInto(StudentFacts other) {
        requireOwn();
        joinedInto = other.id();
        org = other.org();
        status = isEnrolled() ? Status.LEFT : status;
        disputed = true;
    }

    /// It was another child after all.
    void part(Status before, OrgPath school) {
        joinedInto = null;
        org = school;
        status = before;
        disputed = false;
    }

    private void requireOwn() {
        if (joinedInto != null) {
            throw Refusal.conflict("registry.joined-already");
        }
    }

    boolean isEnrolled() {
        return status == Status.ENROLLED;
    }

    Claims claims() {
        return claims == null ? Claims.NONE : claims;
    }

    private void enrol(OrgPath school, UUID enrolment) {
        org = school;
        enrolmentId = enrolment;
        status = Status.ENROLLED;
    }

    private void describe(Particulars p, StudentSeal seal) {
        name = p.name();
        search = SearchText.of(name);
        sex = p.sex();
        birthDate = p.birthDate();
        ethnic = p.ethnic() == null ? ethnic : p.ethnic();
        documentKind = p.documentKind() == null ? documentKind : p.documentKind();
        if (p.document() != null) {
            documentNumber = seal.seal(id, "document_number", p.document().number());
            documentIndex = p.document().index();
        }
        if (p.studentNumber() != null) {
            studentNumber = seal.seal(id, "student_number", p.studentNumber().number());
            studentNumberIndex = p.studentNumber().index();
        }
        household = kept(household, seal.seal(id, "household", p.household()));
        address = kept(address, seal.seal(id, "address", p.address()));
    }

    private static byte[] kept(byte[] before, byte[] said) {
        return said == null ? before : said;
    }
}
