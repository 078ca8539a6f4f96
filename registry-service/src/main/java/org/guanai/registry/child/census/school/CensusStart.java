package org.guanai.registry.child.census.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.census.CensusStep;
import org.guanai.registry.child.census.known.ListedChildren;

/// Gives each school its list when a census opens, and asks for the missing ones before it freezes.
@ApplicationScoped
class CensusStart {
    private final CensusReturns returns;
    private final CensusLines lines;
    private final ListedChildren children;
    private final Journal journal;

    CensusStart(
            CensusReturns returns, CensusLines lines, ListedChildren children, Journal journal) {
        this.returns = returns;
        this.lines = lines;
        this.children = children;
        this.journal = journal;
    }

    void step(@Observes CensusStep step) {
        switch (step.kind()) {
            case OPENS -> open(step);
            case FREEZES -> requireComplete(step);
        }
    }

    private void open(CensusStep step) {
        var census = step.census();
        for (var school : returns.schools(census.org())) {
            var owed = CensusReturn.owe(school, census.id());
            returns.persist(owed);
            journal.publish(Topics.REGISTRY_EVENTS, owed.id, owed.due(census));
        }
        lines.persist(
                children.leftBehind(census.org()).stream()
                        .map(child -> CensusLine.expect(census.id(), child)));
    }

    private void requireComplete(CensusStep step) {
        if (!step.isDue() && returns.areMissing(step.census().id())) {
            throw Refusal.conflict("registry.census-schools-missing");
        }
    }
}
