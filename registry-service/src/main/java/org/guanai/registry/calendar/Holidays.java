package org.guanai.registry.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

@ApplicationScoped
class Holidays {
    private static final String OF_COUNTY =
            """
            select distinct on (day) org, day, kind, name, source from holiday
            where org = '*' or org = ? order by day, org desc\
            """;
    private static final String KEEP =
            """
            insert into holiday (org, day, kind, name, source)
            select * from unnest(?::text[], ?::date[], ?::text[], ?::text[], ?::text[])
            on conflict (org, day) do update
            set kind = excluded.kind, name = excluded.name, source = excluded.source
            where (holiday.kind, holiday.name, holiday.source)
                is distinct from (excluded.kind, excluded.name, excluded.source)\
            """;

    private final Sql sql;

    Holidays(Sql sql) {
        this.sql = sql;
    }

    /// The country's and the county's own, by day; the county's comes before the country's.
    List<Holiday> of(String county) {
        return sql.list(
                OF_COUNTY,
                r ->
                        new Holiday(
                                r.text("org"),
                                r.day("day"),
                                Holiday.Kind.valueOf(r.text("kind")),
                                r.text("name"),
                                r.text("source")),
                county);
    }

    /// @return how many were new or different
    int keep(List<Holiday> holidays) {
        return sql.change(
                KEEP,
                Column.of("text", holidays, Holiday::org),
                Column.of("date", holidays, Holiday::day),
                Column.of("text", holidays, h -> h.kind().name()),
                Column.of("text", holidays, Holiday::name),
                Column.of("text", holidays, Holiday::source));
    }
}
