package org.guanai.gateway.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The files of the built console (`console/`), each read and compressed when it is first wanted.
final class ConsoleFiles {
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", Page.HTML_TYPE,
                    "js", Page.SCRIPT_TYPE,
                    "css", Page.STYLE_TYPE,
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ico", "image/x-icon",
                    "woff2", "font/woff2",
                    "json", "application/json",
                    "webmanifest", "application/manifest+json",
                    "txt", "text/plain; charset=utf-8");

    private final String folder;
    private final String policy;
    private final Map<String, Page> known = new ConcurrentHashMap<>();

    /// @param folder of the class path
    /// @param policy what the browser may load for them, as a `Content-Security-Policy`
    ConsoleFiles(String folder, String policy) {
        this.folder = folder;
        this.policy = policy;
    }

    /// @param name relative to the folder, without segments that lead out of it
    Optional<Page> of(String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        var resource = '/' + folder + '/' + name;
        return Optional.ofNullable(
                known.computeIfAbsent(name, _ -> Page.found(resource, type, policy).orElse(null)));
    }
}
