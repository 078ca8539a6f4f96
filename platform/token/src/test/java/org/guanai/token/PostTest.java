package org.guanai.token;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostTest {
    private static final String ID = "0190f3c0-0000-7000-8000-000000000001";

    @Test
    void aClaimIsReadInItsOrder() {
        var claim = Json.createArrayBuilder().add(ID + ";330127/330127102;teacher,class-teacher");
        assertThat(Post.all(claim.add("b;330127;guardian").build()))
                .containsExactly(
                        new Post(ID, "330127/330127102", Set.of("class-teacher", "teacher")),
                        new Post("b", "330127", Set.of("guardian")));
    }

    @Test
    void withoutTheClaimThereIsNone() {
        assertThat(Post.all(null)).isEmpty();
        assertThat(Post.all(List.of("nonsense"))).isEmpty();
    }
}
