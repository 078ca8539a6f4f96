package org.guanai.registry.child.census.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.census.known.CensusFacts;
import org.guanai.registry.child.census.known.CensusOutcome;
import org.guanai.registry.child.census.known.ListedChildren.Listed;
import org.guanai.registry.child.census.known.ParentsAway;

/// A child in a census, with what was known of it when it was decided (摸底登记). Its steps have no
/// event: they count for the census only.
@Entity
@Table(name = "census_line")
class CensusLine {
    @Id UUID id;
    OrgPath org;
    UUID censusId;
    UUID studentId;
    String className;
    String sex;
    LocalDate birthDate;
    String stage;

    @Enumerated(EnumType.STRING)
    CensusOutcome outcome;

    String[] definitions;

    @Enumerated(EnumType.STRING)
    ParentsAway parentsAway;

    String guardianship;
    UUID survey;
    String note;
    LocalDate decidedOn;
    String decidedBy;
    @Version long version;

    protected CensusLine() {}

    private CensusLine(UUID census, Listed child) {
        this.id = Ids.next();
        this.org = child.org();
        this.censusId = census;
        this.studentId = child.id();
        this.className = child.className();
        this.sex = child.sex();
        this.birthDate = child.birthDate();
        this.stage = child.stage();
    }

    /// A child whom the school has as left-behind when the census opens.
    static CensusLine expect(UUID census, Listed child) {
        var line = new CensusLine(census, child);
        line.outcome = CensusOutcome.UNDECIDED;
        line.find(CensusFacts.UNKNOWN);
        return line;
    }

    /// A child whom the school found while it worked through its classes.
    ///
    /// @throws Refusal.Conflict when no survey says that it is left behind
    static CensusLine found(UUID census, Listed child, CensusFacts facts, String note, Decider by) {
        var line = new CensusLine(census, child);
        line.decide(CensusOutcome.NEW, facts, note, by);
        return line;
    }

    /// @throws Refusal.Conflict when the facts say something else
    void decide(CensusOutcome said, CensusFacts facts, String why, Decider by) {
        if (said.isLeftBehind() && !facts.isSurveyed()) {
            throw Refusal.conflict("registry.census-survey-first");
        }
        if (said.isLeftBehind() != facts.isLeftBehind()) {
            throw Refusal.conflict("registry.census-facts-differ");
        }
        outcome = said;
        note = why;
        decidedOn = by.on();
        decidedBy = by.name();
        find(facts);
    }

    private void find(CensusFacts facts) {
        definitions = facts.definitions().toArray(String[]::new);
        parentsAway = facts.parentsAway();
        guardianship = facts.guardianship();
        survey = facts.survey();
    }

    /// @param name audit name
    record Decider(String name, LocalDate on) {}
}
