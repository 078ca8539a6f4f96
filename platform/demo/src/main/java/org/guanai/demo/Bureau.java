package org.guanai.demo;

import java.util.List;
import org.guanai.demo.client.Client;
import org.guanai.demo.county.County;

/// Registers the people beyond the schools' staff lists, so that every role can log in: the
/// county's officers, an auditor, a partner agency, and a counsellor in two schools.
record Bureau(Client county) {

    void run() {
        register("county-aid", "周资助", County.CODE, "aid-officer");
        register("county-safety", "吴安全", County.CODE, "safety-officer");
        register("auditor", "郑审计", County.CODE, "auditor");
        register("township", "石乡长", County.CODE + "/330127102", "township-officer");
        register("agency", "王民政", County.CODE, "agency");
        register("counsellor-5", "冯心理", County.schools().get(4).org(), "counsellor");
        register("counsellor-8", "陈心理", County.schools().get(7).org(), "counsellor");
    }

    private void register(String username, String name, String org, String post) {
        var body =
                Desk.body("org", org, "name", name, "username", username, "posts", List.of(post));
        Desk.create(county, "staff-" + username, "/api/registry/staff", body);
    }
}
