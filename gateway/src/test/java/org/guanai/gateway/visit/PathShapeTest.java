package org.guanai.gateway.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathShapeTest {

    @Test
    void wordsOfTheApiStayAndWhatIsSomebodysGoes() {
        assertThat(PathShape.of("/api/registry/students/0190c1-77/family-surveys"))
                .isEqualTo("/api/registry/students/{}/family-surveys");
        assertThat(PathShape.of("/api/registry/students/G330127201503071234"))
                .isEqualTo("/api/registry/students/{}");
        assertThat(PathShape.of("/api/registry/%E5%BC%A0")).isEqualTo("/api/registry/{}");
    }

    @Test
    void aLongPathIsCut() {
        assertThat(PathShape.of("/a".repeat(500))).hasSizeLessThan(40);
    }
}
