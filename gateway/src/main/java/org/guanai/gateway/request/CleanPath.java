package org.guanai.gateway.request;

/// Whether the gateway and the service read a path alike: no empty or dot segments, no matrix
/// parameters, no encoded separators, no double encoding. One pass, no allocation.
final class CleanPath {
    private static final String NEVER_ENCODED = "/\\.;%";

    private CleanPath() {}

    static boolean is(String path) {
        if (path.isEmpty() || path.charAt(0) != '/') {
            return false;
        }
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            var clean =
                    switch (c) {
                        case '/' -> !isOddSegment(path, i + 1);
                        case '%' -> isPlainlyEncoded(path, i);
                        default -> c > ' ' && c < 0x7f && c != '\\' && c != ';';
                    };
            if (!clean) {
                return false;
            }
        }
        return true;
    }

    /// Empty (except at the end of the path), `.` or `..`.
    private static boolean isOddSegment(String path, int from) {
        var dots = from;
        while (dots < path.length() && path.charAt(dots) == '.') {
            dots++;
        }
        var ends = dots == path.length() || path.charAt(dots) == '/';
        var empty = dots == from;
        return ends && dots - from <= 2 && !(empty && dots == path.length());
    }

    private static boolean isPlainlyEncoded(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        var high = Character.digit(path.charAt(at + 1), 16);
        var low = Character.digit(path.charAt(at + 2), 16);
        var c = (high << 4) + low;
        return high >= 0 && low >= 0 && c >= ' ' && c != 0x7f && NEVER_ENCODED.indexOf(c) < 0;
    }
}
