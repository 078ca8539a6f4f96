package org.guanai.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/health",
                "/api/registry/students/0190f-7.a_b~",
                "/api/registry/students/%E5%BC%A0%20",
                "/api/registry/",
                "/a/...",
                "/a/.well-known",
                "/a/b..c"
            })
    void aPlainPathIsClean(String path) {
        assertThat(CleanPath.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "//",
                "/a//b",
                "/a/./b",
                "/a/../b",
                "/a/..",
                "/a/.",
                "/a;b",
                "/a\\b",
                "/a b",
                "/a/%2e%2E/b",
                "/a%2Fb",
                "/a%5Cb",
                "/a%3bb",
                "/a%00",
                "/a%0d%0a",
                "/a%252e",
                "/a%2",
                "/a%zz",
                "/张"
            })
    void aPathThatCouldMeanTwoThingsIsNot(String path) {
        assertThat(CleanPath.is(path)).isFalse();
    }
}
