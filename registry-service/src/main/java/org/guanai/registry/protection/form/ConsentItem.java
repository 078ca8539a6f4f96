package org.guanai.registry.protection.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanai.events.registry.ConsentUse;

/// A use that is asked for apart from the others (单独同意).
///
/// @param purpose 处理目的
/// @param data kinds of data, the sensitive ones named (信息种类)
/// @param recipients who gets them (接收方)
/// @param necessity why it is needed, and what it means for the child (必要性及影响)
public record ConsentItem(
        @NotNull ConsentUse use,
        @NotBlank @Size(max = 300) String purpose,
        @NotBlank @Size(max = 300) String data,
        @NotBlank @Size(max = 200) String recipients,
        @NotBlank @Size(max = 300) String necessity) {}
