package org.guanai.gateway.door;

/// What may be asked for without a token behind `/api`: the public notices of aid (公示), reading
/// only. One definition for the door and for the API document.
public final class OpenPaths {
    private static final String NOTICES = "/api/aid/notices";

    private OpenPaths() {}

    public static boolean isOpen(String method, String path) {
        var reads = "GET".equalsIgnoreCase(method) || "HEAD".equalsIgnoreCase(method);
        return reads && (path.equals(NOTICES) || isOneOf(path));
    }

    /// A notice, but nothing that hangs on it: objections and proofs are for those concerned.
    private static boolean isOneOf(String path) {
        return path.startsWith(NOTICES + "/") && path.indexOf('/', NOTICES.length() + 1) < 0;
    }
}
