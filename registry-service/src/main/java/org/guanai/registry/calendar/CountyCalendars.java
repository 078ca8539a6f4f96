package org.guanai.registry.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.guanai.kit.http.Editable;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class CountyCalendars implements PanacheRepositoryBase<CountyCalendar, String> {
    /// Moves a county's version; the row stays locked until the commit. Two officers who begin the
    /// same calendar at once: one of them gets a conflict.
    void move(OrgPath county) {
        var calendar = locked(county);
        calendar.move();
        persistAndFlush(calendar);
    }

    /// Moves a county's version for an edit that was made against another.
    ///
    /// @throws org.guanai.kit.problem.Refusal.Stale when the calendar has moved on since
    void move(OrgPath county, String ifMatch) {
        var calendar = locked(county);
        Editable.check(ifMatch, calendar.version);
        calendar.move();
        persistAndFlush(calendar);
    }

    /// 0 before there is any term.
    long version(OrgPath county) {
        return findByIdOptional(county.text()).map(calendar -> calendar.version).orElse(0L);
    }

    /// Locked against writers, so that what is published next is the newest.
    List<OrgPath> counties() {
        return findAll().withLock(LockModeType.PESSIMISTIC_READ).stream()
                .map(calendar -> new OrgPath(calendar.org))
                .sorted()
                .toList();
    }

    private CountyCalendar locked(OrgPath county) {
        return findByIdOptional(county.text(), LockModeType.PESSIMISTIC_WRITE)
                .orElseGet(() -> CountyCalendar.begin(county));
    }
}
