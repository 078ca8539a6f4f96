package org.guanai.gateway.door;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/// Refuses a token that does not say that it is an access token: Quarkus looks at the type only
/// where there is one.
@ApplicationScoped
@Unremovable
public class TokenKind implements Validator {
    private static final String ACCESS = "Bearer";

    @Override
    public String validate(JwtContext context) throws MalformedClaimException {
        var type = context.getJwtClaims().getStringClaimValue("typ");
        return ACCESS.equals(type) ? null : "is no access token";
    }
}
