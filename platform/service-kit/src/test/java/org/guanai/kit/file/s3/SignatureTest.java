package org.guanai.kit.file.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The worked example of Amazon's own description of Signature Version 4 ("GET Bucket Lifecycle",
/// with its well-known keys).
class SignatureTest {
    private final Signature signature =
            new Signature(
                    new S3User(
                            "us-east-1",
                            "AKIAIOSFODNN7EXAMPLE",
                            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
                    Clock.fixed(Instant.parse("2013-05-24T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void aRequestIsSignedAsAmazonsExampleSays() {
        var uri = URI.create("https://examplebucket.s3.amazonaws.com/?lifecycle=");
        assertThat(signature.headers("GET", uri, Signature.EMPTY).get("Authorization"))
                .endsWith(
                        "SignedHeaders=host;x-amz-content-sha256;x-amz-date,"
                                + " Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    }

    @Test
    void aQueryIsSortedAndEncodedByRfc3986() {
        assertThat(Signature.query(Map.of("prefix", "registry/a b*~", "list-type", "2")))
                .isEqualTo("list-type=2&prefix=registry%2Fa%20b%2A~");
    }
}
