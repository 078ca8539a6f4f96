package org.guanai.proofs.access;

import static org.guanai.proofs.access.Desk.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Founds a county with its schools, its officers, a programme and its budget.
final class CountyStory {
    static final String TERM = "2025-2026-2";
    private static final List<String> OFFICERS =
            List.of("aid-officer", "safety-officer", "auditor", "agency");

    private final Desk desk;
    private final Things things;
    private final CountyPlan county;
    private final String officer;

    CountyStory(Desk desk, Things things, CountyPlan county) {
        this.desk = desk;
        this.things = things;
        this.county = county;
        this.officer = county.user("county-officer");
    }

    List<Actor> found() {
        desk.accounts().make(officer, "county-officer", county.code());
        desk.accounts().make(county.user("integration"), "integration", county.code());
        organisation("COUNTY", county.code(), county.name(), null, county.key());
        organisation("TOWNSHIP", county.code() + "101", "城关镇", county.code(), county.key() + "0");
        county.schools()
                .forEach(s -> organisation("SCHOOL", s.code(), s.name(), s.township(), s.key()));
        things.add(Kind.TOWNSHIP, county.township(), county.key(), county.township());
        term("2025-2026-1", "2025-09-01", "2026-01-30");
        term(TERM, "2026-03-02", "2026-07-03");
        OFFICERS.forEach(post -> register(post, county.code()));
        register("township-officer", county.township());
        letIn();
        doubt();
        recover();
        work();
        return actors();
    }

    /// What all schools of the county have in common.
    void fund() {
        var programme =
                desk.id(
                        officer,
                        "/api/aid/programmes",
                        body(
                                "code", "living-subsidy",
                                "name", "生活补助",
                                "basis", "2024年春季学期起",
                                "fundSource", "STATE",
                                "noticeWorkingDays", 5));
        add(Kind.PROGRAMME, programme);
        var allotted = body("term", TERM, "total", "100000.00");
        var budgets = "/api/aid/programmes/" + programme + "/budgets";
        add(Kind.BUDGET, desk.id(officer, budgets, allotted));
        add(Kind.CENSUS, desk.id(officer, "/api/registry/censuses", body("term", TERM)));
        var basis =
                body(
                        "number", county.code() + "〔2026〕1号",
                        "title", "办法",
                        "issuer", "县教育局",
                        "effectiveFrom", "2026-01-01");
        add(Kind.POLICY_BASIS, desk.id(officer, "/api/registry/policy-bases", basis));
        var words =
                body(
                        "code", "INCIDENT",
                        "language", "zh",
                        "subject", "请联系学校：{student}",
                        "body", "{recipient}，请联系{school}。",
                        "effectiveFrom", "2026-01-01");
        add(Kind.WORDING, desk.id(officer, "/api/notification/wordings", words));
        protect();
    }

    /// What guardians are told before they consent, and the report on a year.
    private void protect() {
        var use =
                body(
                        "use", "PHOTO",
                        "purpose", "活动记录",
                        "data", "照片",
                        "recipients", "学校",
                        "necessity", "非必需");
        var form =
                body(
                        "title", "告知书",
                        "processor", county.name(),
                        "contact", "0571-60000000",
                        "uses", List.of(use),
                        "byLaw", List.of(),
                        "keptFor", "在校期间",
                        "rights", "可随时撤回",
                        "effectiveFrom", "2026-01-01");
        add(Kind.CONSENT_FORM, desk.id(officer, "/api/registry/consent-forms", form));
        var report = body("year", 2025, "findings", "未发现违规", "measures", "继续执行");
        add(Kind.PROTECTION_REPORT, desk.id(officer, "/api/registry/protection-reports", report));
    }

