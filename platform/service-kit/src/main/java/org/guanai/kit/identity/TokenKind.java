package org.guanai.kit.identity;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/// Refuses a token of nobody, and one that does not say that it is an access token: Quarkus looks
/// at the type only where there is one.
@ApplicationScoped
@Unremovable
public class TokenKind implements Validator {
    private static final String ACCESS = "Bearer";

    @Override
    public String validate(JwtContext context) throws MalformedClaimException {
        var claims = context.getJwtClaims();
        if (claims.getSubject() == null) {
            return "names nobody";
        }
        return ACCESS.equals(claims.getStringClaimValue("typ")) ? null : "is no access token";
    }
}
