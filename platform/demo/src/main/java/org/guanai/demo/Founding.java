package org.guanai.demo;

import org.guanai.demo.client.Client;
import org.guanai.demo.county.County;
import org.guanai.demo.county.School;

/// Founds the county: townships, villages, schools and terms.
record Founding(Client county) {
    private static final String ORGANISATIONS = "/api/registry/organisations";

    void run() {
        found("COUNTY", County.CODE, County.NAME, null, false);
        County.townships().forEach(this::township);
        County.schools().forEach(this::school);
        term("2025-2026-1", "2025—2026学年第一学期", "2025-09-01", "2026-01-30");
        term(County.TERM, "2025—2026学年第二学期", "2026-03-02", "2026-07-03");
    }

    private void township(County.Township t) {
        found("TOWNSHIP", t.code(), t.name(), County.CODE, false);
        found("VILLAGE", t.village(), t.villageName(), County.CODE + "/" + t.code(), false);
    }

    private void school(School s) {
        found("SCHOOL", s.code(), s.name(), s.township(), s.boarding());
    }

    private void found(String kind, String code, String name, String parent, boolean boarding) {
        var body =
                Desk.body(
                        "kind",
                        kind,
                        "code",
                        code,
                        "name",
                        name,
                        "parent",
                        parent,
                        "boarding",
                        boarding);
        Desk.create(county, "org-" + code, ORGANISATIONS, body);
    }

    private void term(String code, String name, String from, String to) {
        var body = Desk.body("code", code, "name", name, "startsOn", from, "endsOn", to);
        Desk.create(county, "term-" + code, "/api/registry/terms", body);
    }
}
