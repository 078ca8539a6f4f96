package org.guanai.registry.exchange.export;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.ConfigProvider;
import org.guanai.events.Roles;
import org.guanai.files.export.ExpiredExports;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Students leave as a file: for a purpose, sealed, marked, expiring, on record, above a size only
/// after an approval.
@QuarkusTest
class StudentExportTest {
    private static final String EXPORTS = "/api/registry/exports";
    private static final String PURPOSE = "与镇政府核对留守儿童名单";
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);

    @Inject Roster roster;
    @Inject ExpiredExports expired;
    private final UUID asking = UUID.randomUUID();
    private County county;
    private RosterEntry entry;

    @BeforeEach
    void aChild() {
        TestClock.today(TODAY);
        county = County.founded();
        entry = child(county.schoolCode);
        roster.registered(county.school, entry);
        roster.registered(county.other, child(county.otherCode));
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aWorkbookCarriesTheSchoolsOwnChildrenAndWhoAskedWhenAndWhy() {
        var id = done(ask("XLSX", Map.of()));
        var file = fetched(id);
        try (var rows = new XlsxFormat().open(file.asByteArray(), SheetLimits.DEFAULT)) {
            assertThat(rows.next().text(0)).contains("2026-04-27", "导出,用途:" + PURPOSE);
            assertThat(rows.next().cells()).contains("姓名", "关爱类别");
            assertThat(rows.next().cells()).contains(county.schoolCode, "丙小学", entry.name());
            assertThat(rows.next()).isNull();
        }
        assertEquals(
                PURPOSE,
                Rows.one(
                                "select reason from audit where noun_id = ? and action = 'EXPORTED'",
                                id.toString())
                        .orElseThrow());
    }

    @Test
    void aTextIsFilteredAndShowsNoNumbers() {
        var id = done(ask("CSV", Map.of("group", "LEFT_BEHIND")));
        var text = fetched(id).asString();
        assertThat(text).contains("学校标识码,学校,姓名").doesNotContain(entry.name());
        then(principal().get(EXPORTS + "/" + id)).shows("rows", 0);
    }

    /// M24: the county reads the year's access log by the end of January.
    @Test
    void theAccessLogOfAYearLeavesForTheCountyAndForNoSchool() {
        var student = then(principal().get("/api/registry/students")).<String>at("items[0].id");
        then(principal().get("/api/registry/students/" + student)).ok();
        var order = body("access-log", "CSV", Map.of("year", year()), PURPOSE);
        then(principal().body(order).post(EXPORTS)).forbidden();
        var asked = officer().body(order).post(EXPORTS);
        var id = then(asked).accepted().id();
        await().atMost(20, SECONDS)
                .until(() -> officer().get(EXPORTS + "/" + id).path("state").equals("DONE"));
        assertThat(officer().get(file(id)).asString())
                .contains("操作人")
                .contains("OPENED,student," + student);
    }

    private RequestSpecification officer() {
        return County.as(Tokens.of(Roles.COUNTY_OFFICER).org(county.code).person(asking));
    }

    /// The trail has real time, and shows it on the county's clock.
    private static String year() {
        return String.valueOf(
                Rows.one("select extract(year from now() at time zone 'Asia/Shanghai')::int")
                        .orElseThrow());
    }

    @Test
    void aPdfCarriesTheMarkOnItsPages() throws IOException {
        var pdf = fetched(done(ask("PDF", Map.of()))).asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("学生名单", entry.name(), "用途:" + PURPOSE);
        }
    }

    @Test
    void aListAboveTheLimitWaitsForSomebodyElsesApproval() {
        onlyWithApproval();
        var id = then(ask("CSV", Map.of())).accepted().shows("state", "WAITING").id();
        then(principal().get(file(id))).absent();
        then(decide(principal(), id, true)).refused(409, "files.export-own");
        then(decide(county.otherPrincipal(), id, true)).absent();
        then(county.officer().get(EXPORTS)).shows("items[0].id", id);
        then(decide(county.officer(), id, true)).created().shows("state", "ACCEPTED");
        then(decide(county.officer(), id, false)).refused(409, "files.export-decided");
        awaitDone(id);
        assertThat(fetched(id).asString()).contains(entry.name());
    }

    @Test
    void aRefusedExportIsNeverMade() {
        onlyWithApproval();
        var id = then(ask("CSV", Map.of())).accepted().id();
        then(decide(county.officer(), id, false)).created().shows("state", "REFUSED");
        then(principal().get(file(id))).absent();
        assertEquals(0, Rows.count("select count(*) from job where id = ?", id));
    }

    @Test
    void nobodyElseFetchesTheFile() {
        var id = done(ask("CSV", Map.of()));
        then(county.officer().get(file(id))).absent();
        then(county.otherPrincipal().get(EXPORTS + "/" + id)).absent();
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from audit where noun_id = ? and action = 'EXPORTED'",
                        id.toString()));
    }

    @Test
    void aFileExpiresAndIsErased() {
        var id = done(ask("CSV", Map.of()));
        assertThat(stored(id)).exists();
        TestClock.today(TODAY.plusDays(8));
        then(principal().get(file(id))).absent();
        expired.expire();
        then(principal().get(EXPORTS + "/" + id)).shows("state", "EXPIRED");
        assertThat(stored(id)).doesNotExist();
    }

    @Test
    void anOrderNamesAKnownListKnownFiltersAndAPurpose() {
        then(order("salaries", "CSV", Map.of(), PURPOSE))
                .refused(400, "files.export-unknown", "list");
        then(order("students", "CSV", Map.of("phone", "1"), PURPOSE))
                .refused(400, "files.export-filter", "filter");
        then(order("students", "CSV", Map.of("class", "x"), PURPOSE))
                .refused(400, "files.export-filter", "filter");
        then(order("students", "CSV", Map.of(), "x")).invalid("purpose");
    }

    @Test
    void thoseWhoMayNotSeeTheListMayNotExportIt() {
        var counsellor = County.as(Tokens.of(Roles.COUNSELLOR).org(county.school));
        then(counsellor.body(body("students", "CSV", Map.of(), PURPOSE)).post(EXPORTS)).forbidden();
    }

    private Response ask(String format, Map<String, String> filter) {
        return order("students", format, filter, PURPOSE);
    }

    private Response order(String list, String format, Map<String, String> filter, String purpose) {
        return principal().body(body(list, format, filter, purpose)).post(EXPORTS);
    }

    private static Map<String, Object> body(
            String list, String format, Map<String, String> filter, String purpose) {
        var body = new HashMap<String, Object>();
        body.put("list", list);
        body.put("format", format);
        body.put("filter", filter);
        body.put("purpose", purpose);
        return body;
    }

    private static Response decide(RequestSpecification as, UUID id, boolean approved) {
        return as.body(Map.of("approved", approved, "reason", "已核实"))
                .post(EXPORTS + "/" + id + "/decisions");
    }

    private UUID done(Response asked) {
        var id = then(asked).accepted().id();
        awaitDone(id);
        return id;
    }

    private void awaitDone(UUID id) {
        await().atMost(20, SECONDS)
                .until(() -> principal().get(EXPORTS + "/" + id).path("state").equals("DONE"));
    }

    private Response fetched(UUID id) {
        var file = principal().get(file(id));
        then(file).ok().header("Cache-Control", "no-store");
        return file;
    }

    private static String file(UUID id) {
        return EXPORTS + "/" + id + "/file";
    }

    private RequestSpecification principal() {
        return County.as(Tokens.of(Roles.PRINCIPAL).org(county.school).person(asking));
    }

    /// The county's own rule.
    private void onlyWithApproval() {
        then(county.officer()
                        .body(
                                Map.of(
                                        "code",
                                        "export.approval",
                                        "content",
                                        Map.of("rows", 0),
                                        "basis",
                                        "县文件",
                                        "effectiveFrom",
                                        TODAY.toString()))
                        .post("/api/registry/rules"))
                .created();
    }

    private static Path stored(UUID id) {
        var folder = ConfigProvider.getConfig().getValue("guanai.files.dir", String.class);
        return Path.of(folder, "exports", id + ".sealed");
    }
}
