package org.guanai.notification.channel;

/// A code (验证码) for an address that is to be shown to be somebody's.
///
/// @param id the same on each retry
/// @param code alone, for channels whose text is registered elsewhere
/// @param text with the code in it
public record CodeMessage(String id, String code, String subject, String text) {

    /// Without the code.
    @Override
    public String toString() {
        return "code " + id;
    }
}
