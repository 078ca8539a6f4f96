package org.guanai.registry.rule.basis;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;

/// A document that rules rest on (政策依据). Its steps have no event: rules name it by its number.
@Entity
@Table(name = "policy_basis")
class PolicyBasis {
    static final String COUNTRY = "CN";

    @Id UUID id;
    String org;
    String number;
    String title;
    String issuer;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    @Version long version;

    protected PolicyBasis() {}

    private PolicyBasis(String county, BasisEntry entry) {
        this.id = Ids.next();
        this.org = county;
        this.number = entry.number().strip();
        this.title = entry.title().strip();
        this.issuer = entry.issuer().strip();
        this.effectiveFrom = entry.effectiveFrom();
    }

    static PolicyBasis record(String county, BasisEntry entry) {
        return new PolicyBasis(county, entry);
    }

    /// It is repealed, or was entered by mistake: it holds until that day. Rules of before keep
    /// naming it.
    ///
    /// @throws Refusal.Conflict when it has ended already, or is the country's
    /// @throws Refusal.Invalid when it would end before it began
    void end(LocalDate on) {
        if (effectiveTo != null || org.equals(COUNTRY)) {
            throw Refusal.conflict("registry.basis-ended");
        }
        if (on.isBefore(effectiveFrom)) {
            throw Refusal.invalid("kit.period-reversed", "to");
        }
        effectiveTo = on;
    }
}
