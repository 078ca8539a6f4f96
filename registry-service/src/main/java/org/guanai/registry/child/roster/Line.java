package org.guanai.registry.child.roster;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.lookup.Marks;
import org.guanai.registry.place.organisation.School;
import org.guanai.registry.place.organisation.StageYear;

/// A row of a roster whose school is known: the first stage on its way into the register, followed
/// by [Matched] and [Prepared].
///
/// @param nr position in the chunk, from 0
record Line(int nr, MarkedEntry marked, School school) {

    RosterEntry entry() {
        return marked.entry();
    }

    OrgPath org() {
        return school.org();
    }

    StageYear at() {
        return StageYear.of(school.system(), entry().grade());
    }

    Marks marks() {
        return new Marks(
                org(),
                marked.documents(),
                marked.numbers(),
                marked.phones(),
                entry().name(),
                entry().birthDate());
    }

    NameKey nameKey() {
        return new NameKey(org(), entry().name(), entry().birthDate());
    }

    List<ByteBuffer> documents() {
        return wrapped(marked.documents());
    }

    List<ByteBuffer> numbers() {
        return wrapped(marked.numbers());
    }

    /// Whether it may be about a child of the same name: none of the numbers contradicts.
    ///
    /// @param document newest blind index, null without one; likewise the number
    boolean mayBe(byte[] document, byte[] number) {
        return agrees(documents(), document) && agrees(numbers(), number);
    }

    /// Whether two rows of the same name and birth date may be about one child.
    boolean mayBe(Line other) {
        return mayBe(first(other.marked.documents()), first(other.marked.numbers()))
                && other.mayBe(first(marked.documents()), first(marked.numbers()));
    }

    private static boolean agrees(List<ByteBuffer> own, byte[] other) {
        return own.isEmpty() || other == null || own.contains(ByteBuffer.wrap(other));
    }

    static byte[] first(List<byte[]> hashes) {
        return hashes.isEmpty() ? null : hashes.getFirst();
    }

    private static List<ByteBuffer> wrapped(List<byte[]> hashes) {
        return hashes.stream().map(ByteBuffer::wrap).toList();
    }

    record NameKey(OrgPath org, String name, LocalDate birthDate) {}
}
