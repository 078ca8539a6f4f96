package org.guanai.safety.bullying.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.bullying.enquiry.BullyingRole;
import org.guanai.safety.bullying.enquiry.CaseEntry;
import org.guanai.safety.bullying.enquiry.CaseState;
import org.guanai.safety.bullying.enquiry.Finding;

/// A case of suspected bullying (欺凌案件). Its words are sealed.
@Entity
class BullyingCase {
    private static final String TABLE = "bullying_case";

    @Id UUID id;
    OrgPath org;
    LocalDate foundOn;
    String[] kinds;
    UUID[] students;
    String[] roles;
    boolean repeated;
    byte[] account;
    byte[] harm;
    byte[] protection;

    @Enumerated(EnumType.STRING)
    CaseState state;

    LocalDate openedOn;

    /// Until when the committee decides, or the county answers.
    LocalDate dueOn;

    Boolean bullying;

    @Enumerated(EnumType.STRING)
    Finding.Grade grade;

    LocalDate decidedOn;
    @Version long version;

    protected BullyingCase() {}

    private BullyingCase(OrgPath org, CaseEntry entry, Sealer sealer) {
        id = Ids.next();
        this.org = org;
        foundOn = entry.foundOn();
        kinds = entry.kinds().stream().map(Enum::name).sorted().toArray(String[]::new);
        var parts = entry.parts();
        students = parts.keySet().toArray(UUID[]::new);
        roles = parts.values().stream().map(Enum::name).toArray(String[]::new);
        repeated = entry.repeated();
        account = sealer.seal(entry.account(), TABLE, id, "account");
        harm = sealer.seal(entry.harm(), TABLE, id, "harm");
        protection = sealer.seal(entry.protection(), TABLE, id, "protection");
        state = CaseState.OPEN;
    }

    static BullyingCase opened(
            OrgPath org, CaseEntry entry, LocalDate today, int days, Sealer sealer) {
        var opened = new BullyingCase(org, entry, sealer);
        opened.openedOn = today;
        opened.dueOn = today.plusDays(days);
        return opened;
    }

    /// @throws Refusal.Conflict when it is decided
    void requireOpen() {
        require(CaseState.OPEN);
    }

    /// @throws Refusal.Conflict when it is decided
    void decide(Finding finding, LocalDate today) {
        requireOpen();
        finding.requireGrade();
        state = CaseState.DECIDED;
        bullying = finding.bullying();
        grade = finding.grade();
        decidedOn = today;
    }

    /// To the county, which answers within so many days.
    ///
    /// @throws Refusal.Conflict when there is no finding to appeal against
    void appeal(LocalDate today, int days) {
        require(CaseState.DECIDED);
        state = CaseState.APPEALED;
        dueOn = today.plusDays(days);
    }

    /// @param days for the committee when it decides anew
    /// @throws Refusal.Conflict when nobody has appealed
    void answer(boolean upheld, LocalDate today, int days) {
        require(CaseState.APPEALED);
        if (upheld) {
            state = CaseState.CLOSED;
        } else {
            state = CaseState.OPEN;
            bullying = null;
            grade = null;
            decidedOn = null;
            dueOn = today.plusDays(days);
        }
    }

    /// @throws Refusal.Conflict when there is no finding
    void follow(boolean closes) {
        require(CaseState.DECIDED);
        if (closes) {
            state = CaseState.CLOSED;
        }
    }

    boolean isOverdue(LocalDate today) {
        return (state == CaseState.OPEN || state == CaseState.APPEALED) && today.isAfter(dueOn);
    }

    Map<UUID, BullyingRole> parties() {
        var parties = new LinkedHashMap<UUID, BullyingRole>();
        for (int i = 0; i < students.length; i++) {
            parties.put(students[i], BullyingRole.valueOf(roles[i]));
        }
        return parties;
    }

    String account(Sealer sealer) {
        return sealer.open(account, TABLE, id, "account");
    }

    String harm(Sealer sealer) {
        return sealer.open(harm, TABLE, id, "harm");
    }

    String protection(Sealer sealer) {
        return sealer.open(protection, TABLE, id, "protection");
    }

    private void require(CaseState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("safety.bullying-out-of-order", "state");
        }
    }
}
