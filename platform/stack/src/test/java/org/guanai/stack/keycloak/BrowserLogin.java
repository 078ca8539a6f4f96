package org.guanai.stack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A login as an app does it: code with proof (PKCE) through the realm's form.
public final class BrowserLogin {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final URI realm;
    private final String client;
    private final String redirect;
    private final String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// Browsers take the loopback for secure and send secure cookies there; Java's client does not.
    private final Map<String, String> cookies = new TreeMap<>();

    public BrowserLogin(URI realm, String client, String redirect) {
        this.realm = realm;
        this.client = client;
        this.redirect = redirect;
    }

    /// The realm's answer to the code: tokens, or an error.
    public JsonNode tokens(String username, String password, String scope) throws Exception {
        var page =
                send(
                        HttpRequest.newBuilder(
                                URI.create(
                                        realm
                                                + "/protocol/openid-connect/auth?"
                                                + form(asking(scope)))));
        var action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new IllegalStateException("no form: " + page.statusCode());
        }
        var credentials = form(Map.of("username", username, "password", password));
        var login = action.group(1).replace("&amp;", "&");
        var answer = send(posting(URI.create(login), credentials));
        var code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new IllegalStateException("not logged in: " + answer.statusCode());
        }
        return ask(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        client,
                        "code",
                        code.group(1),
                        "redirect_uri",
                        redirect,
                        "code_verifier",
                        verifier));
    }

    public JsonNode refreshed(String refreshToken) throws Exception {
        return ask(
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        client,
                        "refresh_token",
                        refreshToken));
    }

    private Map<String, String> asking(String scope) throws NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes());
        return Map.of(
                "response_type",
                "code",
                "client_id",
                client,
                "redirect_uri",
                redirect,
                "scope",
                scope,
                "code_challenge",
                Base64.getUrlEncoder().withoutPadding().encodeToString(hash),
                "code_challenge_method",
                "S256");
    }

    private JsonNode ask(Map<String, String> form) throws Exception {
        var address = URI.create(realm + "/protocol/openid-connect/token");
        return new ObjectMapper().readTree(send(posting(address, form(form))).body());
    }

    private static HttpRequest.Builder posting(URI address, String form) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies.values()));
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0];
            cookies.put(pair.split("=", 2)[0], pair);
        }
        return answer;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e ->
                        e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
