package org.guanai.registry.child.student;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.registry.child.group.Verdict;
import org.guanai.registry.intake.Outcome;
import org.guanai.registry.people.guardian.Guardianships.Tie;
import org.guanai.registry.place.organisation.School;
import org.guanai.registry.place.organisation.StageYear;

/// A row of the roster on its way into the register.
final class RosterLine {
    final int nr;
    final RosterEntry entry;
    final String org;
    final StageYear at;
    final List<ByteBuffer> documents;
    final List<ByteBuffer> numbers;
    final byte[] hash;
    Known known;
    UUID id;
    UUID classId;
    Claims claims;
    Verdict verdict;
    List<Tie> guardians = List.of();
    Outcome outcome;

    RosterLine(int nr, MarkedEntry marked, School school) {
        this.nr = nr;
        this.entry = marked.entry();
        this.org = school.org();
        this.at = StageYear.of(school.system(), marked.entry().grade());
        this.documents = marked.documents();
        this.numbers = marked.numbers();
        this.hash = marked.hash();
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean isNew() {
        return known == null;
    }

    void clash(String code, String field) {
        outcome = new Outcome.Clash(code, field);
    }

    byte[] document() {
        return documents.isEmpty() ? null : documents.getFirst().array();
    }

    byte[] number() {
        return numbers.isEmpty() ? null : numbers.getFirst().array();
    }

    /// Whether two rows without a number in common may be the same child: none of the numbers
    /// contradicts.
    boolean mayBe(ByteBuffer document, ByteBuffer number) {
        return (documents.isEmpty() || document == null || documents.contains(document))
                && (numbers.isEmpty() || number == null || numbers.contains(number));
    }

    NameKey nameKey() {
        return new NameKey(org, entry.name(), entry.birthDate());
    }

    record NameKey(String org, String name, LocalDate birthDate) {}

    /// What the register knows of the child already.
    record Known(
            UUID id,
            NameKey nameKey,
            ByteBuffer document,
            ByteBuffer number,
            boolean enrolled,
            byte[] hash,
            Claims claims) {}
}
