package org.guanai.mentoring.match.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.match.fitness.Matching;
import org.guanai.mentoring.match.pairing.TeacherLoads;

/// Suggests helpers. Nothing is decided by that: the principal pairs.
@ApplicationScoped
class SuggestionDesk {
    private static final int SUGGESTED = 50;
    private static final int PROPOSED = 200;

    private final Matching matching;
    private final Candidates candidates;
    private final TeacherLoads loads;
    private final Clock clock;

    SuggestionDesk(Matching matching, Candidates candidates, TeacherLoads loads, Clock clock) {
        this.matching = matching;
        this.candidates = candidates;
        this.loads = loads;
        this.clock = clock;
    }

    /// Best first, at most 50.
    ///
    /// @throws Refusal.Absent for a child that is not enrolled in the caller's scope
    @Transactional
    List<SuggestionView> suggest(UUID student, PairingKind kind) {
        var school = matching.child(student).org();
        var child = candidates.child(student).orElseThrow(Refusal::absent);
        var all = candidates.of(kind, school, LocalDate.now(clock));
        var ranking = new Ranking(loads.most(school));
        return ranking.of(child, all).stream()
                .limit(SUGGESTED)
                .map(c ->
                        new SuggestionView(
                                c.helperId(),
                                c.name(),
                                c.children(),
                                ranking.most(),
                                ranking.reasons(child, c, all)))
                .toList();
    }

    /// Each child of the school without a teacher with one, at most 200: nobody gets more than the
    /// rule allows, and whoever was proposed counts as having one child more.
    @Transactional
    List<ProposalView> propose(OrgPath school) {
        var ranking = new Ranking(loads.most(school));
        var free = new LinkedHashMap<UUID, Candidate>();
        candidates
                .of(PairingKind.TEACHER, school, LocalDate.now(clock))
                .forEach(c -> free.put(c.helperId(), c));
        var proposals = new ArrayList<ProposalView>();
        for (var child : candidates.withoutTeacher(school, PROPOSED)) {
            proposals.add(proposed(child, ranking, free));
        }
        return proposals;
    }

    private static ProposalView proposed(
            HelplessChild child, Ranking ranking, Map<UUID, Candidate> all) {
        var best = ranking.of(child, all.values()).stream().filter(ranking::isFree).findFirst();
        var reasons = best.map(c -> ranking.reasons(child, c, all.values())).orElse(List.of());
        best.ifPresent(c -> all.put(c.helperId(), c.withOneMore()));
        return new ProposalView(
                child.studentId(),
                child.name(),
                child.className(),
                best.map(Candidate::helperId).orElse(null),
                best.map(Candidate::name).orElse(null),
                reasons);
    }
}
