package org.guanai.registry.child.census.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.census.OpenCensus;
import org.guanai.registry.child.census.known.CensusOutcome;
import org.guanai.registry.child.census.known.KnownFacts;
import org.guanai.registry.child.census.known.ListedChildren;

/// Works through the lists of a census (3.1.3b). What was decided can be decided anew until the
/// school submits, and again after it took its list back.
@ApplicationScoped
class CensusWork {
    private static final UUID FIRST = new UUID(0, 0);

    private final OpenCensus censuses;
    private final CensusReturns returns;
    private final CensusLines lines;
    private final ListedChildren children;
    private final KnownFacts facts;
    private final WorkTrail trail;

    CensusWork(
            OpenCensus censuses,
            CensusReturns returns,
            CensusLines lines,
            ListedChildren children,
            KnownFacts facts,
            WorkTrail trail) {
        this.censuses = censuses;
        this.returns = returns;
        this.lines = lines;
        this.children = children;
        this.facts = facts;
        this.trail = trail;
    }

    @Transactional
    CensusLineView decide(UUID census, UUID id, CensusFinding finding) {
        censuses.require(census);
        var line = lines.locked(census, id);
        returns.locked(census, line.org).requireOpen();
        var known = facts.of(line.studentId);
        line.decide(finding.outcome().outcome(), known, finding.note(), trail.decider());
        trail.decided(line);
        return CensusLineView.of(line);
    }

    @Transactional
    CensusLineView add(UUID census, CensusAddition addition) {
        censuses.require(census);
        var child = children.one(addition.studentId()).orElseThrow(Refusal::absent);
        returns.locked(census, child.org()).requireOpen();
        if (lines.has(census, child.id())) {
            throw Refusal.conflict("registry.census-child-listed", "studentId");
        }
        var known = facts.of(child.id());
        var line = CensusLine.found(census, child, known, addition.note(), trail.decider());
        lines.persistAndFlush(line);
        trail.decided(line);
        return CensusLineView.of(line);
    }

    /// @throws Refusal.Conflict while children are undecided
    @Transactional
    CensusReturnView submit(UUID census) {
        censuses.require(census);
        var school = trail.school();
        var owed = returns.locked(census, school);
        if (lines.areUndecided(census, school)) {
            throw Refusal.conflict("registry.census-undecided");
        }
        trail.submitted(owed);
        return view(owed);
    }

    @Transactional
    CensusReturnView takeBack(UUID census, String reason) {
        censuses.require(census);
        var owed = returns.locked(census, trail.school());
        owed.takeBack();
        trail.tookBack(owed, reason);
        return view(owed);
    }

    /// In the order of ids.
    @Transactional
    Page<CensusLineView> lines(UUID census, CensusOutcome outcome, Paging paging) {
        censuses.requireKnown(census);
        var after = paging.afterId().orElse(FIRST);
        var rows = lines.page(census, outcome, after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), l -> Cursor.of(l.id)).map(CensusLineView::of);
    }

    /// The children of a term's census, in the order of ids.
    ///
    /// @param org path of an organisation: those there and below; the caller's own when null
    @Transactional
    Page<CensusLineView> ofTerm(String term, String org, Paging paging) {
        var place = org == null ? trail.school() : new OrgPath(org);
        var after = paging.afterId().orElse(FIRST);
        var rows = lines.within(censuses.ofTerm(term), place, after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), l -> Cursor.of(l.id)).map(CensusLineView::of);
    }

    /// In the order of schools.
    @Transactional
    Page<CensusReturnView> returns(UUID census, Paging paging) {
        censuses.requireKnown(census);
        var after = paging.after(1).map(List::getFirst).orElse("");
        var rows = returns.listed(census, after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), r -> Cursor.of(r.org()));
    }

    private CensusReturnView view(CensusReturn owed) {
        returns.flush();
        return returns.of(owed);
    }
}
