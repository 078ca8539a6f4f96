package org.guanai.registry.rule.basis;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.guanai.registry.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 1.1: the documents behind the rules.
@QuarkusTest
class PolicyBasisTest {
    private static final String PATH = "/api/registry/policy-bases";
    private static final String STATE_COUNCIL = "items.find { it.number == '国发〔2016〕13号' }";

    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void eachDocumentLeadsToTheRulesThatNameIt() {
        then(county.principal().get(PATH + "?limit=200"))
                .ok()
                .shows(STATE_COUNCIL + ".rules[0]", "left-behind.state-council@1")
                .shows(STATE_COUNCIL + ".issuer", "国务院");
    }

    @Test
    void aCountyAddsItsOwnAndEndsIt() {
        var own =
                Map.of(
                        "number", "甲县教发〔2026〕1号",
                        "title", "留守儿童认定办法",
                        "issuer", "甲县教育局",
                        "effectiveFrom", "2026-03-01");
        var id = then(county.officer().body(own).post(PATH)).created().<String>at("id");
        then(county.officer().body(own).post(PATH)).refused(409, "registry.basis-taken");
        then(county.principal().body(own).post(PATH)).forbidden();
        var ending = Map.of("to", "2026-12-31", "reason", "已废止");
        var shorter = Map.of("to", "2026-12-31", "reason", "新文件已发布");
        then(county.officer().body(ending).post(PATH + "/" + id + "/endings")).is(400);
        then(County.founded().officer().body(shorter).post(PATH + "/" + id + "/endings")).absent();
        then(county.officer().body(shorter).post(PATH + "/" + id + "/endings"))
                .created()
                .shows("effectiveTo", "2026-12-31");
        then(county.officer().body(shorter).post(PATH + "/" + id + "/endings"))
                .refused(409, "registry.basis-ended");
    }
}