    /// A payment list with the child of each school whose notice has passed without an objection.
    void pay(List<String> applications) {
        for (var application : applications) {
            var path = "/api/aid/applications/" + application + "/decisions";
            desk.create(officer, path, Map.of("outcome", "APPROVED"));
        }
        var programme = things.in(county.key(), Kind.PROGRAMME).orElseThrow().value();
        var lists = "/api/aid/payment-lists";
        var list = desk.id(officer, lists, body("programmeId", programme, "term", TERM));
        add(Kind.PAYMENT_LIST, list);
        desk.create(county.user("aid-officer"), lists + "/" + list + "/approvals", Map.of());
        desk.get(officer, lists + "/" + list + "/payments")
                .path("items")
                .forEach(payment -> add(Kind.PAYMENT, payment.path("reference").asText()));
    }

    private List<Actor> actors() {
        var actors = new ArrayList<Actor>();
        for (var role : List.of("county-officer", "integration")) {
            actors.add(actor(role));
        }
        OFFICERS.forEach(role -> actors.add(actor(role)));
        actors.add(actor("township-officer"));
        return actors;
    }

    /// The county's own story is that of the first child of its first school.
    private Actor actor(String role) {
        var name = county.user(role);
        return Actor.of(name, role, county.key() + "1c1", desk.accounts().token(name));
    }

    /// Another system, whose secret nobody needs here.
    private void letIn() {
        var path = "/api/registry/integrations";
        var made = desk.user(officer).post(path, body("name", county.name())).expect(200).json();
        add(Kind.INTEGRATION, made.at("/integration/id").asText());
    }

    /// One number, two names.
    private void doubt() {
        for (var name : List.of("核对甲", "核对乙")) {
            desk.id(
                    officer,
                    "/api/registry/staff",
                    body(
                            "org",
                            name.endsWith("甲") ? county.code() : county.township(),
                            "name",
                            county.name() + name,
                            "documentNumber",
                            "11010519491231002X",
                            "posts",
                            List.of("auditor")));
        }
        var asked = desk.get(officer, "/api/registry/identity-questions");
        add(Kind.IDENTITY_QUESTION, asked.at("/items/0/id").asText());
    }

    /// An officer gives an address for a forgotten password.
    private void recover() {
        var path = "/api/registry/me/recovery-address/codes";
        var form = body("channel", "EMAIL", "address", county.key() + "@recovery.example.org");
        var made = desk.user(county.user("auditor")).post(path, form).expect(202).json();
        add(Kind.RECOVERY_CODE, made.path("id").asText());
    }

    /// A department that everybody in the county may write to.
    private void work() {
        var agency =
                body(
                        "kind",
                        "CIVIL_AFFAIRS",
                        "name",
                        county.name() + "民政局",
                        "contact",
                        "王主任",
                        "tasks",
                        "困境儿童保障",
                        "matters",
                        List.of("HARDSHIP"),
                        "answerDays",
                        5);
        add(Kind.AGENCY, desk.id(officer, "/api/registry/agencies", agency));
    }

    private void register(String post, String org) {
        var id =
                desk.id(
                        officer,
                        "/api/registry/staff",
                        body(
                                "org",
                                org,
                                "name",
                                county.name() + post,
                                "username",
                                county.user(post),
                                "email",
                                county.user(post) + "@example.org",
                                "posts",
                                List.of(post)));
        things.add(Kind.PERSON, id, county.key(), org);
    }

    private void organisation(String kind, String code, String name, String parent, String set) {
        var made =
                desk.create(
                        officer,
                        "/api/registry/organisations",
                        body(
                                "kind", kind,
                                "code", code,
                                "name", name,
                                "parent", parent,
                                "boarding", false));
        var org = parent == null ? code : parent + "/" + code;
        things.add(Kind.ORGANISATION, made.path("id").asText(), set, org);
    }

    private void term(String code, String from, String to) {
        var term = body("code", code, "name", code, "startsOn", from, "endsOn", to);
        desk.create(officer, "/api/registry/terms", term);
    }

    private void add(Kind kind, String value) {
        things.add(kind, value, county.key(), county.code());
    }
}
