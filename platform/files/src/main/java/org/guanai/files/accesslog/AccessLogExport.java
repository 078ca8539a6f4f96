package org.guanai.files.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guanai.events.Roles;
import org.guanai.files.export.source.ExportSource;
import org.guanai.kit.access.AccessLog;
import org.guanai.kit.access.AccessLogEntry;
import org.guanai.kit.problem.Refusal;

/// Who wrote, opened, disclosed or was refused what in a year (年度访问日志): the county reads it by the
/// end of January (未成年人网络保护条例 art. 36 and 37). Filter `year`; the year before this one when absent.
@ApplicationScoped
class AccessLogExport implements ExportSource {
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(COUNTY);

    private final AccessLog log;
    private final Clock clock;

    AccessLogExport(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String list() {
        return "access-log";
    }

    @Override
    public String title() {
        return "年度访问日志";
    }

    @Override
    public List<String> columns() {
        return List.of("时间", "机构", "操作人", "客户端", "动作", "对象", "记录", "理由", "字段", "请求", "地址");
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER);
    }

    @Override
    public Set<String> filters() {
        return Set.of("year");
    }

    @Override
    public int count(ExportScope scope) {
        var year = year(scope);
        return log.count(begin(year), begin(year.plusYears(1)));
    }

    @Override
    public void rows(ExportScope scope, RowSink sink) {
        var year = year(scope);
        log.each(begin(year), begin(year.plusYears(1)), entry -> sink.row(cells(entry)));
    }

    private Year year(ExportScope scope) {
        var asked = scope.filter("year");
        if (asked == null) {
            return Year.of(LocalDate.now(clock).getYear() - 1);
        }
        if (!asked.matches("20\\d\\d")) {
            throw Refusal.invalid("files.export-filter", "filter");
        }
        return Year.parse(asked);
    }

    private static Instant begin(Year year) {
        return year.atDay(1).atStartOfDay(COUNTY).toInstant();
    }

    private static List<String> cells(AccessLogEntry e) {
        return List.of(
                TIME.format(e.at()),
                e.org(),
                e.actor(),
                text(e.client()),
                e.action(),
                e.noun(),
                text(e.record()),
                text(e.reason()),
                String.join(",", e.fields()),
                text(e.requestId()),
                text(e.address()));
    }

    private static String text(String maybe) {
        return Objects.toString(maybe, "");
    }
}
