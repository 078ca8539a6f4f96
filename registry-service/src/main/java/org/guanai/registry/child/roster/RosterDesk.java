package org.guanai.registry.child.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.guanai.registry.child.likeness.LikenessQuestions;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.place.organisation.Schools;

/// Takes rosters (花名册) into the register, many rows at a time: a chunk costs about a dozen
/// statements, whatever its size. A row goes through three stages: matched, prepared, written.
@ApplicationScoped
public class RosterDesk {
    private final Schools schools;
    private final Matching matching;
    private final Preparation preparation;
    private final Writing writing;
    private final RosterMarks marks;
    private final LikenessQuestions likenesses;

    RosterDesk(
            Schools schools,
            Matching matching,
            Preparation preparation,
            Writing writing,
            RosterMarks marks,
            LikenessQuestions likenesses) {
        this.schools = schools;
        this.matching = matching;
        this.preparation = preparation;
        this.writing = writing;
        this.marks = marks;
        this.likenesses = likenesses;
    }

    /// An entry with the marks by which its child is found; needs no transaction.
    public MarkedEntry marked(RosterEntry entry) {
        return marks.of(entry);
    }

    /// Takes a chunk of rows, in the current transaction or in one of its own; at most about 500
    /// rows. A child is known in the county by document number, else 学籍号, else at its school by
    /// name and birth date. The same rows again change nothing; what a row leaves out stays.
    ///
    /// Fails as a whole when another writer registers the same child at the same moment (unique
    /// violation, SQL state 23505): run the chunk again.
    ///
    /// @return one outcome per row, in the order of the rows
    @Transactional
    public List<Outcome> take(List<MarkedEntry> chunk) {
        var outcomes = new Outcomes(chunk.size());
        var matched = matching.match(lines(chunk, outcomes), outcomes);
        var prepared = preparation.prepare(matched, outcomes);
        var written = writing.write(prepared, outcomes);
        likenesses.ask(written.stream().flatMap(row -> row.matched().doubts().stream()).toList());
        return outcomes.list();
    }

    private List<Line> lines(List<MarkedEntry> chunk, Outcomes outcomes) {
        var there = schools.byCode(chunk.stream().map(m -> m.entry().schoolCode()).toList());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < chunk.size(); i++) {
            var school = there.get(chunk.get(i).entry().schoolCode());
            if (school == null) {
                outcomes.clash(i, "registry.school-unknown", "schoolCode");
            } else {
                lines.add(new Line(i, chunk.get(i), school));
            }
        }
        return lines;
    }
}
