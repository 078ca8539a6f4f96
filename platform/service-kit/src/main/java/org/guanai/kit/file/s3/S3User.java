package org.guanai.kit.file.s3;

/// Whom a store knows.
public record S3User(String region, String accessKey, String secretKey) {
    /// Without the secret.
    @Override
    public String toString() {
        return accessKey;
    }
}
