package org.guanai.kit.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One version of a rule, of the country or of a county. Never changed: decisions name it.
@Entity
@Table(name = "rule")
class RuleVersion {
    static final String COUNTRY = "CN";

    @Id UUID id;
    String org;
    String code;
    int version;
    String nameZh;
    String nameEn;
    String clause;
    String basis;

    @Enumerated(EnumType.STRING)
    Certainty certainty;

    boolean local;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    LocalDate effectiveFrom;
    LocalDate effectiveTo;

    protected RuleVersion() {}

    private RuleVersion(RuleVersion country, String county, RuleSetting set) {
        id = Ids.next();
        org = county;
        code = country.code;
        nameZh = country.nameZh;
        nameEn = country.nameEn;
        clause = country.clause;
        basis = set.basis();
        certainty = country.certainty;
        local = true;
        effectiveFrom = set.effectiveFrom();
        effectiveTo = set.effectiveTo();
    }

    /// The country's rule as a county sets it for itself. It has no event: what must be decided
    /// again is told by [RuleChanged] within the service.
    ///
    /// @param version the next of the county's own
    /// @param content checked JSON
    RuleVersion setBy(String county, int version, RuleSetting set, String content) {
        var own = new RuleVersion(this, county, set);
        own.version = version;
        own.content = content;
        return own;
    }

    String label() {
        return (isOfTheCountry() ? "" : org + "/") + code + "@" + version;
    }

    boolean isOfTheCountry() {
        return org.equals(COUNTRY);
    }
}
