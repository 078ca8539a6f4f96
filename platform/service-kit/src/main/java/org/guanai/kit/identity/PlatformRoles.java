package org.guanai.kit.identity;

import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/// The realm roles that mean something to the platform; a token also carries Keycloak's own, which
/// grant nothing here.
final class PlatformRoles {
    private static final Set<String> NAMES =
            Set.copyOf(ConfigProvider.getConfig().getValues("guanai.roles", String.class));

    private PlatformRoles() {}

    static boolean contains(String role) {
        return NAMES.contains(role);
    }
}
