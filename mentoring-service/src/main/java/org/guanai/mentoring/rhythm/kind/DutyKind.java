package org.guanai.mentoring.rhythm.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.guanai.mentoring.match.event.PairingKind;

/// A duty (职责) of the Measures, as it is declared: from this alone it is begun, counted, reminded
/// of and listed.
///
/// @param code its name in rows and in the API
/// @param owedBy the helper of a pairing of this kind
/// @param parts all are needed within one window; empty when it is done as a whole. Rows count them
///   by their place, so add at the end only; 30 at most
public record DutyKind(
        String code,
        String clause,
        PairingKind owedBy,
        Due due,
        List<String> parts,
        SatisfiedBy satisfiedBy) {

    /// Whether a deed counts towards this duty.
    public boolean takes(Deed deed) {
        return satisfiedBy.matches(deed) && parts.containsAll(deed.parts());
    }

    public boolean isComplete(Collection<String> done) {
        return done.containsAll(parts);
    }

    /// The parts that are not done, in the order of the declaration.
    public List<String> open(Collection<String> done) {
        return parts.stream().filter(part -> !done.contains(part)).toList();
    }

    /// Parts as a row counts them: each by its place.
    public int number(Collection<String> done) {
        return done.stream().mapToInt(part -> 1 << parts.indexOf(part)).reduce(0, (a, b) -> a | b);
    }

    /// The parts that a row counts, in the order of the declaration.
    public List<String> parts(int number) {
        var done = new ArrayList<String>();
        for (int place = 0; place < parts.size(); place++) {
            if ((number & 1 << place) != 0) {
                done.add(parts.get(place));
            }
        }
        return done;
    }
}
