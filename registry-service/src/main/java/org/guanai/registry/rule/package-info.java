/// The rules of the registry (规则, 1.1) as data, at `/api/registry/rules`. Each feature declares
/// those that it decides by. May use the kit's `rule` only.
package org.guanai.registry.rule;
