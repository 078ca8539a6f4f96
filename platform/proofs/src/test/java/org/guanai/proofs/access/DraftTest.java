package org.guanai.proofs.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guanai.proofs.access.Reference.Where;
import org.junit.jupiter.api.Test;

/// The proof calls every operation and knows every place in it that refers to something: a new one
/// fails here until it has a body and its references.
class DraftTest {
    /// Ids that the client chooses for what it makes.
    private static final Set<String> CHOSEN = Set.of("id", "visitId");

    private static final Set<String> PLACES = Set.of("school", "org", "parent");
    private final Bodies bodies = Bodies.written();
    private final List<ApiOperation> operations;

    DraftTest() throws IOException {
        operations = CommittedDocuments.operations(Path.of("../.."));
    }

    @Test
    void everyOperationThatTakesABodyHasOneAndEveryBodyItsOperation() {
        var taking =
                operations.stream()
                        .filter(o -> o.body().isPresent())
                        .map(ApiOperation::name)
                        .toList();
        assertThat(
                        bodies.names().stream()
                                .map(name -> name.split("#")[0])
                                .filter(name -> !bodies.of(name).getFirst().isTextual())
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(taking);
    }

    /// All that lack something at once, since a service grows by many operations.
    @Test
    void everyIdInAPathOrQueryIsAReference() {
        assertSoftly(every ->
                operations.forEach(o -> {
                    var known = Draft.of(o, bodies).getFirst().references();
                    var names = known.stream().map(Reference::name).toList();
                    o.parameters().stream()
                            .filter(p -> !p.in().equals("header") && isId(p.name(), p.schema()))
                            .forEach(p -> every.assertThat(names).as(o.name()).contains(p.name()));
                }));
    }

    @Test
    void everyIdInABodyIsAReference() {
        assertSoftly(every ->
                operations.forEach(o -> {
                    var known = new ArrayList<String>();
                    Draft.of(o, bodies)
                            .forEach(d -> d.in(Where.BODY).forEach(r -> known.add(r.name())));
                    o.body()
                            .ifPresent(schema ->
                                    every.assertThat(known)
                                            .as(o.name())
                                            .containsAll(ids(schema, "")));
                }));
    }

    private static List<String> ids(JsonNode schema, String at) {
        var found = new ArrayList<String>();
        for (var property : schema.path("properties").properties()) {
            var pointer = at + "/" + property.getKey();
            if (isId(property.getKey(), property.getValue())) {
                found.add(pointer);
            }
            found.addAll(ids(property.getValue(), pointer));
        }
        var items = schema.path("items");
        if (isId("", items)) {
            found.add(at + "/0");
        }
        if (!items.isMissingNode()) {
            found.addAll(ids(items, at + "/0"));
        }
        return found;
    }

    private static boolean isId(String name, JsonNode schema) {
        var id = schema.path("format").asText().equals("uuid") && !CHOSEN.contains(name);
        return id || PLACES.contains(name) && !schema.has("enum");
    }
}
