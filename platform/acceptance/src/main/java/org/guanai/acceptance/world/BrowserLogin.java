package org.guanai.acceptance.world;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Logs in as a browser does, with the web console's client: the login page, where it is asked for
/// the page for a password of one's own, and the exchange of the code for a token.
public final class BrowserLogin {
    private static final String CLIENT = "guanai-web";
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final int MOST_PAGES = 10;

    private final URI realm;
    private final String home;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

    /// @param realm address of the realm
    /// @param home address of the platform, to which the login leads back
    public BrowserLogin(URI realm, URI home) {
        this.realm = realm;
        this.home = home.toString().replaceAll("/$", "") + "/";
    }

    /// An access token; empty when name and password are refused.
    ///
    /// @param ownPassword what to answer when a password of one's own is asked for; null when that
    ///   must not happen
    public Optional<String> token(String username, String password, String ownPassword) {
        var page = get(loginPage());
        page = post(form(page), Map.of("username", username, "password", password));
        for (int i = 0; i < MOST_PAGES; i++) {
            var next = page.headers().firstValue("Location");
            if (next.isPresent() && next.get().startsWith(home)) {
                return Optional.of(exchanged(next.get()));
            }
            if (next.isPresent()) {
                page = get(page.uri().resolve(next.get()));
            } else if (page.body().contains("password-new")) {
                if (ownPassword == null) {
                    throw new AssertionError("a new password is asked for");
                }
                page =
                        post(
                                form(page),
                                Map.of(
                                        "password-new", ownPassword,
                                        "password-confirm", ownPassword));
            } else {
                return Optional.empty();
            }
        }
        throw new AssertionError("the login leads nowhere");
    }

    private URI loginPage() {
        return URI.create(
                realm
                        + "/protocol/openid-connect/auth?"
                        + encoded(
                                Map.of(
                                        "client_id",
                                        CLIENT,
                                        "redirect_uri",
                                        home,
                                        "response_type",
                                        "code",
                                        "scope",
                                        "openid",
                                        "code_challenge",
                                        challenge(),
                                        "code_challenge_method",
                                        "S256")));
    }

    private String exchanged(String address) {
        var code = address.replaceAll(".*[?&]code=([^&]+).*", "$1");
        var form =
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "code", code,
                        "redirect_uri", home,
                        "code_verifier", verifier);
        var answer = post(URI.create(realm + "/protocol/openid-connect/token"), form);
        try {
            return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpResponse<String> post(URI address, Map<String, String> form) {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form))));
    }

    /// Cookies go back whatever they say of themselves: this browser has one page open.
    private HttpResponse<String> send(HttpRequest.Builder request) {
        var sent =
                cookies.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0].strip(), pair[1]);
    }

    private static URI form(HttpResponse<String> page) {
        var found = FORM.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no form on the page: " + page.statusCode());
        }
        return page.uri().resolve(found.group(1).replace("&amp;", "&"));
    }

    private String challenge() {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e ->
                        e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
