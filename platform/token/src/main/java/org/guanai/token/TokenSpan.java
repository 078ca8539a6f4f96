package org.guanai.token;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/// Refuses a token that is issued in the future or lives longer than any token of the realm may;
/// Quarkus checks neither. Tokens live in real time, whatever the business clock says.
@ApplicationScoped
@Unremovable
public class TokenSpan implements Validator {
    private static final long SKEW_SECONDS = 10;

    private final long longestSeconds;
    private final Clock realTime = Clock.systemUTC();

    TokenSpan(TokenConfig config) {
        this.longestSeconds = config.longest().toSeconds();
    }

    @Override
    public String validate(JwtContext context) throws MalformedClaimException {
        var claims = context.getJwtClaims();
        var issued = claims.getIssuedAt();
        var expires = claims.getExpirationTime();
        if (issued == null || expires == null) {
            return "iat and exp are required";
        }
        if (issued.getValue() > realTime.instant().getEpochSecond() + SKEW_SECONDS) {
            return "iat lies in the future";
        }
        return expires.getValue() - issued.getValue() > longestSeconds ? "lives too long" : null;
    }
}
