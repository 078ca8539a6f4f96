package org.guanai.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenChecksTest {
    private final TokenKind kind = new TokenKind();
    private final TokenSpan span = new TokenSpan(TestConfig.FIVE_SECONDS);

    @Test
    void anAccessTokenWithASubjectIsTaken() throws MalformedClaimException {
        assertThat(kind.validate(of(claims("Bearer", "ada")))).isNull();
    }

    @Test
    void aTokenWithoutASubjectIsRefused() throws MalformedClaimException {
        assertThat(kind.validate(of(claims("Bearer", null)))).isNotNull();
    }

    @Test
    void aTokenOfAnotherKindIsRefused() throws MalformedClaimException {
        assertThat(kind.validate(of(claims("ID", "ada")))).isNotNull();
        assertThat(kind.validate(of(claims(null, "ada")))).isNotNull();
    }

    @Test
    void aTokenLivesNoLongerThanTheLongest() throws MalformedClaimException {
        assertThat(span.validate(of(lasting(0, 1800)))).isNull();
        assertThat(span.validate(of(lasting(0, 1801)))).isNotNull();
    }

    @Test
    void aTokenOfTheFutureIsRefused() throws MalformedClaimException {
        assertThat(span.validate(of(lasting(60, 300)))).isNotNull();
    }

    @Test
    void aTokenSaysWhenItBeganAndEnds() throws MalformedClaimException {
        assertThat(span.validate(of(new JwtClaims()))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "a..c", ".b.c", "a.b.", "a.b.c.d"})
    void whatHasNotThreePartsIsNoSignedToken(String text) {
        assertThat(SignedToken.isOne(text)).isFalse();
        assertThat(SignedToken.isOne("a.b.c")).isTrue();
    }

    private static JwtClaims claims(String type, String subject) {
        var claims = new JwtClaims();
        if (type != null) {
            claims.setStringClaim("typ", type);
        }
        if (subject != null) {
            claims.setSubject(subject);
        }
        return claims;
    }

    private static JwtClaims lasting(int fromNow, int seconds) {
        var issued = Instant.now().getEpochSecond() + fromNow;
        var claims = new JwtClaims();
        claims.setIssuedAt(NumericDate.fromSeconds(issued));
        claims.setExpirationTime(NumericDate.fromSeconds(issued + seconds));
        return claims;
    }

    private static JwtContext of(JwtClaims claims) {
        return new JwtContext(claims, List.of());
    }
}
