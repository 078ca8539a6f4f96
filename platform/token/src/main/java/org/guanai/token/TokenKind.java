package org.guanai.token;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/// Refuses a token without a subject, and one that does not say that it is an access token: Quarkus
/// checks the type only if there is one.
@ApplicationScoped
@Unremovable
public class TokenKind implements Validator {
    private static final String ACCESS = "Bearer";

    @Override
    public String validate(JwtContext context) throws MalformedClaimException {
        var claims = context.getJwtClaims();
        if (claims.getSubject() == null) {
            return "has no subject";
        }
        return ACCESS.equals(claims.getStringClaimValue("typ")) ? null : "is no access token";
    }
}
