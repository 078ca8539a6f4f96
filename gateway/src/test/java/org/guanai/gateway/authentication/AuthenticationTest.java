package org.guanai.gateway.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.gateway.world.Client.client;
import static org.guanai.gateway.world.Client.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.guanai.gateway.world.Client;
import org.guanai.gateway.world.Tokens;
import org.guanai.gateway.world.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class AuthenticationTest {
    private static final String STUDENTS = "/api/registry/students";

    private final Client client = client();

    @Test
    void aTokenOfThisRealmForTheGatewayOpens() {
        assertThat(show(Tokens.good()).statusCode()).isEqualTo(200);
    }

    @Test
    void aRememberedTokenOpensAgainAndTheRoomSeesItToo() {
        var token = Tokens.good();
        show(token);
        var again = show(token);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).getJsonObject("headers").getString("authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void aRememberedTokenIsForgottenWhenItExpires() {
        var token = Tokens.sign(Tokens.claims().expiresAt(Instant.now().plusSeconds(2)));
        show(token);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(12))
                .untilAsserted(() -> assertThat(show(token).statusCode()).isEqualTo(401));
    }

    @Test
    void noTokenIsAProblemWithAChallenge() {
        var answer = client.get(STUDENTS, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(json(answer).getMap())
                .containsEntry("type", "/problems/kit.unauthenticated")
                .containsEntry("code", "kit.unauthenticated")
                .containsEntry("status", 401)
                .containsEntry("title", "Please log in")
                .containsEntry("requestId", answer.headers().firstValue("X-Request-Id").get());
    }

    @Test
    void problemsAreChineseByDefault() {
        assertThat(json(client.get(STUDENTS)).getString("title")).isEqualTo("请先登录");
    }

    @Test
    void anotherSchemeIsRefused() {
        assertThat(client.get(STUDENTS, "Authorization", "Basic YTpi").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(c -> c.audience("guanai-registry"));
    }

    @Test
    void aTokenForNobodyIsRefused() {
        refused(without("aud"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(c -> c.issuedAt(ago(600)).expiresAt(ago(60)));
    }

    @Test
    void aTokenFromTheFutureIsRefused() {
        refused(c -> c.issuedAt(ago(-120)).expiresAt(ago(-300)));
    }

    @Test
    void aTokenWithoutIssueTimeIsRefused() {
        refused(without("iat"));
    }

    @Test
    void aTokenWithoutExpiryIsRefused() {
        refused(without("exp"));
    }

    @Test
    void aTokenThatLivesTooLongIsRefused() {
        refused(c -> c.expiresAt(ago(-86_400)));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        refused(c -> c.issuer("http://127.0.0.1:8180/realms/other"));
    }

    @Test
    void anIdTokenIsRefused() {
        refused(c -> c.claim("typ", "ID"));
    }

    @Test
    void aRefreshTokenIsRefused() {
        refused(c -> c.claim("typ", "Refresh"));
    }

    @Test
    void aTokenOfNoKindIsRefused() {
        refused(without("typ"));
    }

    @Test
    void aTokenWithoutSubjectIsRefused() {
        refused(without("sub"));
    }

    @Test
    void aTokenOfAForeignKeyIsRefused() throws Exception {
        var foreign = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        refused(Tokens.claims().jws().keyId("test-key").sign(foreign));
    }

    @Test
    void aTokenSignedByAnotherAlgorithmOfTheSameKeyIsRefused() {
        var rs512 =
                Tokens.claims()
                        .jws()
                        .keyId("test-key")
                        .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.RS512)
                        .sign(Tokens.key());
        refused(rs512);
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        var payload = Tokens.good().split("\\.")[1];
        refused(encode("{\"alg\":\"none\",\"kid\":\"test-key\"}") + "." + payload + ".");
    }

    @Test
    void aTokenWhosePublicKeyServesAsSecretIsRefused() throws Exception {
        var key = (RSAPrivateCrtKey) Tokens.key();
        var open =
                KeyFactory.getInstance("RSA")
                        .generatePublic(
                                new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(open.getEncoded(), "HmacSHA256"));
        var signed =
                encode("{\"alg\":\"HS256\",\"kid\":\"test-key\"}")
                        + "."
                        + Tokens.good().split("\\.")[1];
        var signature = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        refused(signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    @Test
    void aTamperedTokenIsRefusedThoughItsOriginalIsRemembered() {
        var token = Tokens.good();
        show(token);
        var parts = token.split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var county = encode(payload.replace("guanai-web", "guanai-all"));
        refused(parts[0] + "." + county + "." + parts[2]);
    }

    @Test
    void whatIsNoTokenIsRefused() {
        List.of("rubbish", ".", "..", "a.b.", "a..c", "x.y.z", "a.b.c.d").forEach(this::refused);
    }

    @Test
    void twoTokensAreNone() {
        var good = Tokens.bearer();
        var answer = client.get(STUDENTS, "Authorization", good, "Authorization", good);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"invalid_request\"");
        assertThat(json(answer).getString("field")).isEqualTo("Authorization");
    }

    @Test
    void aRefusalSaysNothingThatHelpsAForger() {
        var answer = show(Tokens.sign(Tokens.claims().audience("guanai-registry")));
        assertThat(answer.body()).doesNotContain("aud", "expired", "signature");
    }

    @Test
    void noticesAreOpenToEverybody() {
        assertThat(client.get("/api/aid/notices").statusCode()).isEqualTo(200);
        assertThat(client.get("/api/aid/notices/1").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyReadingNoticesIsOpen() {
        assertThat(client.post("/api/aid/notices", "{}").statusCode()).isEqualTo(401);
        assertThat(client.get("/api/aid/notices-of-others").statusCode()).isEqualTo(401);
        assertThat(client.get("/api/aid/notices/1/objections").statusCode()).isEqualTo(401);
        assertThat(client.get("/api/aid/applications").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenThatIsShownIsCheckedOnOpenPathsToo() {
        assertThat(client.get("/api/aid/notices", "Authorization", "Bearer x").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoGuessesIsToldToStop() {
        var last = flood(Client.from("127.0.0.8"), i -> "x" + i);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    /// A whole county may sit behind one address.
    @Test
    void aFloodOfBadTokensKeepsNoGoodOneOutThoughAllComeFromOneAddress() {
        var address = Client.from("127.0.0.7");
        var foreign = Tokens.sign(Tokens.claims().audience("guanai-registry"));
        flood(address, _ -> foreign);
        var fresh = address.get(STUDENTS, "Authorization", Tokens.bearer());
        assertThat(fresh.statusCode()).isEqualTo(200);
        assertThat(flood(address, _ -> foreign).statusCode()).isEqualTo(429);
    }

    /// @return the first answer that is no 401
    private static HttpResponse<String> flood(Client client, IntFunction<String> token) {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> client.get(STUDENTS, "Authorization", "Bearer " + token.apply(i)))
                .filter(answer -> answer.statusCode() != 401)
                .findFirst()
                .orElseThrow();
    }

    private void refused(Consumer<JwtClaimsBuilder> change) {
        var claims = Tokens.claims();
        change.accept(claims);
        refused(Tokens.sign(claims));
    }

    private void refused(String token) {
        var answer = show(token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).getString("code")).isEqualTo("kit.unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"invalid_token\"");
    }

    private static String without(String claim) {
        var payload = Tokens.payload(Tokens.good());
        payload.remove(claim);
        return Tokens.sign(payload.encode());
    }

    private HttpResponse<String> show(String token) {
        return client.get(STUDENTS, "Authorization", "Bearer " + token);
    }

    private static Instant ago(long seconds) {
        return Instant.now().minusSeconds(seconds);
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
