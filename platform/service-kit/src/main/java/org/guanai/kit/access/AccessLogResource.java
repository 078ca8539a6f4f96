package org.guanai.kit.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;

/// A service's access log; each service has its own, at its own path:
///
/// `@Path("/api/aid/access-log") public class AidAccessLog extends AccessLogResource`
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Access logs", description = "Who opened, wrote, took out or was refused what (访问日志)")
public abstract class AccessLogResource {
    private static final String COUNTY_OFFICER = "county-officer";
    private static final String PRINCIPAL = "principal";
    private static final String AUDITOR = "auditor";

    private final AccessLog log;

    protected AccessLogResource(AccessLog log) {
        this.log = log;
    }

    /// List what was done with one record, or within a span of days, newest first. Only of the
    /// caller's organisation and below.
    ///
    /// @param record id of a record: a child, a contact, an incident …; needed unless days are
    ///   given
    /// @param person id of who did it
    /// @param from first day
    /// @param to last day; at most 31 days after the first
    @GET
    @RolesAllowed({COUNTY_OFFICER, PRINCIPAL, AUDITOR})
    public Page<AccessLogEntry> listAccessLog(
            @QueryParam("record") UUID record,
            @QueryParam("person") UUID person,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @BeanParam Paging paging) {
        if (record != null) {
            return log.ofRecord(record, paging);
        }
        if (from == null || to == null) {
            throw Refusal.invalid("kit.access-log-unbounded", "record");
        }
        return log.ofTime(
                startOf(from),
                startOf(to.plusDays(1)),
                person == null ? "" : person.toString(),
                paging);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessZone.ID).toInstant();
    }
}
