package org.guanai.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathShapeTest {
    private final PathShape shapes = PathShape.ofTheApi();

    @Test
    void wordsOfTheApiStayAndWhatIsSomebodysGoes() {
        assertThat(shapes.of("/api/registry/students/0190c1-77/family-surveys"))
                .isEqualTo("/api/registry/students/{}/family-surveys");
        assertThat(shapes.of("/api/registry/students/G330127201503071234"))
                .isEqualTo("/api/registry/students/{}");
        assertThat(shapes.of("/api/registry/%E5%BC%A0")).isEqualTo("/api/registry/{}");
    }

    @Test
    void whatOnlyLooksLikeAWordGoesToo() {
        assertThat(shapes.of("/api/registry/students/zhangxiaoming/groups"))
                .isEqualTo("/api/registry/students/{}/groups");
        assertThat(shapes.of("/zhangxiaoming")).isEqualTo("/{}");
        assertThat(shapes.of("/docs")).isEqualTo("/docs");
    }

    @Test
    void aLongPathIsCut() {
        assertThat(shapes.of("/a".repeat(500))).hasSizeLessThan(40);
    }
}
