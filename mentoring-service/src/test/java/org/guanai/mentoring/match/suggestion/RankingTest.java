package org.guanai.mentoring.match.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.mentoring.match.suggestion.SuggestionReason.FEWEST_CHILDREN;
import static org.guanai.mentoring.match.suggestion.SuggestionReason.HAS_ROOM;
import static org.guanai.mentoring.match.suggestion.SuggestionReason.IS_AWAY;
import static org.guanai.mentoring.match.suggestion.SuggestionReason.IS_FULL;
import static org.guanai.mentoring.match.suggestion.SuggestionReason.KNEW_THE_CHILD;
import static org.guanai.mentoring.match.suggestion.SuggestionReason.TEACHES_THE_CLASS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// One test for each thing that decides.
class RankingTest {
    private static final UUID CLASS = id(31);
    private static final Ranking RANKING = new Ranking(3);
    private static final HelplessChild CHILD =
            new HelplessChild(id(1), "王小明", CLASS, "三(1)班", Set.of(id(4)));
    private static final Candidate FREE = teacher(2, 0);
    private static final Candidate OF_CLASS = new Candidate(id(3), "张", List.of(CLASS), 2, false);
    private static final Candidate KNOWN = teacher(4, 2);
    private static final Candidate FULL = teacher(5, 3);
    private static final Candidate AWAY = new Candidate(id(6), "李", List.of(CLASS), 0, true);
    private static final List<Candidate> ALL = List.of(FULL, AWAY, FREE, OF_CLASS, KNOWN);

    @Test
    void whoKnewTheChildThenItsTeacherThenWhoHasFewest() {
        assertThat(RANKING.of(CHILD, ALL).subList(0, 3)).containsExactly(KNOWN, OF_CLASS, FREE);
    }

    @Test
    void whoIsFullOrAwayComesLast() {
        assertThat(RANKING.of(CHILD, ALL).subList(3, 5)).containsExactlyInAnyOrder(AWAY, FULL);
    }

    @Test
    void eachReasonIsSaid() {
        assertThat(RANKING.reasons(CHILD, KNOWN, ALL)).containsExactly(KNEW_THE_CHILD, HAS_ROOM);
        assertThat(RANKING.reasons(CHILD, OF_CLASS, ALL))
                .containsExactly(TEACHES_THE_CLASS, HAS_ROOM);
        assertThat(RANKING.reasons(CHILD, FREE, ALL)).containsExactly(FEWEST_CHILDREN, HAS_ROOM);
        assertThat(RANKING.reasons(CHILD, FULL, ALL)).containsExactly(IS_FULL);
        assertThat(RANKING.reasons(CHILD, AWAY, ALL))
                .containsExactly(IS_AWAY, TEACHES_THE_CLASS, FEWEST_CHILDREN, HAS_ROOM);
    }

    private static Candidate teacher(int nr, int children) {
        return new Candidate(id(nr), "李", List.of(), children, false);
    }

    private static UUID id(int nr) {
        return new UUID(0, nr);
    }
}
