package org.guanai.registry.calendar.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// Keeps the terms (学期) of counties. Whoever writes holds the county's calendar.
@ApplicationScoped
public class TermBook {
    private static final String NOUN = "term";

    private final Terms terms;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    TermBook(Terms terms, Caller caller, Journal journal, Clock clock) {
        this.terms = terms;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// Oldest first.
    public List<PlannedTerm> of(OrgPath county) {
        return terms.of(county).stream().map(PlannedTerm::of).toList();
    }

    public PlannedTerm plan(OrgPath county, TermPlan plan) {
        var term = Term.plan(county, plan);
        requireApart(county, term);
        terms.persistAndFlush(term);
        journal.wrote(NOUN, term.id, "code", "startsOn", "endsOn");
        return PlannedTerm.of(term);
    }

    /// @throws Refusal.Absent when the county has no such term
    public void change(OrgPath county, String code, TermChange change) {
        var term = found(county, code);
        term.change(change);
        requireApart(county, term);
        terms.flush();
        journal.corrected(NOUN, term.id, change.reason(), "name", "startsOn", "endsOn");
    }

    /// @throws Refusal.Absent when the county has no such term
    public void withdraw(OrgPath county, String code, String reason) {
        var term = found(county, code);
        var why = new Withdrawn(clock.instant(), caller.name(), reason);
        term.withdraw(why, LocalDate.now(clock));
        terms.flush();
        journal.withdrew(NOUN, term.id, reason);
    }

    private Term found(OrgPath county, String code) {
        return terms.of(county, code).orElseThrow(Refusal::absent);
    }

    private void requireApart(OrgPath county, Term term) {
        if (terms.of(county).stream().anyMatch(t -> !t.id.equals(term.id) && t.overlaps(term))) {
            throw Refusal.conflict("registry.term-overlaps", "startsOn");
        }
    }
}
