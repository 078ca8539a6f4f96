package org.guanai.registry.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guanai.registry.sql.Sql;

/// The version of each county's calendar; moving it holds the county's calendar until the commit.
@ApplicationScoped
class CountyCalendars {
    private static final String MOVE =
            """
            insert into county_calendar (org, version) values (?, 1)
            on conflict (org) do update set version = county_calendar.version + 1\
            """;
    private static final String VERSION = "select version from county_calendar where org = ?";
    private static final String ALL = "select org from county_calendar order by org";

    private final Sql sql;

    CountyCalendars(Sql sql) {
        this.sql = sql;
    }

    void move(String county) {
        sql.change(MOVE, county);
    }

    Optional<Long> version(String county) {
        return sql.first(VERSION, r -> r.version(), county);
    }

    List<String> counties() {
        return sql.list(ALL, r -> r.text("org"));
    }
}
