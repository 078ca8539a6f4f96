package org.guanai.kit.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanai.kit.real.Store;
import org.guanai.kit.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LiesInTest {
    private static final OrgPath TOWNSHIP = new OrgPath("330127/330127102");
    private static final Store STORE =
            new Store(
                    """
                    create table school as
                    select '330127/330127' || t || '/2133000' || s as org
                    from generate_series(100, 199) t, generate_series(100, 199) s\
                    """,
                    "alter table school alter org type text collate \"C\"",
                    "create index school_by_path on school (org)",
                    "create table township as select distinct left(org, 16) as org from school",
                    "analyze school",
                    "grant select on school, township to kit_app");
    private static final Sql SQL = new Sql(STORE.pool());

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void aPlaceAndWhatIsBelowLieInIt() {
        assertThat(liesIn("330127/330127102", TOWNSHIP)).isTrue();
        assertThat(liesIn("330127/330127102/2133000123", TOWNSHIP)).isTrue();
        assertThat(liesIn("330127/3301271020", TOWNSHIP)).isFalse();
        assertThat(liesIn("330127/330127103", TOWNSHIP)).isFalse();
        assertThat(liesIn("330127", TOWNSHIP)).isFalse();
        assertThat(liesIn("330127", new OrgPath("33"))).isFalse();
    }

    @Test
    void oneRangeOfTheIndexIsRead() {
        assertThat(plan("select from school where lies_in(org, '330127/330127102')"))
                .contains("school_by_path")
                .contains("Index Cond: ((org >= ")
                .doesNotContain("lies_in")
                .doesNotContain("Filter");
    }

    @Test
    void soItIsInAJoin() {
        assertThat(
                        plan(
                                "select from township t join school s on lies_in(s.org, t.org) where t.org = '330127/330127102'"))
                .contains("Index Cond: ((org >= t.org)")
                .doesNotContain("lies_in");
    }

    private static boolean liesIn(String org, OrgPath place) {
        return SQL.query("select lies_in(:org, :place) as it")
                .with("org", org)
                .with("place", place)
                .one(row -> row.flag("it"))
                .orElseThrow();
    }

    private static String plan(String query) {
        return String.join("\n", STORE.texts("explain " + query));
    }
}
