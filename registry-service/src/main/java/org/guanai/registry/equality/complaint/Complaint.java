package org.guanai.registry.equality.complaint;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.ComplaintAnswered;
import org.guanai.events.registry.ComplaintRaised;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.equality.treatment.Field;

/// A complaint that a child was treated worse than others (不公平对待投诉). What is said is sealed.
/// Withdrawing it has no event: nobody waits for it.
@Entity
@Table(name = "treatment_complaint")
class Complaint {
    @Id UUID id;
    OrgPath org;
    UUID studentId;

    @Enumerated(EnumType.STRING)
    Field field;

    byte[] statement;

    /// The person who complains.
    UUID raisedBy;

    LocalDate raisedOn;
    LocalDate answerBy;
    Boolean upheld;
    byte[] answer;
    LocalDate answeredOn;
    String answeredBy;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected Complaint() {}

    private Complaint(StudentFacts student, UUID by) {
        this.id = Ids.next();
        this.org = student.org();
        this.studentId = student.id();
        this.raisedBy = by;
    }

    static Complaint raise(
            StudentFacts student, ComplaintEntry entry, UUID by, Days days, ComplaintSeal seal) {
        var raised = new Complaint(student, by);
        raised.field = entry.field();
        raised.statement = seal.seal(raised.id, "statement", entry.statement());
        raised.raisedOn = days.raisedOn();
        raised.answerBy = days.answerBy();
        return raised;
    }

    ComplaintRaised raised() {
        return new ComplaintRaised(id, org.text(), answerBy);
    }

    /// @throws Refusal.Conflict when it was answered or withdrawn already
    ComplaintAnswered answer(ComplaintAnswer said, String by, LocalDate on, ComplaintSeal seal) {
        requireOpen();
        upheld = said.upheld();
        answer = seal.seal(id, "answer", said.reason());
        answeredOn = on;
        answeredBy = by;
        return new ComplaintAnswered(id, studentId, org.text(), raisedBy);
    }

    /// @throws Refusal.Conflict when it was answered or withdrawn already
    void withdraw(Withdrawn why) {
        requireOpen();
        withdrawn = why;
    }

    private void requireOpen() {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        if (answeredOn != null) {
            throw Refusal.conflict("registry.complaint-answered");
        }
    }

    record Days(LocalDate raisedOn, LocalDate answerBy) {}
}
