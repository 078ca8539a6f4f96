package org.guanai.kit.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.real.Store;
import org.guanai.kit.snapshot.Change.Gone;
import org.guanai.kit.snapshot.Change.Now;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KeptSnapshotsTest {
    private static final Store STORE =
            new Store(
                    """
                    create table pupil (
                        id uuid primary key, name text, tags text[], gone boolean not null, version bigint not null)\
                    """,
                    "grant select, insert, update on pupil to kit_app");

    private final Pupils pupils = new Pupils(new Sql(STORE.pool()));
    private final UUID id = Ids.next();

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void theNewestVersionIsKept() {
        pupils.take(List.of(now(2), now(1)));
        pupils.take(List.of(now(1)));
        assertThat(row()).isEqualTo("v2 false");
    }

    @Test
    void manyArriveTogether() {
        var ids = List.of(Ids.next(), Ids.next(), Ids.next());
        pupils.take(ids.stream().map(i -> now(i, 1)).toList());
        pupils.take(ids.stream().map(i -> now(i, 2)).toList());
        assertThat(ids).extracting(this::row).containsOnly("v2 false");
    }

    @Test
    void whatIsGoneStaysMarked() {
        pupils.take(List.of(now(3)));
        pupils.take(List.of(gone()));
        assertThat(row()).isEqualTo("v3 true");
    }

    @Test
    void aLateOlderVersionDoesNotReviveIt() {
        pupils.take(List.of(now(3), gone()));
        pupils.take(List.of(now(2), now(3)));
        assertThat(row()).isEqualTo("v3 true");
        pupils.take(List.of(now(2), gone(), now(3)));
        assertThat(row()).isEqualTo("v3 true");
    }

    @Test
    void aNewerVersionDoes() {
        pupils.take(List.of(now(3), gone(), now(4)));
        assertThat(row()).isEqualTo("v4 false");
    }

    @Test
    void withinABatchTheOrderCounts() {
        pupils.take(List.of(now(4), gone(), now(3)));
        assertThat(row()).isEqualTo("v4 true");
    }

    @Test
    void whatNeverWasCanBeGone() {
        pupils.take(List.of(gone()));
        assertThat(STORE.count("select count(*) from pupil where id = '" + id + "'")).isZero();
    }

    @Test
    void theLastChangeOfEachIsTold() {
        var other = Ids.next();
        pupils.take(List.of(now(1), now(2), now(other, 1), gone()));
        assertThat(pupils.told).containsExactly(gone(), now(other, 1));
    }

    private String row() {
        return row(id);
    }

    private String row(UUID pupil) {
        return STORE.text("select name || ' ' || gone from pupil where id = '" + pupil + "'");
    }

    private Change<Pupil> now(long version) {
        return now(id, version);
    }

    private static Change<Pupil> now(UUID pupil, long version) {
        var state = new Pupil(pupil, "v" + version, List.of("a", "b"), version);
        return new Now<>(pupil.toString(), state);
    }

    private Change<Pupil> gone() {
        return new Gone<>(id.toString());
    }

    record Pupil(UUID id, String name, List<String> tags, long version) {}

    private static final class Pupils extends KeptSnapshots<Pupil> {
        private final List<Change<Pupil>> told = new ArrayList<>();

        private Pupils(Sql sql) {
            super(
                    "guanai.test.pupils",
                    Pupil.class,
                    Table.<Pupil>of("pupil")
                            .key("id", Pupil::id)
                            .with("name", Pupil::name)
                            .with("tags", Pupil::tags)
                            .with("version", Pupil::version),
                    sql);
        }

        @Override
        protected void arrived(Collection<Change<Pupil>> changes) {
            told.addAll(changes);
        }
    }
}
