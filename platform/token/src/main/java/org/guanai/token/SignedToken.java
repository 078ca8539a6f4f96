package org.guanai.token;

/// The shape of a signed token (JWS, compact).
public final class SignedToken {
    private SignedToken() {}

    /// Three parts, none of them empty: quarkus-oidc fails on anything else.
    public static boolean isOne(String text) {
        var first = text.indexOf('.');
        var last = text.lastIndexOf('.');
        return first > 0
                && last > first + 1
                && last < text.length() - 1
                && text.indexOf('.', first + 1) == last;
    }
}
