package org.guanai.officer;

import com.fasterxml.jackson.databind.JsonNode;

/// What the first officer logs in with.
public record OfficerCard(
        String name, String username, String code, String expiresAt, String address) {

    static OfficerCard of(JsonNode card) {
        return new OfficerCard(
                card.path("name").asText(),
                card.path("username").asText(),
                card.path("code").asText(),
                card.path("expiresAt").asText(),
                card.path("address").asText());
    }

    public String text() {
        return """

        %s can log in now. The code is shown once; it asks for a password at the first login.
          address      %s
          login name   %s
          code         %s
          good until   %s

        """
                .formatted(name, address, username, code, expiresAt);
    }
}
