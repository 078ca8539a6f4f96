package org.guanai.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.real.Store;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlTest {
    private static final Store STORE =
            new Store(
                    """
                    create table leaflet (
                        id uuid primary key, org text collate "C" not null, title text,
                        colour text, pages int, sold bigint, printed boolean, printed_on date, at timestamptz,
                        seal bytea, price numeric(10, 2), tags text[] not null default '{}', reader_ids uuid[],
                        days date[], version bigint not null default 0, content jsonb,
                        constraint leaflet_price check (price > 0))\
                    """,
                    "grant select, insert, update, delete on leaflet to kit_app");
    private static final Sql SQL = new Sql(STORE.pool());
    private static final Table<Leaflet> LEAFLETS =
            Table.<Leaflet>of("leaflet")
                    .key("id", Leaflet::id)
                    .with("org", Leaflet::org)
                    .with("title", Leaflet::title)
                    .with("colour", Leaflet::colour)
                    .with("pages", Leaflet::pages)
                    .with("sold", Leaflet::sold)
                    .with("printed", Leaflet::printed)
                    .with("printed_on", Leaflet::printedOn)
                    .with("at", Leaflet::at)
                    .with("seal", Leaflet::seal)
                    .with("price", Leaflet::price)
                    .with("tags", Leaflet::tags)
                    .with("reader_ids", Leaflet::readerIds)
                    .with("days", Leaflet::days)
                    .with("version", Leaflet::version);
    private static final OrgPath SCHOOL = new OrgPath("330127/330127102/2133000123");

    @AfterAll
    static void close() {
        STORE.close();
    }

    @BeforeEach
    void empty() {
        SQL.update("delete from leaflet").run();
    }

    @Test
    void everyTypeComesBackAsItWent() {
        var leaflet = leaflet("a \"quoted\" \\ title, {1}", 1);
        SQL.insert(LEAFLETS, List.of(leaflet)).run();
        assertThat(all()).usingRecursiveFieldByFieldElementComparator().containsExactly(leaflet);
    }

    @Test
    void manyRowsComeBackAsTheyWent() {
        var leaflets = List.of(leaflet("a", 1), leaflet("{\"b\"}", 2), empty("c"));
        assertThat(SQL.insert(LEAFLETS, leaflets).run()).isEqualTo(3);
        assertThat(all()).usingRecursiveFieldByFieldElementComparator().isEqualTo(leaflets);
    }

    @Test
    void noRowsAreNoStatement() {
        assertThat(SQL.insert(Table.of("no_such_table"), List.of()).run()).isZero();
    }

    @Test
    void columnsOfNullsOnlyAreWritten() {
        assertThat(SQL.insert(LEAFLETS, List.of(empty("a"), empty("b"))).run()).isEqualTo(2);
    }

    @Test
    void aSetIsAskedForByAnyCollection() {
        var known = List.of(leaflet("a", 1), leaflet("b", 1));
        SQL.insert(LEAFLETS, known).run();
        var ids = Set.of(known.getFirst().id(), Ids.next());
        assertThat(titles("id = any(:it)", ids)).containsExactly("a");
        assertThat(titles("id = any(:it)", Set.of())).isEmpty();
        assertThat(titles("colour = any(:it)", List.of(Colour.RED))).containsExactly("a", "b");
        assertThat(titles("org = any(:it)", List.of(SCHOOL))).containsExactly("a", "b");
        assertThat(titles("printed_on = any(:it)", List.of(known.getFirst().printedOn())))
                .containsExactly("a", "b");
    }

    @Test
    void anOptionalIsItsValueOrNull() {
        SQL.insert(LEAFLETS, List.of(leaflet("a", 1), leaflet("b", 1))).run();
        var condition = ":it::text is null or title = :it";
        assertThat(titles(condition, Optional.of("b"))).containsExactly("b");
        assertThat(titles(condition, Optional.empty())).containsExactly("a", "b");
    }

    @Test
    void aRecordGivesItsComponents() {
        var leaflet = leaflet("a", 1);
        SQL.insert(LEAFLETS, List.of(leaflet)).run();
        var changed =
                SQL.update("update leaflet set title = title || :pages where id = :id")
                        .with(leaflet)
                        .run();
        assertThat(changed).isOne();
        assertThat(all().getFirst().title()).isEqualTo("a12");
    }

    @Test
    void aRecordWithinARecordIsReadFromTheSameRow() {
        SQL.insert(LEAFLETS, List.of(leaflet("a", 1))).run();
        assertThat(SQL.query("select org, title, printed_on from leaflet").one(Poster.class))
                .contains(new Poster(SCHOOL, new Front("a", LocalDate.of(2026, 3, 1))));
    }

    @Test
    void anUpsertKeepsTheNewest() {
        var old = leaflet("old", 1);
        SQL.upsert(LEAFLETS, List.of(old, leaflet("other", 1))).ifNewer("version");
        var newer = List.of(old.titled("new", 2), leaflet("third", 1));
        assertThat(SQL.upsert(LEAFLETS, newer).ifNewer("version")).isEqualTo(2);
        assertThat(SQL.upsert(LEAFLETS, List.of(old.titled("late", 1))).ifNewer("version"))
                .isZero();
        assertThat(titles("version = :it", 2)).containsExactly("new");
    }

    @Test
    void existingRowsAreLeftOut() {
        var known = leaflet("known", 1);
        SQL.insert(LEAFLETS, List.of(known)).run();
        var two = List.of(known.titled("again", 1), leaflet("b", 1));
        assertThat(SQL.insert(LEAFLETS, two).orNothing()).isOne();
        assertThat(titles("version = :it", 1)).containsExactlyInAnyOrder("known", "b");
    }

    @Test
    void rowsAreChangedByTheirKey() {
        var leaflets = List.of(leaflet("a", 1), leaflet("b", 2), leaflet("c", 3));
        SQL.insert(LEAFLETS, leaflets).run();
        var titles =
                Table.<Leaflet>of("leaflet").key("id", Leaflet::id).with("title", Leaflet::title);
        var changed = leaflets.subList(0, 2).stream().map(l -> l.titled("x", 0)).toList();
        assertThat(SQL.change(titles, changed).and("version = t.version + 10")).isEqualTo(2);
        assertThat(titles("version > :it", 10)).containsExactly("x", "x");
    }

    @Test
    void aBrokenConstraintKeepsItsName() {
        var wrong = leaflet("a", 1).priced(new BigDecimal("-1.00"));
        assertThatThrownBy(SQL.insert(LEAFLETS, List.of(wrong))::run)
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.getConstraintName()).isEqualTo("leaflet_price"));
    }

    @Test
    void aParameterTooFewOrTooManyIsRefused() {
        var query = SQL.query("select 1 as one where 1 = :one");
        assertThatThrownBy(() -> query.one(r -> r.number("one"))).hasMessageContaining(":one");
        assertThatThrownBy(() -> query.with("two", 2)).hasMessageContaining(":two");
    }

    @Test
    void textGoesIntoAJsonColumn() {
        record Content(UUID id, String org, String content) {}
        var table =
                Table.<Content>of("leaflet")
                        .key("id", Content::id)
                        .with("org", Content::org)
                        .with("content", Content::content);
        var rows = new ArrayList<Content>();
        for (var text : Arrays.asList("{\"a\": 1}", "{}", null)) {
            rows.add(new Content(Ids.next(), "330127", text));
        }
        SQL.insert(table, rows).run();
        assertThat(titles("content ? :it", "a")).hasSize(1);
    }

    private static List<String> titles(String condition, Object it) {
        return SQL.query("select title from leaflet where (" + condition + ") order by id")
                .with("it", it)
                .list(row -> row.text("title"));
    }

    private static List<Leaflet> all() {
        return SQL.query("select * from leaflet order by id").list(Leaflet.class);
    }

    private static Leaflet leaflet(String title, long version) {
        return new Leaflet(
                Ids.next(),
                SCHOOL,
                title,
                Colour.RED,
                12,
                5_000_000_000L,
                true,
                LocalDate.of(2026, 3, 1),
                Instant.parse("2026-03-01T08:00:00.123456Z"),
                new byte[] {1, 2, 3},
                new BigDecimal("12.50"),
                List.of("a", "b\"c", "d,e"),
                Set.of(Ids.next()),
                List.of(LocalDate.of(2026, 3, 2)),
                version);
    }

    private static Leaflet empty(String title) {
        return new Leaflet(
                Ids.next(),
                SCHOOL,
                title,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(),
                List.of(),
                0);
    }

    enum Colour {
        RED
    }

    record Poster(OrgPath org, Front front) {}

    record Front(String title, LocalDate printedOn) {}

    record Leaflet(
            UUID id,
            OrgPath org,
            String title,
            Colour colour,
            Integer pages,
            long sold,
            Boolean printed,
            LocalDate printedOn,
            Instant at,
            byte[] seal,
            BigDecimal price,
            List<String> tags,
            Set<UUID> readerIds,
            List<LocalDate> days,
            long version) {
        Leaflet titled(String other, long newer) {
            return new Leaflet(
                    id, org, other, colour, pages, sold, printed, printedOn, at, seal, price, tags,
                    readerIds, days, newer);
        }

        Leaflet priced(BigDecimal other) {
            return new Leaflet(
                    id, org, title, colour, pages, sold, printed, printedOn, at, seal, other, tags,
                    readerIds, days, version);
        }
    }
}
