package org.guanai.registry.child.file;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.named;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A child is found by whatever somebody remembers of the name.
@QuarkusTest
class NameSearchTest {
    @Inject Roster roster;
    private County county;
    private String ayinuer;
    private String yuChanghe;
    private String lu;

    @BeforeEach
    void threeChildren() {
        county = County.founded();
        ayinuer = registered("阿依努尔·买买提");
        yuChanghe = registered("于长河");
        lu = registered("吕小明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿依努尔·买买提", "阿依努尔•买买提", "买买提", "阿依努尔 买买提", "maimaiti", "AYNE"})
    void aLongNameIsFoundByItsParts(String q) {
        finds(q, ayinuer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"于长河", "于 长河", "长河", "河", "yuchanghe", "Yu Changhe", "changhe", "ych"})
    void aShortNameIsFoundByItsParts(String q) {
        finds(q, yuChanghe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lvxiaoming", "lu xiaoming", "LXM"})
    void anUmlautIsTypedAsPeopleDo(String q) {
        finds(q, lu);
    }

    private void finds(String q, String id) {
        then(county.principal().queryParam("q", q).get("/api/registry/students"))
                .ok()
                .lists("items.id", id);
    }

    private String registered(String name) {
        return roster.registered(county.school, named(child(county.schoolCode), name));
    }
}
