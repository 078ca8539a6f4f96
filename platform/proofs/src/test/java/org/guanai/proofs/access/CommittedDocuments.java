package org.guanai.proofs.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guanai.demo.client.Json;

/// The API documents as committed, of which the build makes the merged one.
final class CommittedDocuments {
    static final List<String> SERVICES =
            List.of("registry", "mentoring", "safety", "notification", "aid");

    private CommittedDocuments() {}

    static List<ApiOperation> operations(Path home) throws IOException {
        var all = new ArrayList<ApiOperation>();
        for (var service : SERVICES) {
            all.addAll(read(service, home.resolve("docs/openapi/" + service + ".json")));
        }
        all.addAll(read("gateway", home.resolve("gateway/src/main/openapi/gateway.json")));
        return all;
    }

    private static List<ApiOperation> read(String service, Path file) throws IOException {
        return ApiDocument.ofService(service, Json.read(Files.readAllBytes(file))).operations();
    }
}
