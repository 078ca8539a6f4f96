/// Limits (限流): requests per caller, concurrent requests per service, sizes (3.1.5f (incidents keep
/// reserved permits)). Uses nothing of the gateway.
package org.guanai.gateway.limit;
