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

    /// A county's own version, which has no event: what must be decided again is told by
    /// [RuleChanged] within the service.
    ///
    /// @param country the rule that it stands before
    RuleVersion(RuleVersion country, String county, int version, RuleSetting set, String content) {
        id = Ids.next();
        org = county;
        code = country.code;
        this.version = version;
        nameZh = country.nameZh;
        nameEn = country.nameEn;
        clause = country.clause;
        basis = set.basis();
        certainty = country.certainty;
        local = true;
        this.content = content;
        effectiveFrom = set.effectiveFrom();
        effectiveTo = set.effectiveTo();
    }

    String label() {
        return (isOfTheCountry() ? "" : org + "/") + code + "@" + version;
    }

    boolean isOfTheCountry() {
        return org.equals(COUNTRY);
    }
}
