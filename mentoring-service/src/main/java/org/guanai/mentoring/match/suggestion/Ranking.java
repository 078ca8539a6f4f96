package org.guanai.mentoring.match.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// In which order helpers are suggested for a child: whoever is there and has room; then who knew
/// the child, who teaches its class, who looks after the fewest.
///
/// @param most children of one helper, rule `teacher-load`
record Ranking(int most) {

    /// Best first.
    List<Candidate> of(HelplessChild child, Collection<Candidate> some) {
        return some.stream().sorted(order(child)).toList();
    }

    boolean isFree(Candidate c) {
        return !c.away() && c.children() < most;
    }

    /// @param some among whom they were chosen
    List<SuggestionReason> reasons(
            HelplessChild child, Candidate candidate, Collection<Candidate> some) {
        var reasons = new ArrayList<SuggestionReason>();
        if (candidate.away()) {
            reasons.add(SuggestionReason.IS_AWAY);
        }
        if (knows(child, candidate)) {
            reasons.add(SuggestionReason.KNEW_THE_CHILD);
        }
        if (teaches(child, candidate)) {
            reasons.add(SuggestionReason.TEACHES_THE_CLASS);
        }
        if (some.stream().noneMatch(other -> other.children() < candidate.children())) {
            reasons.add(SuggestionReason.FEWEST_CHILDREN);
        }
        reasons.add(
                candidate.children() < most ? SuggestionReason.HAS_ROOM : SuggestionReason.IS_FULL);
        return reasons;
    }

    private Comparator<Candidate> order(HelplessChild child) {
        return Comparator.comparing((Candidate c) -> !isFree(c))
                .thenComparing(c -> !knows(child, c))
                .thenComparing(c -> !teaches(child, c))
                .thenComparing(Candidate::children)
                .thenComparing(Candidate::helperId);
    }

    private static boolean knows(HelplessChild child, Candidate candidate) {
        return child.knownHelpers().contains(candidate.helperId());
    }

    private static boolean teaches(HelplessChild child, Candidate candidate) {
        return child.classId() != null && candidate.classIds().contains(child.classId());
    }
}
