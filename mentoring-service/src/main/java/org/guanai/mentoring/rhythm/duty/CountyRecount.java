package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.mentoring.sql.Row;
import org.guanai.mentoring.sql.Sql;

/// Counts all duties of a county anew after its calendar changed. How far it has come stands in the
/// calendar's row, so that it survives a kill.
@ApplicationScoped
class CountyRecount {
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String HOLD =
            "select recounted_to from calendar where org = ? and recount_pending for update";

    /// A page of all pairings, whosever they are: to find those of the county first, the planner
    /// reads the whole table for each page.
    private static final String NEXT =
            """
            select id, starts_with(org, ? || '/') and ended_on is null as concerned
            from pairing where id > ? order by id limit ?\
            """;

    private static final String COME_TO = "update calendar set recounted_to = ? where org = ?";
    private static final String ALL_DONE =
            "update calendar set recount_pending = false, recounted_to = null where org = ?";

    private final Sql sql;
    private final DutyRecount recount;

    CountyRecount(Sql sql, DutyRecount recount) {
        this.sql = sql;
        this.recount = recount;
    }

    /// @return pairings that were looked at; 0 when all are done
    int batch(String county) {
        // One replica at a time: the row is held until the batch is through.
        var held = sql.list(HOLD, row -> Optional.ofNullable(row.id("recounted_to")), county);
        if (held.isEmpty()) {
            return 0;
        }
        var from = held.getFirst().orElse(FIRST);
        List<Met> page = sql.list(NEXT, Met::read, county, from, BATCH);
        if (page.isEmpty()) {
            sql.write(ALL_DONE, county);
            return 0;
        }
        recount.recount(
                page.stream().filter(Met::concerned).map(Met::pairing).toArray(UUID[]::new));
        sql.write(COME_TO, page.getLast().pairing(), county);
        return page.size();
    }

    private record Met(UUID pairing, boolean concerned) {
        static Met read(Row row) {
            return new Met(row.id("id"), row.flag("concerned"));
        }
    }
}
