package org.guanai.registry.roll.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.roll.dropout.act.CaseSubject;
import org.guanai.registry.roll.dropout.act.DropoutCause;

/// Opens the cases of children who are missing: one that has an open case keeps it.
@ApplicationScoped
public class CaseOpenings {
    @Produces
    static final RuleOf<DropoutTerms> WATCH = new RuleOf<>("dropout-watch", DropoutTerms.class);

    private final DropoutCases cases;
    private final Rules rules;
    private final Journal journal;
    private final Clock clock;

    CaseOpenings(DropoutCases cases, Rules rules, Journal journal, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /// A child is missed (疑似辍学).
    ///
    /// @param absence spell of absence that it began with, null for none
    /// @param by audit name of whoever misses it
    /// @return id of the case; empty when the child has one
    @Transactional
    public Optional<UUID> suspect(CaseSubject child, LocalDate since, UUID absence, String by) {
        return cases.isOpen(of(child))
                ? Optional.empty()
                : opened(DropoutCase.suspect(child, since, absence, step(child.org(), by)));
    }

    /// A child has dropped out, or was never enrolled.
    ///
    /// @param cause null when it is not known yet
    /// @return id of the case; empty when the child has one
    @Transactional
    public Optional<UUID> dropOut(
            CaseSubject child, LocalDate since, DropoutCause cause, String by) {
        return cases.isOpen(of(child))
                ? Optional.empty()
                : opened(DropoutCase.dropOut(child, since, cause, step(child.org(), by)));
    }

    CaseStep step(OrgPath org, String by) {
        return new CaseStep(rules.today(org).of(WATCH).content(), LocalDate.now(clock), by);
    }

    private Optional<UUID> opened(DropoutCase made) {
        cases.persistAndFlush(made);
        var key = made.studentId == null ? made.id : made.studentId;
        journal.publish(Topics.REGISTRY_EVENTS, key, made.opened());
        journal.wrote("dropout-case", made.id, "state");
        return Optional.of(made.id);
    }

    private static UUID of(CaseSubject child) {
        return child.studentId() == null ? child.schoolAgeChildId() : child.studentId();
    }
}
