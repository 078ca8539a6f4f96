package org.guanai.gateway.visit;

/// A path without what identifies anybody: `/api/registry/students/{}/groups`. A segment of
/// lower-case letters and dashes is a word of the API; anything else is somebody's.
final class PathShape {
    private static final int LONGEST_WORD = 24;
    private static final int MOST_SEGMENTS = 8;

    private PathShape() {}

    static String of(String path) {
        var shape = new StringBuilder();
        var segments = path.split("/", MOST_SEGMENTS + 1);
        for (var i = 1; i < Math.min(segments.length, MOST_SEGMENTS); i++) {
            shape.append('/').append(isWord(segments[i]) ? segments[i] : "{}");
        }
        return shape.toString();
    }

    private static boolean isWord(String segment) {
        return segment.length() <= LONGEST_WORD
                && segment.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c == '.');
    }
}
