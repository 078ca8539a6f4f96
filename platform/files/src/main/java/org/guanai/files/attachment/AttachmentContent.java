package org.guanai.files.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/// An attachment that was opened.
///
/// @param name under which a browser keeps it
public record AttachmentContent(String name, String mediaType, byte[] bytes) {

    /// For a resource to answer: kept by nobody on the way, and shown as nothing but what it is.
    public RestResponse<byte[]> answer() {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(bytes)
                .type(mediaType)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
